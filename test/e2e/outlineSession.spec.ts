/** A journey worked on in the outline, with the keyboard alone: the board shows the same, and so does the file. */
import type { Studio } from '../support/studio/studio';
import { laneNames, readSaved, stageNames } from './board';
import { saveByKeyboard, tabTo, watchPointer } from './byKeyboard';
import { boardCells, fileCells, tableCells } from './cells';
import { expect, test } from './fixtures';

const FILE = '大綱.cjm';

const field = ({ page }: Studio) => page.locator('.outline-field');
/** The line, cell or header the keyboard is on, as assistive technology is told. */
const active = ({ page }: Studio) => page.locator('.outline [data-active]');
const tableStages = ({ page }: Studio) => page.locator('.outline-stage .outline-name').allInnerTexts();
const tableLanes = ({ page }: Studio) => page.locator('.outline-lane .outline-name').allInnerTexts();

/** A blank map, seen as a table. */
async function beginInTable(studio: Studio): Promise<void> {
  const { page } = studio;
  await expect(page.getByRole('button', { name: /新的旅程地圖/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.side-panel').getByRole('tab').first()).toBeVisible();
  await page.keyboard.press('Alt+o');
  await expect(page.getByRole('grid', { name: '旅程地圖表格' })).toBeVisible();
  await expect(field(studio)).toBeFocused();
}

/** Writes texts, each followed by its key. */
async function write({ page }: Studio, ...lines: readonly [text: string, key: string][]): Promise<void> {
  for (const [text, key] of lines) {
    await page.keyboard.type(text);
    await page.keyboard.press(key);
  }
}

/** Finds a card by the palette and gives the outline the keyboard on it. */
async function goToCard(studio: Studio, text: string): Promise<void> {
  const { page } = studio;
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: '搜尋與前往' })).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.locator('.palette').getByRole('option').first()).toContainText(text);
  await page.keyboard.press('Enter');
  await expect(field(studio)).toBeFocused();
  await expect(page.locator('.outline-line[data-selected]')).toContainText(text);
}

/** Over to the board, which shows every text in the same cell, and back to the table. */
async function expectMirrored(studio: Studio): Promise<void> {
  const { page } = studio;
  const [cells, stages, lanes] = [
    await tableCells(studio),
    await tableStages(studio),
    await tableLanes(studio),
  ];
  await page.keyboard.press('Alt+o');
  await expect(page.locator('.writing-field')).toBeFocused();
  await page.keyboard.press('Alt+1');
  await expect.poll(() => boardCells(studio)).toEqual(cells);
  expect(await stageNames(studio)).toEqual(stages);
  expect(await laneNames(studio)).toEqual(lanes);
  await page.keyboard.press('Alt+o');
  await expect(field(studio)).toBeFocused();
}

test('cards are written, moved, deleted and brought back in the table, and the board follows', async ({
  studio,
}) => {
  const { page } = studio;
  await beginInTable(studio);
  const pointerUses = await watchPointer(page);
  await write(studio, ['買第一間房', 'Tab'], ['貸得到款', 'Enter']);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await write(studio, ['比較利率', 'Control+Enter'], ['問朋友', 'Tab'], ['備齊文件', 'Enter']);
  // A touchpoint next, and then a feeling with its score.
  await page.keyboard.press('ArrowDown');
  await write(studio, ['貸款專員', 'Enter']);
  await page.keyboard.press('ArrowDown');
  await write(studio, ['心裡踏實', 'Enter'], ['1.5', 'Enter']);
  await expect(page.locator('.outline-line', { hasText: '心裡踏實' })).toContainText('+1.5');
  const written = {
    '顧客目標 / 階段1': ['買第一間房'],
    '顧客目標 / 階段2': ['貸得到款'],
    '行為 / 階段1': ['比較利率', '問朋友'],
    '行為 / 階段2': ['備齊文件'],
    '接觸點 / 階段2': ['貸款專員'],
    '情緒曲線 / 階段2': ['心裡踏實'],
  };
  await expect.poll(() => tableCells(studio)).toEqual(written);
  await expectMirrored(studio);

  await goToCard(studio, '問朋友');
  await page.keyboard.press('Enter');
  await write(studio, ['與家人', 'Enter']);
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  const moved = {
    ...written,
    '行為 / 階段1': ['比較利率'],
    '行為 / 階段2': ['問朋友與家人', '備齊文件'],
  };
  await expect.poll(() => tableCells(studio)).toEqual(moved);
  await expect(active(studio)).toContainText('問朋友與家人');
  await expectMirrored(studio);

  await page.keyboard.press('Delete');
  const deleted = { ...moved, '行為 / 階段2': ['備齊文件'] };
  await expect.poll(() => tableCells(studio)).toEqual(deleted);
  await expectMirrored(studio);
  await page.keyboard.press('Control+z');
  await expect.poll(() => tableCells(studio)).toEqual(moved);
  await expect(page.locator('.outline-line[data-selected]')).toContainText('問朋友與家人');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => tableCells(studio)).toEqual(deleted);
  // Deleting, two moves, and the words themselves.
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('Control+z');
  await expect.poll(() => tableCells(studio)).toEqual(written);
  await expectMirrored(studio);
  expect(await pointerUses()).toBe(0);
});

test('stages and lanes are named, added, moved and removed in the table, saved, and there again', async ({
  studio,
}) => {
  const { page } = studio;
  await beginInTable(studio);
  const pointerUses = await watchPointer(page);
  // A small map fills the window.
  const outline = (await page.locator('.outline').boundingBox())!;
  const last = (await page.locator('.outline-stage').last().boundingBox())!;
  expect(outline.x + outline.width - (last.x + last.width)).toBeLessThan(24);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await write(studio, ['找房', 'Enter']);
  await expect(active(studio)).toHaveText('找房');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await write(studio, ['看房', 'Enter']);

  // Behind the stage the keyboard is on.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '階段名稱' })).toBeFocused();
  await write(studio, ['入住', 'Enter']);
  await page.keyboard.press('Alt+ArrowRight');
  await expect
    .poll(() => tableStages(studio))
    .toEqual(['找房', '看房', '階段 3', '入住', '階段 4', '階段 5']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect.poll(() => tableStages(studio)).toEqual(['找房', '看房', '階段 3', '入住', '階段 5']);

  await tabTo(page, page.getByRole('button', { name: '新增泳道' }).last());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: '點子暫存區' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(active(studio)).toHaveText('點子暫存區');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('F2');
  await write(studio, ['先記著', 'Enter']);
  await page.keyboard.press('ArrowRight');
  await write(studio, ['問管委會', 'Enter']);
  const lanes = ['顧客目標', '行為', '接觸點', '情緒曲線', '痛點', '機會點', '先記著', '指標'];
  await expect.poll(() => tableLanes(studio)).toEqual(lanes);
  const cells = { '先記著 / 找房': ['問管委會'] };
  await expect.poll(() => tableCells(studio)).toEqual(cells);
  await expectMirrored(studio);
  await saveByKeyboard(studio, FILE);
  expect(await pointerUses()).toBe(0);

  const saved = await readSaved(studio, FILE);
  expect(fileCells(saved, saved.journeys[0]!, 'zh-Hant')).toEqual(cells);
  await studio.kill();
  await studio.restart(FILE);
  await expect(studio.page.locator('.writing-field')).toBeFocused();
  await studio.page.keyboard.press('Alt+o');
  await expect.poll(() => tableCells(studio)).toEqual(cells);
  expect(await tableStages(studio)).toEqual(['找房', '看房', '階段 3', '入住', '階段 5']);
  expect(await tableLanes(studio)).toEqual(lanes);
});

test('what the panel says about a card is said in words in the table, and kept in the file', async ({
  studio,
}) => {
  const { page } = studio;
  await beginInTable(studio);
  const pointerUses = await watchPointer(page);
  await write(studio, ['買房', 'Enter']);
  for (let lane = 0; lane < 4; lane++) await page.keyboard.press('ArrowDown');
  await write(studio, ['文件太多', 'Enter']);
  const panel = page.locator('.side-panel');
  await expect(panel.getByRole('heading', { name: '痛點' })).toBeVisible();
  await tabTo(page, panel.getByRole('radio', { name: '低' }));
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: '中' })).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, panel.getByRole('textbox', { name: '標籤' }));
  await write(studio, ['貸款', 'Enter']);
  const line = page.locator('.outline-line', { hasText: '文件太多' });
  await expect(line).toContainText('嚴重度：中');
  await expect(line).toContainText('#貸款');
  await tabTo(page, field(studio), 'Shift+Tab');
  await expect(active(studio)).toContainText('文件太多');
  await page.keyboard.press('Control+z');
  await expect(line).not.toContainText('#貸款');
  await page.keyboard.press('Control+y');
  await expectMirrored(studio);
  await saveByKeyboard(studio, FILE);
  expect(await pointerUses()).toBe(0);
  const { cards } = (await readSaved(studio, FILE)).journeys[0]!;
  expect(cards.find(({ text }) => text === '文件太多')).toMatchObject({ severity: 2, tags: ['貸款'] });
});

test('board, table and list agree on the place and on what is selected', async ({ studio }) => {
  const { page } = studio;
  await beginInTable(studio);
  const pointerUses = await watchPointer(page);
  await write(studio, ['甲', 'Tab'], ['乙', 'Control+Enter'], ['丙', 'Tab'], ['丁', 'Enter']);
  await goToCard(studio, '丙');

  await page.keyboard.press('Alt+o');
  await expect(page.locator('.writing-field')).toBeFocused();
  await expect(page.locator('.card[data-state~="selected"]')).toHaveText('丙');
  // One step on, on the board, and the table has come along.
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.card[data-state~="selected"]')).toHaveText('丁');
  await page.keyboard.press('Alt+o');
  await expect(active(studio)).toHaveText('丁');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.outline-line[data-selected]')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');

  await tabTo(page, page.getByRole('radio', { name: '表格' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '清單' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: '旅程地圖清單' })).toBeVisible();
  await expect(active(studio)).toHaveText('丁');
  await expect(field(studio)).toBeFocused();
  // Out of the card to its lane, to its stage; a closed stage keeps the keyboard.
  await page.keyboard.press('ArrowLeft');
  await expect(active(studio)).toContainText('顧客目標');
  await page.keyboard.press('ArrowLeft');
  await expect(active(studio)).toContainText('階段 3');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: '階段 3' })).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.outline-line', { hasText: '丁' })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.outline-line', { hasText: '丁' })).toBeVisible();
  // On a lane's line one simply types.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(active(studio)).toHaveText('丁');
  await page.keyboard.press('ArrowDown');
  await expect(active(studio)).toContainText('行為');
  await write(studio, ['戊', 'Enter']);
  await expect(active(studio)).toHaveText('戊');

  // Alt+O leads to the board and back to the list, which was shown last.
  await page.keyboard.press('Alt+o');
  await expect(page.locator('.card[data-state~="selected"]')).toHaveText('戊');
  await expect
    .poll(() => boardCells(studio))
    .toEqual({
      '顧客目標 / 階段1': ['甲'],
      '顧客目標 / 階段2': ['乙', '丙'],
      '顧客目標 / 階段3': ['丁'],
      '行為 / 階段3': ['戊'],
    });
  await page.keyboard.press('Alt+o');
  await expect(page.getByRole('group', { name: '旅程地圖清單' })).toBeVisible();
  await expect(active(studio)).toHaveText('戊');
  expect(await pointerUses()).toBe(0);
});
