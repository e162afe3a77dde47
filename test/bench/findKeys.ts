/**
 * `findKeys.js 1000,3000,10000`: what one key costs in the search field, the palette and the filter, without the page.
 *
 * The floor is what a program without an index does: lower every text and look into it. Milliseconds.
 */
import { filterCards, NO_FILTER } from '../../shared/analysis/filterCards';
import { editCardText } from '../../shared/commands/editCardText';
import { runCommand } from '../../shared/commands/command';
import type { CjmDocument, RecordTranslation } from '../../shared/model/types';
import { findHits } from '../../shared/search/findHits';
import { findRecords } from '../../shared/search/findRecords';
import { visitAllTexts } from '../../shared/search/visitTexts';
import { shortHash } from '../../shared/util/shortHash';
import { generateDocument } from '../support/generateDocument';

const WORDS = ['appointment', '申請人', 'Upload payslips again', '二十分鐘', 'zzz', 'ｂｒａｎｃｈ'];
const ROUNDS = 12;
const BOUND_MS = 50;

const keys = WORDS.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)));
const sizes = (process.argv[2] ?? '1000,3000,10000').split(',').map(Number);

const COLUMNS = [
  ...['cards', 'hits of “a”', 'made ready once', 'first key', 'key p95', 'after an edit p95'],
  ...['both languages p95', 'palette p95', 'filter p95', 'floor p95'],
];

console.log('\nFinding, ms\n');
console.log(`| ${COLUMNS.join(' | ')} | |\n|${COLUMNS.map(() => '--:').join('|')}|---|`);
for (const cards of sizes) console.log(measure(cards));

function measure(cards: number): string {
  const document = generateDocument(cards);
  const loose = { matchCase: false, wholeWord: false, bothLanguages: true };
  const find = (text: string, on: CjmDocument) => findHits(on, 'zh-Hant', { ...loose, text });
  // The page does this while nothing else is to be done, when the panel opens.
  const ready = time(() => visitAllTexts(document, 'zh-Hant', () => undefined));
  const first = time(() => find('a', document));
  const key = p95(keys.map((text) => () => find(text, document)));
  let edited = document;
  const afterEdit = p95(
    keys.map((text) => () => find(text, edited)),
    (act) => {
      edited = withEdit(edited);
      return time(act);
    },
  );
  const bilingual = toBilingual(document);
  visitAllTexts(bilingual, 'zh-Hant', () => undefined);
  const both = p95(keys.map((text) => () => find(text, bilingual)));
  const palette = p95(
    keys.map((text) => () => {
      findRecords(document, 'zh-Hant', { text, journeyId: 'jn1', limit: 40, names: new Map() });
    }),
  );
  const [journey] = document.journeys;
  const filter = p95([
    () =>
      journey && filterCards({ ...journey }, { ...NO_FILTER, tags: ['review'], laneKinds: ['pain', 'idea'] }),
  ]);
  const floor = p95(
    keys.map((text) => () => journey?.cards.filter((card) => card.text.toLowerCase().includes(text))),
  );
  const verdict =
    Math.max(first, key, afterEdit, both, palette) <= BOUND_MS
      ? `≤ ${BOUND_MS} met`
      : `≤ ${BOUND_MS} not met`;
  const figures = [ready, first, key, afterEdit, both, palette, filter, floor].map((value) =>
    value.toFixed(1),
  );
  return `| ${[cards, find('a', document).length, ...figures, verdict].join(' | ')} |`;
}

/** Every card said again in the other language, with its note. */
function toBilingual(document: CjmDocument): CjmDocument {
  const cards = document.journeys.flatMap((journey) => journey.cards);
  const table = cards.map(({ id, text, note }): [string, RecordTranslation] => [
    id,
    {
      text: { text: `${text} (en)`, of: shortHash(text) },
      ...(note !== undefined && { note: { text: `${note} (en)`, of: shortHash(note) } }),
    },
  ]);
  return { ...document, translations: { en: Object.fromEntries(table) } };
}

function withEdit(document: CjmDocument): CjmDocument {
  const journey = document.journeys[0];
  const card = journey?.cards[0];
  if (!journey || !card) return document;
  const args = { journeyId: journey.id, id: card.id, text: `${card.text}.` };
  const made = { newId: () => '', now: document.updatedAt };
  const result = runCommand(document, editCardText, args, made);
  return result.ok ? result.value : document;
}

function p95(acts: readonly (() => unknown)[], measureOne = time): number {
  const times = Array.from({ length: ROUNDS }, () => acts.map((act) => measureOne(act))).flat();
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * 0.95)] ?? 0;
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
