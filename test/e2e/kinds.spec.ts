/** Kinds of journeys and the ways between them: future, sub-journey, life cycle; stages side by side; the summary. */
import type { Locator } from '@playwright/test';
import { card, centreOf, chooseInPalette, openSample, readSaved, saveAs, stage } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

/** On the card, away from the knobs at its edges. */
async function pointOn(studio: Studio, text: string): Promise<[number, number]> {
  const box = (await card(studio, text).boundingBox())!;
  return [box.x + box.width / 4, box.y + box.height / 4];
}

async function select(studio: Studio, text: string): Promise<void> {
  await studio.page.mouse.click(...(await pointOn(studio, text)));
  await expect(studio.page.locator('.card[data-state~=selected]')).toHaveCount(1);
}

/** What stands in the context menu of the selected card. */
async function choose(studio: Studio, text: string, item: string): Promise<void> {
  await studio.page.mouse.click(...(await pointOn(studio, text)), { button: 'right' });
  await studio.page.getByRole('menuitem', { name: item }).click();
}

/** However far that is: presses that come faster than the zoom moves count as one. */
async function zoomOutUntilHidden(locator: Locator): Promise<void> {
  await expect(async () => {
    await locator.page().keyboard.press('Control+-');
    await expect(locator).toBeHidden({ timeout: 500 });
  }).toPass();
}

test('the future lies over the curve it came from', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await page.getByRole('tab', { name: '2.0 未來' }).click();
  await expect(page.locator('.curve-as-is')).toHaveCount(1);
  await expect(page.locator('.curve-better').first()).toBeAttached();
  await page.getByRole('tab', { name: '1.0 現況' }).click();
  await expect(page.locator('.curve-as-is')).toHaveCount(0);
});

test('a card gets a journey of its own, opens it and comes back to where it was', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await choose(studio, '貸款專員來電', '由這張卡片建立子旅程');
  await expect(page.getByRole('tab', { name: '貸款專員來電' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.stage-header')).toHaveCount(3);
  await page.locator('.journey-tabs').getByRole('button', { name: /回到/ }).click();
  await expect(page.locator('.stage-header')).toHaveCount(5);
  await expect(page.locator('.card[data-state~=selected]', { hasText: '貸款專員來電' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.stage-header')).toHaveCount(3);
  await page.keyboard.press('Control+Backspace');
  await expect(page.locator('.stage-header')).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('tab', { name: '貸款專員來電' })).toHaveCount(0);
});

test('an opportunity is derived from a pain by one key, linked and written at once', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await select(studio, '法律用語看不懂');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('合約先給白話版');
  await page.keyboard.press('Enter');
  await expect(card(studio, '合約先給白話版')).toBeVisible();
  await saveAs(studio, 'derived.cjm');
  const journey = (await readSaved(studio, 'derived.cjm')).journeys[0]!;
  const made = journey.cards.find(({ text }) => text === '合約先給白話版')!;
  expect(made).toMatchObject({ lane: 'ln-opportunity', step: 'sp-close' });
  expect(journey.links.find(({ to }) => to === made.id)).toMatchObject({
    from: 'cd-pain-4',
    kind: 'addresses',
  });
});

test('stages are written side by side, and journeys stand in a row', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await page.keyboard.press('Alt+s');
  const sheet = page.getByRole('dialog', { name: '階段一覽' });
  const wants = sheet
    .getByRole('row', { name: /^需求 / })
    .getByRole('textbox')
    .nth(2);
  await wants.fill('知道現在在等什麼');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('Alt+y');
  const row = page.getByRole('dialog', { name: '生命週期' });
  await row.getByRole('button', { name: /^2\.0 未來/ }).click();
  await expect(page.getByRole('tab', { name: '2.0 未來' })).toHaveAttribute('aria-selected', 'true');
  await saveAs(studio, 'needs.cjm');
  const { stages } = (await readSaved(studio, 'needs.cjm')).journeys[0]!;
  expect(stages.some(({ need }) => need === '知道現在在等什麼')).toBe(true);
});

test('a stage is folded by key, its cards are counted, and it opens again', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  const header = await centreOf(stage(studio, '審核'));
  await page.mouse.click(header.x, header.y);
  const width = (await stage(studio, '審核').boundingBox())!.width;
  await page.keyboard.press('Control+.');
  await expect(card(studio, '等待信用查核與核保')).toHaveCount(0);
  await expect.poll(async () => (await stage(studio, '審核').boundingBox())!.width).toBeLessThan(width / 2);
  await page.keyboard.press('Control+.');
  await expect(card(studio, '等待信用查核與核保')).toBeVisible();
});

test('the summary below the board is turned off and on, and a click on it leads to its words', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  const toggle = page.locator('.status-bar').getByRole('button', { name: '摘要' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  const { x } = await centreOf(page.locator('.board-body'));
  await page.mouse.move(x, 400);
  await page.mouse.wheel(0, 2000);
  const last = page.locator('.lane-header').last();
  await expect(last).toBeInViewport();
  await expect.poll(() => inkBelow(last)).toBeGreaterThan(0);

  await page.keyboard.press('Alt+u');
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => inkBelow(last)).toBe(0);
  await toggle.click();
  await expect.poll(() => inkBelow(last)).toBeGreaterThan(0);

  await page.getByRole('tab', { name: '文件' }).click();
  const { y, height } = (await last.boundingBox())!;
  await page.mouse.click(x, y + height + 90);
  await expect(page.getByRole('tab', { name: '旅程', exact: true })).toHaveAttribute('aria-selected', 'true');
});

/** How many points of the board's canvas below the lane are not as the first one there. */
function inkBelow(lane: Locator): Promise<number> {
  return lane.evaluate((header) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.board-canvas')!;
    const box = canvas.getBoundingClientRect();
    const scale = canvas.height / box.height;
    const top = Math.ceil((header.getBoundingClientRect().bottom - box.top + 4) * scale);
    const { data } = canvas.getContext('2d')!.getImageData(0, top, canvas.width, canvas.height - top);
    const points = new Uint32Array(data.buffer);
    return points.filter((point) => point !== points[0]).length;
  });
}

test('channels are named beside their rows as long as the names do not run into each other', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await chooseInPalette(studio, '新增泳道：管道');
  const names = page.locator('.lane-channel');
  await page.keyboard.press('Control+0');
  await expect(names.first()).toBeVisible();
  await zoomOutUntilHidden(names.first());
  await expect(page.locator('.lane-header:has(.lane-channel) .lane-name')).toBeVisible();
  await page.keyboard.press('Control+0');
  await expect(names.first()).toBeVisible();
});

test('names of steps give way where a step is narrower than two letters', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await chooseInPalette(studio, '新增步驟');
  // Zooming in again leaves the first one at the edge of the view, with no room for its name.
  const name = page.locator('.step-name').last();
  await expect(name).toBeVisible();
  await zoomOutUntilHidden(name);
  await page.keyboard.press('Control+0');
  await expect(name).toBeVisible();
});
