/**
 * `npm run bench [-- --cards 1000,3000,10000 --reps 5]`: the ladder, beside this machine's own floors, and a board with
 * everything drawn on it. With `--find`, searching alone, which needs no browser; with `--rich`, the full board alone.
 *
 * Every repetition measures each size on our app and then on the floors, in a browser of its own, so that a slow
 * moment hits both. Medians are printed; frames are those the browser presented.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/buildIfStale.mjs';
import { floor, inBrowser, withHost } from './hosts.mjs';
import { measureApp } from './measureApp.mjs';
import { measureRich } from './measureRich.mjs';
import { openFromStart } from './opening.mjs';
import { printReport, printRichReport } from './report.mjs';
import { panAtHundred, panWholeBoard, pressAndDrag, typeKeys, zoomOutAndBack } from './scenes.mjs';

const { values: options } = parseArgs({
  options: {
    cards: { type: 'string', default: '50,250,1000,3000,10000' },
    reps: { type: 'string', default: '5' },
    find: { type: 'boolean', default: false },
    rich: { type: 'boolean', default: false },
  },
});
const ROOT = join(import.meta.dirname, '..', '..');
await buildIfStale({ target: 'bench', out: 'out-bench' });
if (!options.rich) {
  spawnSync(process.execPath, [join(ROOT, 'out-bench/bench-find/findKeys.js'), options.cards], {
    stdio: 'inherit',
  });
}
if (options.find) process.exit();
await buildIfStale({ target: 'web', out: 'out-bench' });
const sizes = options.rich ? [] : options.cards.split(',').map(Number);
const rows = [];
const richRows = [];
for (let rep = 0; rep < Number(options.reps); rep++) {
  for (const cards of sizes) {
    const started = Date.now();
    rows.push(await measureSize(cards));
    say(rep, `${cards} cards`, started);
  }
  const started = Date.now();
  richRows.push(await measureRich());
  say(rep, 'the full board', started);
}
printReport(rows);
printRichReport(richRows);

function say(rep, what, started) {
  console.error(`rep ${rep + 1}, ${what}: ${Math.round((Date.now() - started) / 1000)} s`);
}

async function measureSize(cards) {
  const app = await withHost({ cards }, (address) => inBrowser(address, undefined, measureApp));
  const first = await withHost({ cards }, (address) => inBrowser(address, undefined, openFromStart));
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
