/** Writing on the board: with an input method, as a browser reports it, and where the keyboard goes. */
import {
  card,
  chooseInMenu,
  chooseInPalette,
  focusFirstCell,
  newMap,
  openFile,
  openSample,
  readSaved,
  saveAs,
  writeCard,
} from './board';
import { expect, test } from './fixtures';

test('a composition begun on a cell loses no stroke, and its Enter commits nothing', async ({ studio }) => {
  test.skip(studio.host === 'electron', 'compositions are set through a page’s own protocol session');
  await newMap(studio);
  await focusFirstCell(studio);
  const { page } = studio;
  const session = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('ㄒ');
  await compose('ㄒㄩ');
  await compose('需');
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: '需求' });
  await expect(page.locator('.writing-field')).toHaveValue('需求');
  await page.keyboard.press('Enter');
  await expect(card(studio, '需求')).toBeVisible();
  await expect(card(studio, '需求')).toHaveCount(1);
});

test('a lane added by keyboard can be written into at once', async ({ studio }) => {
  const { page } = studio;
  await newMap(studio);
  await page.getByRole('button', { name: '新增泳道' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '點子暫存區' }).press('Enter');
  await writeCard(studio, '先記下來');
  await saveAs(studio, 'lane.cjm');
  const [journey] = (await readSaved(studio, 'lane.cjm')).journeys;
  const added = journey!.lanes.find(({ kind }) => kind === 'idea');
  expect(journey!.cards.map(({ text, lane }) => [text, lane])).toEqual([['先記下來', added!.id]]);
});

test('a map opened over another can be written into at once', async ({ studio }) => {
  await newMap(studio);
  await writeCard(studio, '第一張圖');
  await saveAs(studio, 'one.cjm');
  await chooseInMenu(studio, /關閉地圖/);
  await newMap(studio);
  await openFile(studio, 'one.cjm', () => chooseInMenu(studio, /^開啟/));
  await expect(card(studio, '第一張圖')).toBeVisible();
  await writeCard(studio, '接著寫');
});

test('what is written stays in sight to its last line, also on a card at the lower edge', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const written = card(studio, '新手指南');
  await chooseInPalette(studio, '新手指南');
  await expect(written).toBeInViewport();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+End');
  const frame = page.locator('.writing-frame');
  const before = (await frame.boundingBox())!.height;
  for (let line = 0; line < 12; line += 1) await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('最後一行');
  await expect.poll(async () => (await frame.boundingBox())!.height).toBeGreaterThan(before + 200);
  const board = (await page.locator('.board-body').boundingBox())!;
  await expect
    .poll(async () => {
      const { y, height } = (await frame.boundingBox())!;
      return y + height;
    })
    .toBeLessThan(board.y + board.height);
  await page.keyboard.press('Enter');
  await expect(written).toContainText('最後一行');
});
