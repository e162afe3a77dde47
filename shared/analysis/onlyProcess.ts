/** Whether a journey tells what happens and nothing of what it is like: then it is a process, not a journey (capabilities 3-06). */
import { toShown } from '../model/shownCards';
import type { Journey } from '../model/types';

const STEPS: ReadonlySet<string> = new Set(['action', 'scenario', 'touchpoint', 'frontstage', 'backstage']);
const EXPERIENCE: ReadonlySet<string> = new Set(['thought', 'emotion', 'pain', 'gain']);
/** Fewer steps are a beginning. */
const FEW = 8;

/** A service blueprint may be just that. */
export function isOnlyProcess(journey: Journey): boolean {
  if (journey.kind === 'blueprint') return false;
  const { lanes, cards } = toShown(journey);
  const kinds = new Map(lanes.map(({ id, kind }) => [id, kind]));
  const count = (of: ReadonlySet<string>): number =>
    cards.filter(({ lane }) => of.has(kinds.get(lane) ?? '')).length;
  return count(STEPS) >= FEW && count(EXPERIENCE) === 0;
}
