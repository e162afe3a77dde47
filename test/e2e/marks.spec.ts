/** Lanes and cards that are pinned, hidden or locked, and the signs of it on headers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { card, centreOf, openFile, openSample } from './board';
import { expect, test } from './fixtures';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { buildDocument } from '../support/buildDocument';
import type { Studio } from '../support/studio/studio';

const header = ({ page }: Studio, name: string) => page.locator('.lane-header', { hasText: name });

async function selectLane(studio: Studio, name: string): Promise<void> {
  const { x, y } = await centreOf(header(studio, name).locator('.lane-name'));
  await studio.page.mouse.click(x, y);
  await expect(header(studio, name)).toHaveAttribute('data-selected', 'true');
}

async function selectCard(studio: Studio, text: string): Promise<void> {
  const { x, y } = await centreOf(card(studio, text));
  await studio.page.mouse.click(x, y);
  await expect(card(studio, text)).toHaveAttribute('data-state', /selected/);
}

test('a pinned lane stays in sight, and is worked on where it is seen', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  await selectLane(studio, '行為');
  await page.keyboard.press('Control+Alt+p');
  await expect(header(studio, '行為').getByLabel('釘選')).toBeVisible();
  const top = (await header(studio, '行為').boundingBox())?.y ?? 0;
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 500);
  const stuck = page.locator('.pinned-lane:visible');
  await expect(stuck).toHaveCount(1);
  const body = (await page.locator('.board-body').boundingBox())!;
  await expect.poll(async () => (await header(studio, '行為').boundingBox())?.y).toBeCloseTo(body.y, 0);
  expect(body.y).toBeLessThan(top);

  // A card of it is met where it is seen, not where it lies.
  await page.mouse.click(body.x + 60, body.y + 30);
  await expect(page.locator('.side-panel .panel-title').first()).toContainText('行為');
  await page.keyboard.press('Control+z');
  await expect(stuck).toHaveCount(0);
});

test('a hidden card is listed and comes back, and so does a lane', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  await selectCard(studio, '貸款專員來電');
  await page.keyboard.press('Control+Shift+h');
  await expect(card(studio, '貸款專員來電')).toHaveCount(0);
  await page.getByRole('button', { name: '顯示「貸款專員來電」' }).click();
  await expect(card(studio, '貸款專員來電')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(studio, '貸款專員來電')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(studio, '貸款專員來電')).toBeVisible();

  await selectLane(studio, '行為');
  await page.keyboard.press('Control+Shift+h');
  await expect(header(studio, '行為')).toHaveCount(0);
  await page.getByRole('button', { name: '顯示「行為」' }).click();
  await expect(header(studio, '行為')).toBeVisible();
});

test('a pinned card comes first, a locked one is not deleted, and headers show their marks', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  await selectCard(studio, '貸款專員來電');
  const before = (await card(studio, '貸款專員來電').boundingBox())!.y;
  await page.keyboard.press('Control+Alt+p');
  await expect.poll(async () => (await card(studio, '貸款專員來電').boundingBox())?.y).toBeLessThan(before);
  await page.keyboard.press('Control+Alt+l');
  await page.keyboard.press('Delete');
  await expect(page.locator('.toasts')).toContainText('鎖定');
  await expect(card(studio, '貸款專員來電')).toBeVisible();

  await selectLane(studio, '行為');
  await page.keyboard.press('Control+Alt+l');
  await expect(header(studio, '行為').getByLabel('鎖定')).toBeVisible();
});

test('a stage whose name changed says in the other language that its translation is outdated', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const stage = page.locator('.stage-header').nth(1);
  const name = await stage.locator('.stage-name').innerText();
  const { x, y } = await centreOf(stage.locator('.stage-name'));
  await page.mouse.click(x, y);
  await expect(stage).toHaveAttribute('data-selected', 'true');
  await expect(page.locator('.side-panel .panel-title').first()).toContainText(name);
  await page.locator('.side-panel').getByLabel('名稱').first().fill('比一比');
  await page.keyboard.press('Tab');
  await expect(stage).toContainText('比一比');
  await expect(page.locator('.header-mark')).toHaveCount(0);
  await page.locator('.title-bar').getByText('EN', { exact: true }).click();
  await expect(stage.getByLabel('譯文已過時')).toBeVisible();
  await expect(page.locator('.header-mark')).toHaveCount(1);
});

test('stages stand under their phases and in their colours', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  const stages = page.locator('.stage-header');
  await expect(page.locator('.phase-band')).toHaveCount(0);
  for (const [index, phase] of ['之前', '之前', '當下'].entries()) {
    const { x, y } = await centreOf(stages.nth(index).locator('.stage-name'));
    await page.mouse.click(x, y);
    await expect(stages.nth(index)).toHaveAttribute('data-selected', 'true');
    await page.locator('.side-panel').getByRole('radio', { name: phase }).click();
  }
  // Neighbours of one phase share its band.
  const bands = page.locator('.phase-band');
  await expect(bands).toHaveText(['之前', '當下']);
  const [before, second] = [(await bands.first().boundingBox())!, (await stages.nth(1).boundingBox())!];
  expect(before.x + before.width).toBeCloseTo(second.x + second.width, 0);
  expect(before.y + before.height).toBeLessThanOrEqual(second.y + 1);

  await page.locator('.side-panel').getByRole('radio', { name: '紫' }).click();
  await expect(stages.nth(2).locator('.stage-color')).toBeVisible();
  await page.locator('.board').focus();
  await page.keyboard.press('Control+z');
  await expect(stages.nth(2).locator('.stage-color')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(bands).toHaveText(['之前']);
});

test('the signs of a lane are in sight, however long its name and its hint are', async ({ studio }) => {
  const { page } = studio;
  const lane = { locked: true, description: 'What goes through their mind while waiting for an answer' };
  const map = buildDocument('Shop')
    .stage('Find')
    .lane('thought', 'Thoughts', lane)
    .lane('text', 'Words and feelings of all of them', lane)
    .build();
  await writeFile(join(studio.mapsDir, 'shop.cjm'), serializeDocument(map));
  await openFile(studio, 'shop.cjm');

  /** Of each header that has room for more than a name: how far its lock stands above its lower edge. */
  const room = () =>
    page.locator('.lane-header').evaluateAll((headers) =>
      headers.flatMap((header) => {
        const lock = header.querySelector('.header-mark svg')?.getBoundingClientRect();
        return lock && lock.height > 0 ? [header.getBoundingClientRect().bottom - lock.bottom] : [];
      }),
    );
  const zoomTo = async (keys: string, zoom: string, hinted: number): Promise<void> => {
    await page.keyboard.press(keys);
    await expect(page.locator('.status-bar')).toContainText(zoom);
    await expect.poll(async () => Math.min(...(await room()))).toBeGreaterThanOrEqual(0);
    // Whole lines of the hint, and none where there is no room for one, nor beside the signs of a low header.
    await expect
      .poll(() =>
        page
          .locator('.lane-hint')
          .evaluateAll((hints) => hints.filter((hint) => hint.getBoundingClientRect().height > 15).length),
      )
      .toBe(hinted);
    expect(Math.min(...(await room()))).toBeGreaterThanOrEqual(0);
    expect(await room()).toHaveLength(2);
  };
  await page.locator('.writing-field').focus();
  await zoomTo('Control+0', '100%', 1);
  await zoomTo('Control+=', '125%', 2);
  await zoomTo('Control+0', '100%', 1);
  await zoomTo('Control+-', '80%', 0);
});
