/** Touchpoints that people reach and cannot go on from (capabilities 0-22). */
import { stepsOf } from './queries';
import type { Id, Journey } from './types';

/** The ways on; a broken hand-off is one that should be. */
const WAYS_ON: ReadonlySet<string> = new Set(['leads-to', 'alternative', 'handoff-broken']);

const NONE: ReadonlySet<Id> = new Set();

/** A link leads there, none leads on, and the journey is not over. Where nobody drew ways nothing is known. */
export function findDeadEnds(journey: Journey): ReadonlySet<Id> {
  const ways = journey.links.filter(({ kind }) => WAYS_ON.has(kind));
  if (ways.length === 0) return NONE;
  const reached = new Set(ways.map(({ to }) => to));
  for (const { from } of ways) reached.delete(from);
  if (reached.size === 0) return NONE;
  const lanes = new Set(journey.lanes.filter(({ kind }) => kind === 'touchpoint').map(({ id }) => id));
  const last = stepsOf(journey).at(-1)?.id;
  const ends = journey.cards.filter(
    ({ id, lane, step }) => reached.has(id) && lanes.has(lane) && step !== last,
  );
  return ends.length === 0 ? NONE : new Set(ends.map(({ id }) => id));
}
