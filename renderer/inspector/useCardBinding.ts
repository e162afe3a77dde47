/** Binds field controls to one card, or to several at once: what differs among them is shown as mixed. */
import { editCardText } from '../../shared/commands/editCardText';
import { setCardFacet, type SetCardFacetArgs } from '../../shared/commands/setCardFacet';
import { setCardSpan } from '../../shared/commands/setCardSpan';
import { isSameValue } from '../../shared/model/editFields';
import type { Card } from '../../shared/model/types';
import { useView } from '../document/useEditor';
import type { Binding } from '../fields/binding';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';

/** One card, or several. */
export type ChosenCards = readonly [first: Card, ...others: Card[]];

/** `locked`: the commands would refuse (`findLock`). */
export function useCardBinding([first, ...others]: ChosenCards, locked: boolean): Binding {
  const run = useRun();
  const journeyId = useView((state) => state.journeyId);
  const ids = [first, ...others].map((card) => card.id);
  const binding = useBinding({
    record: first,
    recordId: first.id,
    locked,
    write(field, value, language, part) {
      if (field === 'text') {
        run(editCardText, { journeyId, id: first.id, text: String(value), language });
      } else if (field === 'span') {
        run(setCardSpan, { journeyId, id: first.id, span: typeof value === 'number' ? value : 1 });
      } else {
        // The table of fields pairs each facet with a control of its type; the command checks once more.
        run(setCardFacet, { journeyId, ids, field, value, language, part } as SetCardFacetArgs);
      }
    },
  });
  if (others.length === 0) return binding;

  const isMixed = (field: string): boolean =>
    others.some((card) => !isSameValue(valueOf(card, field), valueOf(first, field)));
  return {
    ...binding,
    key: ids.join(' '),
    isMixed,
    read: (field) => (isMixed(field) ? undefined : binding.read(field)),
  };
}

function valueOf(card: Card, field: string): unknown {
  return Object.entries(card).find(([name]) => name === field)?.[1];
}
