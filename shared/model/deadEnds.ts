/** Touchpoints that people reach and cannot go on from (capabilities 0-22). */
import { stepsOf } from './queries';
import { shownCards } from './shownCards';
import type { Id, Journey } from './types';

/** The ways on; a broken hand-off is one that should be. */
const WAYS_ON: ReadonlySet<string> = new Set(['leads-to', 'alternative', 'handoff-broken']);

const NONE: ReadonlySet<Id> = new Set();

/**
 * A link leads there, none leads on, and the journey is not over. Where nobody drew ways nothing is known. A way from what
 * is hidden is not seen and says nothing; a way on is one wherever it leads: hiding a lane makes no dead ends.
 */
export function findDeadEnds(journey: Journey): ReadonlySet<Id> {
  const ways = journey.links.filter(({ kind }) => WAYS_ON.has(kind));
  if (ways.length === 0) return NONE;
  const left = new Set(ways.map(({ from }) => from));
  const waysIn = ways.filter(({ to }) => !left.has(to));
  if (waysIn.length === 0) return NONE;
  const seen = shownCards(journey);
  const shown = new Set(seen.map(({ id }) => id));
  const reached = new Set(waysIn.flatMap(({ from, to }) => (shown.has(from) ? to : [])));
  const last = stepsOf(journey).at(-1)?.id;
  const lanes = new Set(journey.lanes.filter(({ kind }) => kind === 'touchpoint').map(({ id }) => id));
  const ends = seen.filter(({ id, lane, step }) => reached.has(id) && lanes.has(lane) && step !== last);
  return ends.length === 0 ? NONE : new Set(ends.map(({ id }) => id));
}
