/** May a field hold this value? Ranges and references; closed vocabularies stay open (a newer program may know more). */
import { findIn } from '../model/editRecords';
import type { CjmDocument, Id } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import { firstRefusal } from './verdicts';

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
};

export function mayHold(document: CjmDocument, field: string, value: unknown): Verdict {
  return firstRefusal(mayHoldNumbers(field, value), mayPointAt(document, field, value));
}

/** The same for several fields at once, as when a record is added with them. */
export function mayHoldAll(document: CjmDocument, fields: object): Verdict {
  return firstRefusal(...Object.entries(fields).map(([field, value]) => mayHold(document, field, value)));
}

function mayHoldNumbers(field: string, value: unknown): Verdict {
  if (hasWildNumber(value)) return refuse('refusal.notANumber');
  const range = Object.hasOwn(RANGES, field) ? RANGES[field] : undefined;
  if (!range || typeof value !== 'number') return ALLOWED;
  const [min, max] = range;
  return value < min || value > max ? refuse('refusal.outOfRange', { min, max }) : ALLOWED;
}

/** NaN or infinite, at any depth: JSON cannot say it. */
function hasWildNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasWildNumber);
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
