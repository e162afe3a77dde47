/**
 * `npm run bench [-- --cards 1000,3000,10000 --reps 5]`: the ladder, beside this machine's own floors. With `--find`,
 * searching alone, which needs no browser.
 *
 * Every repetition measures each size on our app and then on the floors, in a browser of its own, so that a slow
 * moment hits both. Medians are printed; frames are those the browser presented.
 */
import { chromium } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/buildIfStale.mjs';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/findChromium.mjs';
import { openBenchPage, sleep } from './page.mjs';
import { printReport } from './report.mjs';
import { panAtHundred, panWholeBoard, pressAndDrag, typeKeys, zoomOutAndBack } from './scenes.mjs';

const { values: options } = parseArgs({
  options: {
    cards: { type: 'string', default: '50,250,1000,3000,10000' },
    reps: { type: 'string', default: '5' },
    find: { type: 'boolean', default: false },
  },
});
const ROOT = join(import.meta.dirname, '..', '..');
await buildIfStale({ target: 'bench', out: 'out-bench' });
spawnSync(process.execPath, [join(ROOT, 'out-bench/bench-find/findKeys.js'), options.cards], {
  stdio: 'inherit',
});
if (options.find) process.exit();
const executablePath = ensureChromium();
await buildIfStale({ target: 'web', out: 'out-bench' });
const rows = [];
for (let rep = 0; rep < Number(options.reps); rep++) {
  for (const cards of options.cards.split(',').map(Number)) {
    const started = Date.now();
    rows.push(await measureSize(cards));
    console.error(`rep ${rep + 1}, ${cards} cards: ${Math.round((Date.now() - started) / 1000)} s`);
  }
}
printReport(rows);

async function measureSize(cards) {
  const app = await withHost(cards, (address) => inBrowser(address, undefined, measureApp));
  const first = await withHost(cards, (address) => inBrowser(address, undefined, openFromStart));
  const canvas = await inBrowser(floor('canvas'), app.board, async (bench) => ({
    pan: await panAtHundred(bench),
    panFit: await panWholeBoard(bench),
    zoom: await zoomOutAndBack(bench),
  }));
  const element = await inBrowser(floor('element'), undefined, pressAndDrag);
  const textarea = await inBrowser(floor('textarea'), undefined, async (bench) => {
    await bench.page.locator('textarea').focus();
    return typeKeys(bench);
  });
  return { cards, app: { ...app, board: undefined, first }, canvas, element, textarea };
}

function floor(name) {
  return pathToFileURL(join(import.meta.dirname, 'floors', `${name}.html`)).href;
}

/** A web host, its own folder, and in it a generated file of so many cards. Its address is good for one visit. */
async function withHost(cards, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-bench-'));
  const maps = join(folder, 'maps');
  mkdirSync(maps);
  const file = join(maps, `bench-${cards}.cjm`);
  const env = { ...process.env, CJM_DATA_DIR: join(folder, 'data'), CJM_MAPS_DIR: maps };
  const make = spawn(process.execPath, [join(ROOT, 'out-bench/bench/generate.js'), String(cards), file], {
    env,
  });
  await new Promise((resolve) => make.on('close', resolve));
  const child = spawn(process.execPath, [join(ROOT, 'out-bench/web/web.js'), '--no-open'], { env });
  try {
    return await measure(await readAddress(child));
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAddress(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`The web host ended: ${output}`)));
  });
}

async function inBrowser(url, board, measure) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const bench = await openBenchPage(browser, url, board);
    const result = await measure(bench);
    if (bench.errors.length > 0) throw new Error(bench.errors.join('\n'));
    return result;
  } finally {
    await browser.close();
  }
}

/** The first map of a window: nothing of the board has run yet. */
async function openFromStart(bench) {
  await bench.page.getByRole('button', { name: /開啟檔案|Open a file/ }).click();
  return pickTheFile(bench);
}

/** The next map of a window that shows one already. */
async function openOverAnother(bench) {
  const { page } = bench;
  await page
    .getByRole('button', { name: /首購房貸|First-home mortgage/ })
    .first()
    .click();
  await page.locator('.card').first().waitFor();
  await sleep(1000);
  await page.getByRole('button', { name: /選單與設定|Menu and settings/ }).click();
  await page.getByRole('menuitem', { name: /^(開啟|Open)/ }).click();
  return pickTheFile(bench);
}

/** Picks the only file of the maps folder, and measures until its cards are there and an arrow key is answered. */
async function pickTheFile({ page }) {
  await page.getByRole('option', { name: /bench/ }).click();
  await sleep(1500);
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll('[role=dialog] button, dialog button')].at(-1);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = globalThis.__bench;
    const start = performance.now();
    button.click();
    while (globalThis.__bench === before || !globalThis.__bench?.ready()) {
      if (performance.now() - start > 20_000) throw new Error('The file did not open within 20 s.');
      await frame();
    }
    const mounted = performance.now() - start;
    const field = document.querySelector('.writing-field');
    field.focus();
    const cell = () => document.getElementById('board-active-cell')?.getAttribute('aria-colindex');
    const press = () =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
    const left = cell();
    press();
    // The first arrow may only put the cursor into the first cell.
    if (cell() === left) press();
    for (let i = 0; i < 120 && cell() === left; i++) await frame();
    return { mounted, total: performance.now() - start };
  });
}

async function measureApp(bench) {
  const opened = await openOverAnother(bench);
  await sleep(1000);
  const heap = await bench.heapMegabytes();
  const elements = await bench.page.evaluate(() => document.querySelectorAll('*').length);
  const board = await bench.page.evaluate(() => globalThis.__bench.board());
  const format = await bench.page.evaluate(() => globalThis.__bench.measureFormat());
  const layout = await bench.page.evaluate(() => globalThis.__bench.measureLayout());
  const open = { ...opened, parse: format.parse, layout };
  const pan = await panAtHundred(bench);
  const panFit = await panWholeBoard(bench);
  const zoom = await zoomOutAndBack(bench);
  const drag = await pressAndDrag(bench);
  await bench.page.evaluate(() => globalThis.__bench.reset());
  await sleep(600);
  const command = await bench.page.evaluate(() =>
    globalThis.__bench.measureCommand(globalThis.__bench.centreCard()),
  );
  await sleep(400);
  const point = await bench.page.evaluate(() =>
    globalThis.__bench.cardPoint(globalThis.__bench.centreCard()),
  );
  await bench.page.mouse.dblclick(point.x, point.y);
  await sleep(300);
  const type = await typeKeys(bench);
  await bench.page.keyboard.press('Enter');
  const save = await bench.measure(async () => {
    await bench.askForEveryFrame(1200);
    await sleep(100);
    await bench.page.keyboard.press('Control+s');
    await sleep(1200);
  });
  return {
    open,
    heap,
    elements,
    board,
    format,
    pan,
    panFit,
    zoom,
    drag,
    command,
    type,
    save: Math.max(0, ...save.gaps),
  };
}
