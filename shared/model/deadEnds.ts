/** Touchpoints that people reach and cannot go on from (capabilities 0-22). */
import { stepsOf } from './queries';
import { toShown } from './shownCards';
import type { Id, Journey } from './types';

/** The ways on; a broken hand-off is one that should be. */
const WAYS_ON: ReadonlySet<string> = new Set(['leads-to', 'alternative', 'handoff-broken']);

const NONE: ReadonlySet<Id> = new Set();

/**
 * A link leads there, none leads on, and the journey is not over. Where nobody drew ways nothing is known. A way from or to
 * what is hidden is not seen: people neither come by it nor go on by it.
 */
export function findDeadEnds(journey: Journey): ReadonlySet<Id> {
  const drawn = journey.links.filter(({ kind }) => WAYS_ON.has(kind));
  if (drawn.length === 0) return NONE;
  const { lanes, cards } = toShown(journey);
  const shown = new Set(cards.map(({ id }) => id));
  const ways = drawn.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const left = new Set(ways.map(({ from }) => from));
  const reached = new Set(ways.flatMap(({ to }) => (left.has(to) ? [] : to)));
  if (reached.size === 0) return NONE;
  const last = stepsOf(journey).at(-1)?.id;
  const touchpoints = new Set(lanes.filter(({ kind }) => kind === 'touchpoint').map(({ id }) => id));
  const ends = cards.filter(
    ({ id, lane, step }) => reached.has(id) && touchpoints.has(lane) && step !== last,
  );
  return ends.length === 0 ? NONE : new Set(ends.map(({ id }) => id));
}
