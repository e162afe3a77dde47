/** May a field hold this value? Ranges and references; closed vocabularies stay open (a newer program may know more). */
import { findIn } from '../model/editRecords';
import { MAX_EVIDENCE, MAX_SERIES, MAX_STEPS, MAX_TEXT_LENGTH } from '../model/limits';
import type { CjmDocument, Id } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import { askEach, firstRefusal } from './verdicts';

/** Least and most of what is a number. */
const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = {
  satisfaction: [1, 5],
  importanceToCustomer: [1, 5],
  importanceToUs: [1, 5],
  severity: [1, 3],
  score: [-2, 2],
  emotionalLoad: [0, 3],
  needMet: [0, 5],
  impact: [1, 5],
  ease: [1, 5],
  benefit: [1, 5],
  age: [0, 150],
  height: [0, 10_000],
  span: [1, MAX_STEPS],
  share: [0, 100],
  sample: [0, Infinity],
};

export function mayHold(document: CjmDocument, field: string, value: unknown): Verdict {
  return firstRefusal(mayRead(field, value), mayPointAt(document, field, value));
}

/** The same for several fields at once, as when a record is added with them. */
export function mayHoldAll(document: CjmDocument, fields: object): Verdict {
  return askEach(Object.entries(fields), ([field, value]) => mayHold(document, field, value));
}

/** Texts, numbers and times at any depth; parts go by their own names. */
function mayRead(field: string, value: unknown): Verdict {
  if (typeof value === 'number') return mayBeNumber(field, value);
  if (typeof value === 'string') return mayBeText(field, value);
  if (typeof value !== 'object' || value === null) return ALLOWED;
  if (Array.isArray(value))
    return firstRefusal(
      mayBeList(field, value),
      askEach(value, (item) => mayRead('', item)),
    );
  return askEach(Object.entries(value), ([key, part]) => mayRead(key, part));
}

function mayBeList(field: string, { length }: readonly unknown[]): Verdict {
  if (field === 'evidence' && length > MAX_EVIDENCE)
    return refuse('refusal.tooMuchEvidence', { limit: MAX_EVIDENCE });
  return field === 'series' && length > MAX_SERIES
    ? refuse('refusal.tooLongSeries', { limit: MAX_SERIES })
    : ALLOWED;
}

function mayBeNumber(field: string, value: number): Verdict {
  // JSON has no NaN and nothing infinite.
  if (!Number.isFinite(value)) return refuse('refusal.notANumber');
  const [min, max] = (Object.hasOwn(RANGES, field) ? RANGES[field] : undefined) ?? [-Infinity, Infinity];
  return value < min || value > max ? refuse('refusal.outOfRange', { min, max }) : ALLOWED;
}

function mayBeText(field: string, text: string): Verdict {
  if (text.length > MAX_TEXT_LENGTH) return refuse('refusal.tooLong', { limit: MAX_TEXT_LENGTH });
  if (DAYS.has(field) && text !== '' && !isDay(text)) return refuse('refusal.notADay');
  return CLOCK_TIMES.has(field) && text !== '' && !CLOCK_TIME.test(text)
    ? refuse('refusal.notATime')
    : ALLOWED;
}

const DAYS: ReadonlySet<string> = new Set(['date', 'due', 'reviewBy']);
const CLOCK_TIMES: ReadonlySet<string> = new Set(['startsAt', 'endsAt']);
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A day of the calendar: Date would roll the 30th of February over into March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function mayPointAt(document: CjmDocument, field: string, value: unknown): Verdict {
  const { personas, channels, journeys, assets } = document;
  switch (field) {
    case 'personaId':
    case 'personaIds':
      return mustFindAll(value, (id) => findIn(personas, id) !== undefined);
    case 'channelIds':
      return mustFindAll(value, (id) => findIn(channels, id) !== undefined);
    case 'journeyId':
    case 'baselineId':
      return mustFindAll(value, (id) => findIn(journeys, id) !== undefined);
    case 'imageId':
    case 'photo':
      return mustFindAll(value, (id) => Object.hasOwn(assets, id));
    default:
      return ALLOWED;
  }
}

function mustFindAll(value: unknown, exists: (id: Id) => boolean): Verdict {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  const isFound = ids.every((id) => id === '' || (typeof id === 'string' && exists(id)));
  return isFound ? ALLOWED : refuse('refusal.notFound');
}
