/** Own templates: kept from a map, begun with, renamed and removed. */
import { chooseInMenu, openSample, stageNames } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

async function keepAsTemplate(studio: Studio, name: string, kept: '只留架構' | '保留內容'): Promise<void> {
  const { page } = studio;
  await chooseInMenu(studio, /存成範本/);
  const dialog = page.getByRole('dialog', { name: '存成範本' });
  await dialog.getByRole('textbox', { name: '範本名稱' }).fill(name);
  await dialog.getByRole('radio', { name: kept }).click();
  await dialog.getByRole('button', { name: '存成範本' }).click();
  await expect(page.getByText(`已存成範本「${name}」`)).toBeVisible();
}

async function goHome({ page }: Studio): Promise<void> {
  await page.getByRole('button', { name: '關閉地圖，回到開始畫面' }).click();
  await expect(page.getByRole('heading', { name: '我的範本' })).toBeVisible();
}

test('a map becomes a template, by its structure or with all it holds, and maps begin with it', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const stages = await stageNames(studio);
  const cards = await page.locator('.card').count();
  expect(cards).toBeGreaterThan(10);
  await keepAsTemplate(studio, '房貸骨架', '只留架構');
  await keepAsTemplate(studio, '房貸全本', '保留內容');
  await goHome(studio);

  const mine = page.getByRole('region', { name: '我的範本' });
  await mine.getByRole('button', { name: '用範本「房貸骨架」開始' }).click();
  await expect(page.locator('.stage-header')).toHaveCount(stages.length);
  expect(await stageNames(studio)).toEqual(stages);
  await expect(page.locator('.card')).toHaveCount(0);

  await goHome(studio);
  await mine.getByRole('button', { name: '用範本「房貸全本」開始' }).click();
  await expect(page.locator('.card')).toHaveCount(cards);
});

test('a template is renamed and removed where it stands, and outlives the program', async ({ studio }) => {
  await openSample(studio);
  await keepAsTemplate(studio, '初稿', '只留架構');
  await studio.restart();
  const { page } = studio;
  const mine = page.getByRole('region', { name: '我的範本' });
  await mine.getByRole('button', { name: '範本「初稿」的更多選項' }).click();
  await page.getByRole('menuitem', { name: '重新命名' }).click();
  await expect(page.getByRole('textbox', { name: '範本名稱' })).toBeFocused();
  await page.keyboard.type('定稿');
  await page.keyboard.press('Enter');
  await expect(mine.getByRole('button', { name: '用範本「定稿」開始' })).toBeFocused();
  await mine.getByRole('button', { name: '範本「定稿」的更多選項' }).click();
  await page.getByRole('menuitem', { name: '移除範本' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '移除範本' }).click();
  await expect(mine).toHaveCount(0);
});
