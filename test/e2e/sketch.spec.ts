/** From the start screen to a saved map and back: the program's main job, on every host. */
import { serializeDocument } from '../../shared/format/serializeDocument';
import {
  card,
  centreOf,
  drag,
  focusFirstCell,
  newMap,
  openSample,
  readSaved,
  saveAs,
  stage,
  stageNames,
} from './board';
import { expect, test } from './fixtures';

const SAMPLE_STAGES = ['研究', '申請', '審核', '核准與對保', '入住'];

test('a stage dragged to the front carries its cards and its curve point, and one undo brings it back', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  const pain = card(studio, '溝通不良');
  const point = page.locator('[data-point-id="cd-emotion-3"] .curve-face');
  const before = { pain: await centreOf(pain), point: await centreOf(point) };

  const first = await centreOf(stage(studio, '研究'));
  await drag(studio, await centreOf(stage(studio, '審核')), { x: first.x - 60, y: first.y });
  await expect.poll(() => stageNames(studio)).toEqual(['審核', '研究', '申請', '核准與對保', '入住']);
  const columnCentre = (await centreOf(stage(studio, '審核'))).x;
  expect(Math.abs((await centreOf(pain)).x - columnCentre)).toBeLessThan(6);
  expect(Math.abs((await centreOf(point)).x - columnCentre)).toBeLessThan(6);

  await page.keyboard.press('Control+z');
  await expect.poll(() => stageNames(studio)).toEqual(SAMPLE_STAGES);
  expect(await centreOf(pain)).toEqual(before.pain);
  expect(await centreOf(point)).toEqual(before.point);
});

test('an edit touches its own card in the page, and no other', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  const { x, y } = await centreOf(card(studio, '溝通不良'));
  await page.mouse.click(x, y);
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type('！');
  await page.evaluate(() => {
    const touched = new Set<string>();
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(element?.closest('.react-flow__node')?.getAttribute('data-id') ?? 'the list of cards');
      }
    });
    const cards = document.querySelector('.react-flow__nodes')!;
    watch.observe(cards, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { touched });
  });
  await page.keyboard.press('Enter');
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'unsaved');
  const own = await page.locator('.react-flow__node', { hasText: '溝通不良' }).getAttribute('data-id');
  const touched = await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched]);
  expect(touched).toEqual([own]);
});

test('a point of the curve is dragged, the line follows while it moves, and the score is saved', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  const line = page.locator('.curve-line').first();
  const still = await line.getAttribute('d');
  const from = await centreOf(page.locator('[data-point-id="cd-emotion-3"] .curve-face'));
  let moving: string | null = null;
  await drag(studio, from, { x: from.x, y: from.y - 70 }, async () => {
    await expect.poll(() => line.getAttribute('d')).not.toBe(still);
    moving = await line.getAttribute('d');
  });
  await expect.poll(() => line.getAttribute('d')).toBe(moving);
  await saveAs(studio, 'curve.cjm');
  const saved = await readSaved(studio, 'curve.cjm');
  const score = saved.journeys[0]!.cards.find(({ id }) => id === 'cd-emotion-3')!.score!;
  expect(score).toBeGreaterThan(-0.9);
});

test('a card is dragged to another cell; Escape while dragging leaves it where it was', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  const moved = card(studio, '一次把文件備齊');
  const from = await centreOf(moved);
  const target = await centreOf(card(studio, '知道進度走到哪'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y + 30, { steps: 10 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await centreOf(moved)).toEqual(from);

  await drag(studio, from, { x: target.x, y: target.y + 30 });
  await expect.poll(async () => Math.abs((await centreOf(moved)).x - target.x)).toBeLessThan(3);
});

test('forty cards typed by keyboard alone are saved, and are there after the program was killed', async ({
  studio,
}) => {
  await newMap(studio);
  await focusFirstCell(studio);
  const { keyboard } = studio.page;
  // Eight rows of five: Tab writes on in the next step; every row begins at the line's start.
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 5; column++) {
      await keyboard.type(`卡片 card ${row + 1}-${column + 1}`);
      await keyboard.press(column < 4 ? 'Tab' : 'Enter');
    }
    await keyboard.press('Home');
    if (row < 7) await keyboard.press('ArrowDown');
  }
  await saveAs(studio, '四十張.cjm');
  const before = await readSaved(studio, '四十張.cjm');
  expect(before.journeys[0]!.cards).toHaveLength(40);

  await studio.kill();
  await studio.restart('四十張.cjm');
  await expect(studio.page.locator('.card', { hasText: '1-5' })).toBeVisible();
  expect(serializeDocument(await readSaved(studio, '四十張.cjm'))).toBe(serializeDocument(before));
  await expect(studio.page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
});

test('unsaved work is offered after a crash, and comes back whole', async ({ studio }) => {
  await newMap(studio);
  await focusFirstCell(studio);
  await studio.page.keyboard.type('救回來');
  await studio.page.keyboard.press('Enter');
  await expect(card(studio, '救回來')).toBeVisible();
  // What is promised: work older than a second survives any crash.
  await studio.page.evaluate(() => new Promise((done) => setTimeout(done, 1100)));
  await studio.kill();
  await studio.restart();
  await studio.page.getByRole('button', { name: /^(復原|Restore)/ }).click();
  await expect(card(studio, '救回來')).toBeVisible();
  await expect(studio.page.locator('.save-state')).toHaveAttribute('data-state', 'unsaved');
});

test('the map’s own language is switched on the board, and undo and the interface are left alone', async ({
  studio,
}) => {
  await openSample(studio);
  await studio.page
    .getByRole('radio', { name: 'EN' })
    .or(studio.page.getByRole('button', { name: 'EN' }))
    .first()
    .click();
  await expect
    .poll(() => stageNames(studio))
    .toEqual(['Research', 'Application', 'Review', 'Approval & closing', 'Moving in']);
  await expect(card(studio, 'Know what I can really afford')).toBeVisible();
});
