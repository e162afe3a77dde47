/** What a link between two cards most likely means, from the lanes they lie in. The person may say otherwise. */
import type { LinkKind } from './kinds';
import type { Id, Journey } from './types';

const CURES: ReadonlySet<string> = new Set(['opportunity', 'idea']);

export function guessLinkKind(journey: Journey, from: Id, to: Id): LinkKind {
  const [source, target] = [laneKindOf(journey, from), laneKindOf(journey, to)];
  if (source === 'pain' && CURES.has(target)) return 'addresses';
  if (target === 'emotion' || (target === 'pain' && !CURES.has(source))) return 'causes';
  return 'leads-to';
}

/** The same while only one end is known. */
export function guessLinkKindFrom(journey: Journey, from: Id): LinkKind {
  return laneKindOf(journey, from) === 'pain' ? 'addresses' : 'leads-to';
}

function laneKindOf({ lanes, cards }: Journey, id: Id): string {
  const card = cards.find((candidate) => candidate.id === id);
  return lanes.find((lane) => lane.id === card?.lane)?.kind ?? 'text';
}
