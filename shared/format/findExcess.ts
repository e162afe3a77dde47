/**
 * More of something than the board can show: found before any record is read, so that huge files cost little.
 *
 * Counted is what reading and repair will make of it, never less: what is let through must open again once it is saved.
 */
import { MAX_CARDS, MAX_JOURNEYS, MAX_LANES, MAX_SNAPSHOTS, MAX_STEPS } from '../model/limits';
import { isJsonObject, type JsonObject } from './jsonValue';
import type { ParseFailure, SizedThing } from './parseFailure';

/** Cards are counted over all journeys, columns and rows for each board. */
export function findExcess(raw: JsonObject): ParseFailure | undefined {
  const snapshots = toObjects(raw['snapshots']);
  const own = findInDocument(raw) ?? over('snapshots', snapshots.length, MAX_SNAPSHOTS);
  if (own) return own;
  for (const { document } of snapshots) {
    const found = isJsonObject(document) ? findInDocument(document) : undefined;
    if (found) return found;
  }
  return undefined;
}

function findInDocument(raw: JsonObject): ParseFailure | undefined {
  const journeys = toObjects(raw['journeys']);
  const tooMany = over('journeys', journeys.length, MAX_JOURNEYS);
  if (tooMany) return tooMany;
  let cards = 0;
  for (const journey of journeys) {
    // A stage that has no step will be given one.
    const steps = toObjects(journey['stages']).reduce((sum, { steps }) => sum + (countOf(steps) || 1), 0);
    cards += countOf(journey['cards']);
    const found = over('steps', steps, MAX_STEPS) ?? over('lanes', countOf(journey['lanes']), MAX_LANES);
    if (found) return found;
  }
  return over('cards', cards, MAX_CARDS);
}

function over(what: SizedThing, found: number, limit: number): ParseFailure | undefined {
  return found > limit ? { kind: 'tooLarge', what, limit, found } : undefined;
}

function countOf(value: unknown): number {
  return toList(value).length;
}

function toObjects(value: unknown): readonly JsonObject[] {
  return toList(value).filter(isJsonObject);
}

/** As the reader of lists takes it (collectionSpecs): one thing alone is a list of one. */
function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
