/** Stages, steps and lanes on the board are named where they stand, and keep the keyboard while they have it. */
import { card, focusFirstCell, laneNames, newMap, openSample, stageNames, writeCard } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

const nameField = ({ page }: Studio) => page.locator('.naming-frame').getByRole('textbox');

test('a double click on a stage names it, Escape leaves it, and one undo gives the old name back', async ({
  studio,
}) => {
  const { page } = studio;
  await newMap(studio);
  const [first] = await stageNames(studio);
  const header = page.locator('.stage-header').first();
  await header.dblclick({ force: true });
  await expect(nameField(studio)).toBeFocused();
  await expect(nameField(studio)).toHaveValue(first!);
  await page.keyboard.type('探索 與 比較');
  // Cutting and pasting are about the words, and not about the stage that is selected.
  for (const keys of ['Control+a', 'Control+x', 'Control+v']) await page.keyboard.press(keys);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stageNames(studio))[0]).toBe('探索 與 比較');
  await page.keyboard.press('F2');
  await page.keyboard.type('不要');
  await page.keyboard.press('Escape');
  await expect(nameField(studio)).toHaveCount(0);
  expect((await stageNames(studio))[0]).toBe('探索 與 比較');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await stageNames(studio))[0]).toBe(first);
});

test('a lane is named by double click, and the name is kept when the field is left', async ({ studio }) => {
  const { page } = studio;
  await newMap(studio);
  await page
    .locator('.lane-header')
    .nth(1)
    .dblclick({ force: true, position: { x: 60, y: 20 } });
  await expect(nameField(studio)).toBeFocused();
  await page.keyboard.type('真正的想法');
  const body = (await page.locator('.board-body').boundingBox())!;
  await page.mouse.click(body.x + 300, body.y + 300);
  await expect.poll(async () => (await laneNames(studio))[1]).toBe('真正的想法');
});

test('a step that was added is named with F2, in the row of steps', async ({ studio }) => {
  const { page } = studio;
  await newMap(studio);
  await page.locator('.stage-header').first().click({ force: true, button: 'right' });
  await page.getByRole('menuitem', { name: '新增步驟' }).click();
  await expect(page.locator('.step-name')).toHaveCount(2);
  await page.keyboard.press('F2');
  await page.keyboard.type('收到通知');
  await page.keyboard.press('Enter');
  await expect(page.locator('.step-name').last()).toHaveText('收到通知');
  await page.locator('.step-name').first().dblclick({ force: true });
  await page.keyboard.type('查看帳單');
  await page.keyboard.press('Enter');
  await expect(page.locator('.step-name').first()).toHaveText('查看帳單');
});

test('what is typed on a header becomes no card, and an arrow leads into its first cell', async ({
  studio,
}) => {
  const { page } = studio;
  await newMap(studio);
  await focusFirstCell(studio);
  await writeCard(studio, '先有的');
  await page.locator('.stage-header').nth(2).click({ force: true });
  await expect(page.locator('.active-cell')).toHaveCount(0);
  await page.keyboard.type('不是卡片');
  await expect(page.locator('.writing-field')).toHaveValue('');
  await expect(page.locator('.card')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await writeCard(studio, '第三階段的');
  const stage = (await page.locator('.stage-header').nth(2).boundingBox())!;
  const written = (await card(studio, '第三階段的').boundingBox())!;
  expect(written.x).toBeGreaterThan(stage.x);
  expect(written.x + written.width).toBeLessThan(stage.x + stage.width);
});

test('a locked lane says so, and keeps its name', async ({ studio }) => {
  const { page } = studio;
  await newMap(studio);
  const lane = page.locator('.lane-header').first();
  await lane.click({ force: true, button: 'right', position: { x: 60, y: 20 } });
  await page.getByRole('menuitem', { name: /鎖定/ }).click();
  await lane.dblclick({ force: true, position: { x: 60, y: 20 } });
  await expect(page.locator('.toast')).toContainText('鎖定');
  await expect(nameField(studio)).toHaveCount(0);
});

test('the menu key opens the menu of the header that is selected, and Escape gives the keyboard back', async ({
  studio,
}) => {
  const { page } = studio;
  await newMap(studio);
  const items = page.getByRole('menu').getByRole('menuitem');
  const back = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(items).toHaveCount(0);
    await expect(page.locator('.writing-field')).toBeFocused();
  };
  const header = page.locator('.stage-header').nth(1);
  await header.click({ force: true });
  await page.keyboard.press('Shift+F10');
  await expect(items.filter({ hasText: '與下一個階段合併' })).toBeVisible();
  const menu = (await page.getByRole('menu').boundingBox())!;
  const under = (await header.boundingBox())!;
  expect(menu.x).toBeGreaterThan(under.x);
  expect(menu.x).toBeLessThan(under.x + under.width);
  await back();
  await expect(header).toHaveAttribute('data-selected');
  await page
    .locator('.lane-header')
    .nth(2)
    .click({ force: true, position: { x: 60, y: 20 } });
  await page.keyboard.press('ContextMenu');
  await expect(items.filter({ hasText: '釘選' })).toBeVisible();
  await back();
  await header.click({ force: true });
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(items.filter({ hasText: '新增步驟' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.step-name')).toHaveCount(2);
  // The step that was added is selected now.
  await page.keyboard.press('Shift+F10');
  await expect(items.filter({ hasText: '新增步驟' })).toBeVisible();
  await expect(items.filter({ hasText: '合併' })).toHaveCount(0);
  await back();
});

test('what a cut header says stays in the part of it that is seen, at rest and while the board moves', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const body = (await page.locator('.board-body').boundingBox())!;
  const corner = { x: body.x + 4, y: body.y + 4 };
  await page.mouse.move(corner.x, corner.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -4000);
  await page.keyboard.up('Control');
  await expect(page.locator('.status-bar')).toContainText('400%');
  await page.mouse.wheel(300, 150);
  /** From where headers end. */
  const seen = async () => {
    const [stage, lane] = [
      await page.locator('.stage-name').first().boundingBox(),
      await page.locator('.lane-name').first().boundingBox(),
    ];
    return { stage: Math.round(stage!.x - body.x), lane: Math.round(lane!.y - body.y) };
  };
  await expect.poll(seen).toEqual({ stage: 22, lane: 10 });

  const left = async () => Math.round((await page.locator('.stage-header').first().boundingBox())!.x);
  const atRest = await left();
  const hand = { x: body.x + 400, y: body.y + 300 };
  await page.mouse.move(hand.x, hand.y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(hand.x - 60, hand.y - 30, { steps: 6 });
  await expect.poll(left).toBe(atRest - 60);
  expect(await seen()).toEqual({ stage: 22, lane: 10 });
  await page.mouse.up({ button: 'middle' });
});

test('at any zoom every lane begins on the pixel where the one above it ends, so that no line is covered', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const body = (await page.locator('.board-body').boundingBox())!;
  await page.mouse.move(body.x + 4, body.y + 4);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 83);
  await page.keyboard.up('Control');
  await expect(page.locator('.status-bar')).toContainText('83%');
  const edges = () =>
    page.locator('.lane-header').evaluateAll((headers) =>
      headers.flatMap((header) => {
        const { top, bottom } = header.getBoundingClientRect();
        return [top, bottom];
      }),
    );
  await expect.poll(async () => (await edges()).filter((edge) => !Number.isInteger(edge))).toEqual([]);
  const [, ...inner] = await edges();
  for (let at = 0; at + 1 < inner.length; at += 2) expect(inner[at + 1]).toBe(inner[at]);
});
