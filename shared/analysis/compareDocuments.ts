/**
 * How two states of a document differ, in the words a person thinks in: how many, and which.
 *
 * Records are told apart by id. What both states share is not looked into, so comparing with a snapshot of the same
 * session costs little; what was looked into once is remembered.
 */
import { isSameValue } from '../model/editFields';
import { swapLanguage } from '../model/editLanguage';
import type { Language } from '../model/kinds';
import { cardsInReadingOrder } from '../model/readingOrder';
import { BRIEF_ID, TITLE_ID } from '../model/textFields';
import { localizeText } from '../model/translate';
import type { Card, CjmDocument, Id, Journey, Link, Stage, Translations } from '../model/types';
import { movedRecords } from './movedRecords';

export const COMPARED = [
  'document',
  'journeys',
  'stages',
  'lanes',
  'cards',
  'points',
  'links',
  'personas',
  'channels',
] as const;
export type Compared = (typeof COMPARED)[number];
export type Counts = Readonly<Record<Exclude<Compared, 'document'>, number>>;

/** What of a record became another. */
export const TOUCHED = ['text', 'place', 'details', 'translation'] as const;
export type Touched = (typeof TOUCHED)[number];

export interface Change {
  readonly how: 'added' | 'removed' | 'edited';
  readonly what: Compared;
  readonly id: Id;
  /** What the record says, in the language that was asked for as far as it is said in it. */
  readonly text: string;
  /** What it said before, if that was something else. */
  readonly was?: string;
  readonly touched: readonly Touched[];
  /** The board it is on, as in the state that `record` is of: the later one, or the earlier one for what is gone. */
  readonly journey?: Journey;
  readonly record: object;
}

export function countParts({ journeys, personas, channels }: CjmDocument): Counts {
  const sum = (count: (journey: Journey) => number): number =>
    journeys.reduce((total, journey) => total + count(journey), 0);
  const points = sum(countPoints);
  return {
    journeys: journeys.length,
    stages: sum(({ stages }) => stages.length),
    lanes: sum(({ lanes }) => lanes.length),
    cards: sum(({ cards }) => cards.length) - points,
    points,
    links: sum(({ links }) => links.length),
    personas: personas.length,
    channels: channels.length,
  };
}

/**
 * Told in `language`, the main one of `after` where none is asked for; `comma` stands between words for a feeling, which
 * are in the main one.
 */
export function findChanges(
  before: CjmDocument,
  after: CjmDocument,
  comma: string,
  language: Language = after.language,
): readonly Change[] {
  const then = before.language === after.language ? before : swapLanguage(before, after.language);
  const [was, is] = [byId(then), byId(after)];
  const textThen = createTexts(then, was, language, comma);
  const textNow = createTexts(after, is, language, comma);
  const moved = movedRecords(then, after);
  const changes: Change[] = [];
  for (const [id, part] of is) {
    const old = was.get(id);
    if (!old) changes.push({ ...named(part, textNow), how: 'added', touched: [] });
    else {
      const touched = findTouched(old, part, moved.has(id), [then.translations, after.translations]);
      if (touched.length === 0) continue;
      const now = named(part, textNow);
      const earlier = textThen(old);
      const isWorded = touched.includes('text') || touched.includes('translation');
      const said = isWorded && earlier !== now.text ? { was: earlier } : {};
      changes.push({ ...now, ...said, how: 'edited', touched });
    }
  }
  for (const [id, part] of was)
    if (!is.has(id)) changes.push({ ...named(part, textThen), how: 'removed', touched: [] });
  return changes;
}

interface Identified {
  readonly id: Id;
}

interface Part {
  readonly what: Compared;
  readonly record: Identified;
  readonly journey?: Journey;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(record: Identified): Fields {
  return record as object as Fields;
}

function byId(document: CjmDocument): ReadonlyMap<Id, Part> {
  return new Map(toParts(document).map((part) => [part.record.id, part]));
}

function toParts(document: CjmDocument): readonly Part[] {
  const { title, brief, journeys, personas, channels } = document;
  const parts = (what: Compared, records: readonly Identified[], journey?: Journey): Part[] =>
    records.map((record) => (journey ? { what, record, journey } : { what, record }));
  const own = { ...brief, title, id: BRIEF_ID };
  return [
    ...parts('document', [own]),
    ...journeys.flatMap((journey) => {
      const curves = curvesOf(journey);
      return [
        ...parts('journeys', [journey], journey),
        ...parts('stages', journey.stages, journey),
        ...parts('lanes', journey.lanes, journey),
        ...cardsInReadingOrder(journey).flatMap((card) =>
          parts(curves.has(card.lane) ? 'points' : 'cards', [card], journey),
        ),
        ...parts('links', journey.links, journey),
      ];
    }),
    ...parts('personas', personas),
    ...parts('channels', channels),
  ];
}

function curvesOf({ lanes }: Journey): ReadonlySet<Id> {
  return new Set(lanes.filter(({ kind }) => kind === 'emotion').map(({ id }) => id));
}

function countPoints(journey: Journey): number {
  const curves = curvesOf(journey);
  return journey.cards.filter(({ lane }) => curves.has(lane)).length;
}

type TextOf = (part: Part) => string;

function named(part: Part, textOf: TextOf): Pick<Change, 'what' | 'id' | 'text' | 'record' | 'journey'> {
  const { what, record, journey } = part;
  return { what, id: record.id, text: textOf(part), record, ...(journey ? { journey } : {}) };
}

/** The field that says what a record is. */
const SAID_IN: Readonly<Record<Compared, string>> = {
  ...{
    document: 'title',
    journeys: 'name',
    stages: 'name',
    lanes: 'name',
    personas: 'name',
    channels: 'name',
  },
  ...{ cards: 'text', points: 'text', links: 'label' },
};

/** What the parts of one state say. */
function createTexts(
  document: CjmDocument,
  parts: ReadonlyMap<Id, Part>,
  language: Language,
  comma: string,
): TextOf {
  const say = ({ what, record }: Part): string => {
    const field = SAID_IN[what];
    const main = fieldsOf(record)[field];
    const id = what === 'document' ? TITLE_ID : record.id;
    return localizeText(document, language, id, field, typeof main === 'string' ? main : '').text;
  };
  const wordsOf = (id: Id): string => {
    const end = parts.get(id);
    return end ? say(end) : '';
  };
  return (part) => {
    const said = say(part);
    if (said !== '') return said;
    if (part.what === 'points') return ((part.record as Card).emotions ?? []).join(comma);
    if (part.what !== 'links') return '';
    const { from, to } = part.record as Link;
    return `${wordsOf(from)} → ${wordsOf(to)}`;
  };
}

const TEXT_KEYS: ReadonlySet<string> = new Set(['text', 'name', 'label', 'title']);
const PLACE_KEYS: ReadonlySet<string> = new Set(['lane', 'step', 'span', 'from', 'to']);
/** Parts of a journey that are records of their own. */
const BOARD_KEYS: ReadonlySet<string> = new Set(['stages', 'lanes', 'cards', 'links']);

function findTouched(
  old: Part,
  part: Part,
  isMoved: boolean,
  [was, is]: readonly [Translations, Translations],
): readonly Touched[] {
  const found = new Set(compareRecords(old, part));
  if (isMoved) found.add('place');
  if (was !== is && !isSaidAlike(part.record, was, is)) found.add('translation');
  return TOUCHED.filter((each) => found.has(each));
}

const compared = new WeakMap<object, { readonly with: object; readonly touched: readonly Touched[] }>();

function compareRecords({ record: was }: Part, { what, record: is }: Part): readonly Touched[] {
  if (was === is) return [];
  const known = compared.get(is);
  if (known?.with === was) return known.touched;
  const touched = new Set<Touched>();
  const [before, after] = [fieldsOf(was), fieldsOf(is)];
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (what === 'journeys' && BOARD_KEYS.has(key)) continue;
    if (isSameValue(before[key], after[key])) continue;
    if (TEXT_KEYS.has(key)) touched.add('text');
    else touched.add(PLACE_KEYS.has(key) ? 'place' : 'details');
  }
  const found = [...touched];
  compared.set(is, { with: was, touched: found });
  return found;
}

/** In all other languages; the evidence and the steps of the record along with it, and the title with the brief. */
function isSaidAlike(record: Identified, was: Translations, is: Translations): boolean {
  const { evidence = [], steps = [] } = record as Partial<Card & Stage>;
  const ids = [record, ...evidence, ...steps].map(({ id }) => id);
  if (record.id === BRIEF_ID) ids.push(TITLE_ID);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].every((language) =>
    ids.every((id) => isSameValue(was[language]?.[id], is[language]?.[id])),
  );
}
