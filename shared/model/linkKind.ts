/** What a link between two cards most likely means, from the lanes they lie in. The person may say otherwise. */
import type { LinkKind } from './kinds';
import type { Id, Journey } from './types';

const CURES: ReadonlySet<string> = new Set(['opportunity', 'idea']);

export function guessLinkKind({ lanes, cards }: Journey, from: Id, to: Id): LinkKind {
  const kindOf = (id: Id): string => {
    const card = cards.find((candidate) => candidate.id === id);
    return lanes.find((lane) => lane.id === card?.lane)?.kind ?? 'text';
  };
  const [source, target] = [kindOf(from), kindOf(to)];
  if (source === 'pain' && CURES.has(target)) return 'addresses';
  if (target === 'pain' || target === 'emotion') return 'causes';
  return 'leads-to';
}
