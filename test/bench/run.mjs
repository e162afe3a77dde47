/**
 * `npm run bench [-- --cards 1000,3000,10000 --reps 5]`: the ladder, beside this machine's own floors.
 *
 * Every repetition measures each size on our app and then on the floors, in a browser of its own, so that a slow
 * moment hits both. Medians are printed; frames are those the browser presented.
 */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  },
});
const ROOT = join(import.meta.dirname, '..', '..');
const executablePath = ensureChromium();
await buildIfStale({ target: 'web', out: 'out-bench' });
await buildIfStale({ target: 'bench', out: 'out-bench' });
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
  const folder = mkdtempSync(join(tmpdir(), 'cjm-bench-'));
  const host = await startHost(folder, cards);
  try {
    const app = await inBrowser(host.address, undefined, measureApp);
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
    const ours = { ...app, board: undefined };
    return { cards, app: ours, canvas, element, textarea };
  } finally {
    host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const floor = (name) => pathToFileURL(join(import.meta.dirname, 'floors', `${name}.html`)).href;

/** The web host on a generated file of so many cards. */
async function startHost(folder, cards) {
  const file = join(folder, `bench-${cards}.cjm`);
  const env = { ...process.env, CJM_DATA_DIR: join(folder, 'data'), CJM_MAPS_DIR: folder };
  const make = spawn(process.execPath, [join(ROOT, 'out-bench/bench/generate.js'), String(cards), file], {
    env,
  });
  await new Promise((resolve) => make.on('close', resolve));
  const child = spawn(process.execPath, [join(ROOT, 'out-bench/web/web.js'), '--no-open', file], { env });
  const address = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`The web host ended: ${output}`)));
  });
  return { address, stop: () => child.kill('SIGKILL') };
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

async function measureApp(bench) {
  await bench.page.waitForFunction(() => globalThis.__bench?.ready?.() ?? false, null, { timeout: 60_000 });
  await sleep(1000);
  const open = await bench.page.evaluate(() => globalThis.__bench.openTimes());
  const heap = await bench.heapMegabytes();
  const elements = await bench.page.evaluate(() => document.querySelectorAll('*').length);
  const board = await bench.page.evaluate(() => globalThis.__bench.board);
  const format = await bench.page.evaluate(() => globalThis.__bench.measureFormat());
  const pan = await panAtHundred(bench);
  const panFit = await panWholeBoard(bench);
  const zoom = await zoomOutAndBack(bench);
  const drag = await pressAndDrag(bench);
  const command = await bench.page.evaluate(() => globalThis.__bench.measureCommand());
  await bench.page.evaluate(() => globalThis.__bench.reset());
  await sleep(400);
  const point = await bench.page.evaluate(() =>
    globalThis.__bench.cardPoint(globalThis.__bench.centreCard()),
  );
  await bench.page.mouse.dblclick(point.x, point.y);
  await sleep(300);
  const type = await typeKeys(bench);
  await bench.page.keyboard.press('Enter');
  const save = await bench.measure(async () => {
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
