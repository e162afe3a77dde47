/** Every other way to see a map, and what opens over it, is clean to axe in every look. */
import { auditScreen } from './axe';
import { card, centreOf, chooseInMenu, focusFirstCell, newMap, openSample, saveAs, writeCard } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

async function choose(studio: Studio, text: string): Promise<void> {
  const { x, y } = await centreOf(card(studio, text));
  await studio.page.mouse.click(x, y);
}

test('axe finds nothing on the board, its table and its list', async ({ studio }) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];
  await choose(studio, '等待信用查核與核保');
  await expect(page.locator('.side-panel .panel-title').first()).toBeVisible();
  found.push(...(await auditScreen(studio, 'board')));
  await page.keyboard.press('Alt+o');
  await expect(page.getByRole('grid', { name: '旅程地圖表格' })).toBeVisible();
  found.push(...(await auditScreen(studio, 'table')));
  await page.getByRole('radio', { name: '清單' }).click();
  await expect(page.getByRole('group', { name: '旅程地圖清單' })).toBeVisible();
  found.push(...(await auditScreen(studio, 'list')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the board and its list in English', async ({ studio }) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];
  await page.getByRole('button', { name: '選單與設定' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('radio', { name: 'Map', exact: true })).toBeVisible();
  await choose(studio, '等待信用查核與核保');
  found.push(...(await auditScreen(studio, 'board')));
  await page.keyboard.press('Alt+o');
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.locator('.outline-list')).toBeVisible();
  found.push(...(await auditScreen(studio, 'list')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the persona gallery, its library and its samples, and on a persona', async ({
  studio,
}) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];
  await page.keyboard.press('Alt+p');
  await expect(page.locator('.cast-card')).toHaveCount(1);
  await page.getByRole('button', { name: '「Sarah」的更多選項', exact: true }).click();
  found.push(...(await auditScreen(studio, 'menu of a persona')));
  await page.getByRole('menuitem', { name: '存進我的資料庫' }).click();
  await expect(page.locator('.shelf-card')).toHaveCount(1);
  found.push(...(await auditScreen(studio, 'library')));
  await page.getByRole('radio', { name: '範例' }).click();
  await expect(page.locator('.shelf-card')).not.toHaveCount(1);
  found.push(...(await auditScreen(studio, 'samples')));
  await page.locator('.cast-open').click();
  await expect(page.getByRole('article', { name: 'Sarah' })).toBeVisible();
  found.push(...(await auditScreen(studio, 'persona')));
  expect(found).toEqual([]);
});

test('axe finds nothing on what was found, the palette and the list of filters', async ({ studio }) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];
  await focusFirstCell(studio);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('房貸');
  await page.keyboard.press('Enter');
  await expect(page.locator('.find-row[data-current]')).toBeVisible();
  found.push(...(await auditScreen(studio, 'find')));
  await page.keyboard.press('Control+Shift+f');
  await page.getByRole('textbox', { name: '取代為' }).fill('貸款');
  await expect(page.locator('.find-excerpt ins').first()).toBeVisible();
  found.push(...(await auditScreen(studio, 'replace')));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('新');
  await expect(page.locator('.palette').getByRole('option').first()).toBeVisible();
  found.push(...(await auditScreen(studio, 'palette')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '篩選卡片…' }).click();
  await page.getByRole('button', { name: 'IT', exact: true }).click();
  await page.getByRole('button', { name: /^存成檢視/ }).click();
  await expect(page.getByRole('button', { name: /^重新命名/ })).toBeVisible();
  found.push(...(await auditScreen(studio, 'filters')));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: '篩選中' })).toBeVisible();
  found.push(...(await auditScreen(studio, 'filtered board')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the menus of a card and of a journey, and on two journeys compared', async ({
  studio,
}) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];
  const { x, y } = await centreOf(card(studio, '等待信用查核與核保'));
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  found.push(...(await auditScreen(studio, 'menu of a card')));
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: '2.0 未來' }).click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: /^比較現況與未來/ })).toBeVisible();
  found.push(...(await auditScreen(studio, 'menu of a journey')));
  await page.getByRole('menuitem', { name: /^比較現況與未來/ }).click();
  await expect(page.getByRole('dialog', { name: '現況與未來' })).toBeVisible();
  found.push(...(await auditScreen(studio, 'comparison')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the start screen with a draft, a file that was opened and an own template', async ({
  studio,
}) => {
  test.setTimeout(180_000);
  await newMap(studio);
  await writeCard(studio, '問朋友');
  await chooseInMenu(studio, /存成範本/);
  const dialog = studio.page.getByRole('dialog', { name: '存成範本' });
  await dialog.getByRole('textbox', { name: '範本名稱' }).fill('骨架');
  await dialog.getByRole('button', { name: '存成範本' }).click();
  await expect(studio.page.getByText('已存成範本「骨架」')).toBeVisible();
  await saveAs(studio, '買房.cjm');
  await focusFirstCell(studio);
  await studio.page.keyboard.press('ArrowDown');
  await writeCard(studio, '還沒存');
  // What is promised: work older than a second survives any crash.
  await studio.page.evaluate(() => new Promise((done) => setTimeout(done, 1100)));
  await studio.kill();
  await studio.restart();
  const { page } = studio;
  await expect(page.getByRole('heading', { name: '我的範本' })).toBeVisible();
  await expect(page.getByRole('button', { name: /買房\.cjm/ }).first()).toBeVisible();
  await page.locator('.draft-banner').getByRole('button', { expanded: false }).click();
  await expect(page.locator('.change-list')).toContainText('還沒存');
  expect(await auditScreen(studio, 'start')).toEqual([]);
});
