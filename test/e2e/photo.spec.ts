/** The photo of a persona: chosen on its page, seen wherever the persona is, kept in the file, taken away. */
import { openSample, readSaved, saveAs } from './board';
import { expect, test } from './fixtures';
import { makeLogo } from './pictures';

test('a persona gets a photo, is seen with it on the board, and loses it again', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  await page.locator('.persona-corner').click();
  const photo = page.getByRole('group', { name: '照片' });
  const { name, type, data } = await makeLogo(page);
  const chooser = page.waitForEvent('filechooser');
  await photo.getByRole('button', { name: '放照片' }).click();
  await (
    await chooser
  ).setFiles({ name, mimeType: type ?? 'image/png', buffer: Buffer.from(data, 'base64') });
  await expect(photo.locator('img')).toBeVisible();
  await page.locator('.left-rail').getByRole('button', { name: '選取' }).click();
  await expect(page.locator('.persona-corner img')).toBeVisible();

  await saveAs(studio, 'photo.cjm');
  const { assets, personas } = await readSaved(studio, 'photo.cjm');
  expect(Object.keys(assets)).toEqual([personas.find((persona) => persona.photo !== undefined)?.photo]);

  await page.locator('.persona-corner').click();
  await photo.getByRole('button', { name: '移除照片' }).click();
  await expect(photo.locator('img')).toHaveCount(0);
});
