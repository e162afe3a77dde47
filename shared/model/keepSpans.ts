/**
 * A card over several steps says something of these steps: it goes on covering them when steps come or go among them.
 * Called by every command that adds or removes steps; those that move steps leave the number of them as it is.
 */
import { setField } from './editFields';
import { updateCards } from './editInJourney';
import { mapRecords } from './editRecords';
import { stepsOf } from './queries';
import type { Id, Journey } from './types';

export function keepSpans(before: Journey, after: Journey): Journey {
  if (!after.cards.some(({ span = 1 }) => span > 1)) return after;
  const steps = stepsOf(before).map(({ id }) => id);
  const [was, is] = [toPlaces(steps), toPlaces(stepsOf(after).map(({ id }) => id))];
  return updateCards(after, (cards) =>
    mapRecords(cards, (card) => {
      const { step, span = 1 } = card;
      const [start, own] = [was.get(step), is.get(step)];
      if (span === 1 || start === undefined || own === undefined) return card;
      const covered = steps.slice(start, start + span);
      const end = Math.max(own, ...covered.flatMap((id) => is.get(id) ?? []));
      // What reaches past the last step goes on doing so.
      const kept = end - own + 1 + span - covered.length;
      return kept === span ? card : setField(card, 'span', kept === 1 ? undefined : kept);
    }),
  );
}

function toPlaces(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
