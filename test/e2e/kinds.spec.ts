/** Kinds of journeys and the ways between them: future, sub-journey, life cycle; stages side by side; the summary. */
import { card, centreOf, openSample, readSaved, saveAs, stage } from './board';
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
