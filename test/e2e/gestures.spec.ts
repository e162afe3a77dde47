/** What hands do on the board beside dragging cards: lanes, edges, the marquee, text from outside. */
import {
  card,
  centreOf,
  drag,
  focusFirstCell,
  laneNames,
  newMap,
  openSample,
  readSaved,
  saveAs,
  writeCard,
} from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

function lane(studio: Studio, name: string) {
  return studio.page.locator('.lane-header', { hasText: name });
}

test('a lane dragged to the top carries its cards, and one undo brings it back', async ({ studio }) => {
  await openSample(studio);
  const before = await laneNames(studio);
  const name = before[2]!;
  const top = await centreOf(lane(studio, before[0]!));
  await drag(studio, await centreOf(lane(studio, name)), { x: top.x, y: top.y - 60 });
  await expect.poll(async () => (await laneNames(studio))[0]).toBe(name);
  await studio.page.keyboard.press('Control+z');
  await expect.poll(() => laneNames(studio)).toEqual(before);
});

test('a lane’s edge is dragged to make it higher, and the height is kept in the file', async ({ studio }) => {
  await newMap(studio);
  const first = studio.page.locator('.lane-header').first();
  const box = (await first.boundingBox())!;
  const edge = { x: box.x + box.width / 2, y: box.y + box.height };
  await drag(studio, edge, { x: edge.x, y: edge.y + 80 });
  await expect.poll(async () => Math.round((await first.boundingBox())!.height - box.height)).toBe(80);
  await saveAs(studio, 'high.cjm');
  const { journeys } = await readSaved(studio, 'high.cjm');
  expect(journeys[0]!.lanes[0]!.height).toBeGreaterThan(80);
});

test('a marquee selects what it touches, and Delete removes it in one step', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  const one = (await card(studio, '一次把文件備齊').boundingBox())!;
  const two = (await card(studio, '知道進度走到哪').boundingBox())!;
  await drag(
    studio,
    { x: one.x - 6, y: one.y - 4 },
    { x: two.x + two.width / 2, y: Math.max(one.y + one.height, two.y + two.height) },
  );
  const selected = page.locator('.card[data-state~=selected]');
  const count = await selected.count();
  expect(count).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('Delete');
  await expect(card(studio, '一次把文件備齊')).toHaveCount(0);
  await expect(card(studio, '知道進度走到哪')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(studio, '一次把文件備齊')).toBeVisible();
  await expect(card(studio, '知道進度走到哪')).toBeVisible();
});

test('lines of text dropped from outside become cards of the cell', async ({ studio }) => {
  await newMap(studio);
  const { page } = studio;
  await writeCard(studio, '先有的');
  const at = await centreOf(card(studio, '先有的'));
  await page.evaluate(({ x, y }) => {
    const target = document.elementFromPoint(x, y)!;
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', '第一行\n第二行');
    const how = { bubbles: true, cancelable: true, clientX: x, clientY: y + 40, dataTransfer };
    target.dispatchEvent(new DragEvent('dragenter', how));
    target.dispatchEvent(new DragEvent('dragover', how));
    target.dispatchEvent(new DragEvent('drop', how));
  }, at);
  await expect(card(studio, '第一行')).toBeVisible();
  expect(Math.abs((await centreOf(card(studio, '第一行'))).x - at.x)).toBeLessThan(3);
  await page.keyboard.press('Control+z');
  await expect(card(studio, '第一行')).toHaveCount(0);
});

test('wheel, keys and the space bar move the view; the board comes back to where it was asked', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  const still = await centreOf(card(studio, '溝通不良'));
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => Math.round((await centreOf(card(studio, '溝通不良'))).y - still.y)).toBe(-60);
  await page.locator('.writing-field').focus();
  await page.keyboard.down(' ');
  await drag(studio, { x: 700, y: 450 }, { x: 700, y: 510 });
  await page.keyboard.up(' ');
  await expect.poll(async () => Math.round((await centreOf(card(studio, '溝通不良'))).y - still.y)).toBe(0);
  await page.keyboard.press('Control++');
  await expect(page.locator('.status-bar')).not.toContainText('100%');
  await page.keyboard.press('Control+0');
  await expect(page.locator('.status-bar')).toContainText('100%');
});

test('the keyboard goes to a cell that is out of sight, and cards stay beside the names of their lanes', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control++');
  await expect(page.locator('.status-bar')).toContainText('244%');
  await focusFirstCell(studio);
  await page.keyboard.press('Control+End');
  const board = (await page.locator('.board-body').boundingBox())!;
  const lane = page.locator('.lane-header').first();
  await expect.poll(async () => (await lane.boundingBox())!.y).toBeLessThan(board.y - board.height);
  await page.mouse.move(board.x + board.width / 2, board.y + board.height / 2);
  await page.mouse.wheel(-9000, -9000);
  await expect.poll(async () => Math.round((await lane.boundingBox())!.y)).toBe(Math.round(board.y));
  await page.getByRole('button', { name: /選單與設定/ }).focus();
  await page.locator('.writing-field').focus();
  const first = card(studio, '弄懂自己買得起多少');
  const below = async () => (await first.boundingBox())!.y - (await lane.boundingBox())!.y;
  // Cards follow when the board has come to rest.
  await expect.poll(below).toBeGreaterThan(0);
  expect(await below()).toBeLessThan(20);
});
