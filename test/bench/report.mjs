/** Prints the medians as one table, with the targets they are held against. */
import { median } from './stats.mjs';

const FRAME_MS = 1000 / 60;

const toOpenFloor = (row) => row.app.open.parse + row.app.open.layout;

/** Name, our figure, its floor, and the bound made from the floor. */
const LINES = [
  ['pan at 100 %, p95 ms', (r) => r.app.pan.p95, (r) => r.canvas.pan.p95, (f) => f * 1.25],
  ['pan at 100 %, late %', (r) => 100 * r.app.pan.late, (r) => 100 * r.canvas.pan.late, (f) => f + 5],
  ['pan whole board, p95 ms', (r) => r.app.panFit.p95, (r) => r.canvas.panFit.p95, (f) => f * 1.25],
  [
    'pan whole board, late %',
    (r) => 100 * r.app.panFit.late,
    (r) => 100 * r.canvas.panFit.late,
    (f) => f + 5,
  ],
  ['zoom, p95 ms', (r) => r.app.zoom.p95, (r) => r.canvas.zoom.p95, (f) => f * 1.5],
  ['zoom, longest ms', (r) => r.app.zoom.max, (r) => r.canvas.zoom.max, () => 50],
  [
    'first mouse down to paint, ms',
    (r) => r.app.drag.firstPress,
    (r) => r.element.firstPress,
    () => 2 * FRAME_MS,
  ],
  [
    'mouse down to paint, p50 ms',
    (r) => r.app.drag.press.p50,
    (r) => r.element.press.p50,
    () => 2 * FRAME_MS,
  ],
  ['drag to paint, p50 ms', (r) => r.app.drag.drag.p50, (r) => r.element.drag.p50, (f) => f + FRAME_MS],
  ['key to paint, p50 ms', (r) => r.app.type.key.p50, (r) => r.textarea.key.p50, (f) => f + FRAME_MS],
  ['open over another map, ms', (r) => r.app.open.total, toOpenFloor, (f) => f + 250],
  ['open from the start screen, ms', (r) => r.app.first.total, toOpenFloor, (f) => f + 250],
  ['command to paint, frames', (r) => r.app.command.frames, undefined, () => 2],
  ['cards rendered per command', (r) => r.app.command.rendered, undefined, () => 1],
  ['parse + validate + check, ms', (r) => r.app.format.parse, (r) => r.app.format.json, (f) => f * 5],
  ['save, longest frame ms', (r) => r.app.save, undefined, () => 50],
  ['heap, MB', (r) => r.app.heap, undefined, () => 150],
  ['DOM elements', (r) => r.app.elements, undefined, undefined],
];

/** The same for the board with everything drawn on it. */
const RICH_LINES = [
  ['pan at 100 %, p95 ms', (r) => r.app.pan.p95, (r) => r.canvas.pan.p95, (f) => f * 1.5],
  ['pan whole board, p95 ms', (r) => r.app.panFit.p95, (r) => r.canvas.panFit.p95, (f) => f * 1.5],
  ['zoom, p95 ms', (r) => r.app.zoom.p95, (r) => r.canvas.zoom.p95, (f) => f * 2],
  ['a photo of 12 megapixels, longest frame ms', (r) => r.app.photo.longest, undefined, () => 100],
  ['a photo of 12 megapixels, kB in the file', (r) => r.app.photo.kilobytes, undefined, () => 400],
  ['gallery of all samples, drawn after ms', (r) => r.gallery.ms, undefined, () => 1000],
];

export function printReport(rows) {
  for (const cards of [...new Set(rows.map((row) => row.cards))]) {
    const own = rows.filter((row) => row.cards === cards);
    printTable(`${cards} cards, medians of ${own.length}`, LINES, own);
  }
}

export function printRichReport(rows) {
  const { samples } = rows[0].gallery;
  const what = `1,000 cards, 300 links, 40 pictures, 3 curves; ${samples} samples`;
  printTable(`${what}; medians of ${rows.length}`, RICH_LINES, rows);
}

function printTable(title, lines, rows) {
  console.log(`\n${title}\n`);
  console.log('| what | ours | floor | bound | |\n|---|--:|--:|--:|---|');
  for (const [name, ours, floorOf, boundOf] of lines) {
    const value = median(rows.map(ours));
    const floor = floorOf && median(rows.map(floorOf));
    const bound = boundOf?.(floor);
    const verdict = bound === undefined || value === undefined ? '' : value <= bound ? 'met' : 'not met';
    console.log(`| ${name} | ${show(value)} | ${show(floor)} | ${show(bound)} | ${verdict} |`);
  }
}

function show(value) {
  return value === undefined ? '' : String(Math.round(value * 10) / 10);
}
