/** The photo of a persona: chosen on its page, seen wherever the persona is, kept in the file, taken away. */
import type { Locator } from '@playwright/test';
import { centreOf, openSample, readSaved, saveAs } from './board';
import { expect, test } from './fixtures';
import { dropFiles, makeLogo, pasteFile } from './pictures';

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

test('a picture that is pasted or dropped on the page of a persona is its photo, and one undo takes it away', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const cards = await page.locator('.card').count();
  await page.locator('.persona-corner').click();
  const photo = page.getByRole('group', { name: '照片' }).locator('img');
  await expect(page.locator('.profile')).toBeFocused();
  await pasteFile(page, await makeLogo(page));
  await expect.poll(() => breadthOf(photo)).toBe(320);
  const { x, y } = await centreOf(page.locator('.profile-main'));
  await dropFiles(page, [await makeLogo(page, 330)], { x, y });
  await expect.poll(() => breadthOf(photo)).toBe(330);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => breadthOf(photo)).toBe(320);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(photo).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.cast')).toHaveCount(0);
  await expect(page.locator('.card')).toHaveCount(cards);
});

/** Of nothing, as long as it is not there. */
async function breadthOf(photo: Locator): Promise<number> {
  const widths = await photo.evaluateAll((found) =>
    found.map((one) => (one as HTMLImageElement).naturalWidth),
  );
  return widths[0] ?? 0;
}
