/** Menus of what is not laid out while it is out of sight stand open in full. */
import { card, centreOf, openSample } from './board';
import { expect, test } from './fixtures';

test('a persona of the gallery and of the library has a menu that can be used', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  await page.keyboard.press('Alt+p');
  await page.getByRole('button', { name: '「Sarah」的更多選項', exact: true }).click();
  await page.getByRole('menuitem', { name: '存進我的資料庫' }).click();
  await page.getByRole('button', { name: '資料庫裡「Sarah」的更多選項' }).click();
  await page.getByRole('menuitem', { name: '從我的資料庫移除' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '從我的資料庫移除' }).click();
  await expect(page.locator('.shelf-card')).toHaveCount(0);
});

test('a comment in the list of all is removed by its menu', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  const { x, y } = await centreOf(card(studio, '溝通不良'));
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+Alt+m');
  await page.getByRole('textbox', { name: '寫下留言' }).fill('請專員補一句');
  await page.getByRole('textbox', { name: '你的名字' }).fill('小林');
  await page.keyboard.press('Control+Enter');
  await page.locator('.left-rail').getByRole('button', { name: '留言' }).click();
  // The panel it was written in has the same button until the list is there.
  const entry = page.locator('.thread-entry');
  await entry.getByRole('button', { name: '小林的留言：更多' }).click();
  await page.getByRole('menuitem', { name: '刪除' }).click();
  await expect(entry).toHaveCount(0);
});
