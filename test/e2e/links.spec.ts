/** Links between cards, drawn and used by hand. */
import { card, centreOf, drag, openSample, readSaved, saveAs } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

/** From the knob at the right edge of the card. */
async function drawLink(studio: Studio, from: string, to: string): Promise<void> {
  const box = (await card(studio, from).boundingBox())!;
  const inside = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await studio.page.mouse.move(inside.x, inside.y);
  await expect(studio.page.locator('.grip-knob')).toHaveCount(4);
  await drag(studio, { x: box.x + box.width, y: inside.y }, await centreOf(card(studio, to)));
}

test('a link is drawn from a card’s edge, labelled, undone, and kept in the file', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await drawLink(studio, '線上利率比較工具', '線上申請表');
  const panel = page.locator('.side-panel');
  await expect(panel.getByRole('heading', { name: '連結' })).toBeVisible();
  await expect(panel.getByRole('radio', { name: '導向' })).toBeChecked();
  await panel.getByRole('radio', { name: '交接斷裂' }).click();
  await panel.getByLabel('標示文字').fill('試算帶不過去');
  await panel.getByLabel('標示文字').press('Enter');
  await saveAs(studio, 'linked.cjm');
  const { journeys } = await readSaved(studio, 'linked.cjm');
  expect(journeys[0]!.links.at(-1)).toMatchObject({
    from: 'cd-touchpoint-1',
    to: 'cd-touchpoint-3',
    kind: 'handoff-broken',
    label: '試算帶不過去',
  });
});

test('a link is found under the pointer, selected and removed, and comes back', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  const pain = (await card(studio, '法律用語看不懂').boundingBox())!;
  const cure = (await card(studio, '白話摘要').boundingBox())!;
  await page.mouse.click(pain.x + pain.width / 2, (pain.y + pain.height + cure.y) / 2);
  await expect(page.locator('.side-panel').getByRole('heading', { name: '連結' })).toBeVisible();
  // Its own menu, not that of the cell the keyboard was in.
  await page.keyboard.press('Shift+F10');
  const items = page.getByRole('menu').getByRole('menuitem');
  await expect(items).toHaveCount(2);
  await items.filter({ hasText: '刪除' }).click();
  await saveAs(studio, 'fewer.cjm');
  expect((await readSaved(studio, 'fewer.cjm')).journeys[0]!.links).toHaveLength(4);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await readSaved(studio, 'fewer.cjm')).journeys[0]!.links.length).toBe(5);
});

test('a card is stretched over the next step by its corner', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  const box = (await card(studio, '弄懂自己買得起多少').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await drag(
    studio,
    { x: box.x + box.width - 4, y: box.y + box.height - 4 },
    { x: box.x + box.width * 1.6, y: box.y + box.height / 2 },
  );
  await expect
    .poll(async () => (await card(studio, '弄懂自己買得起多少').boundingBox())!.width)
    .toBeGreaterThan(box.width * 1.8);
});
