/** Cards that are not on the board, each a click away from coming back. */
import { Eye } from 'lucide-react';
import { setCardFacet } from '../../shared/commands/setCardFacet';
import { cardsInReadingOrder } from '../../shared/model/readingOrder';
import type { Journey } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { useNames } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

/** Of so many each has a button; all together always have one. */
const MOST_LISTED = 20;

export function HiddenCards({ journey }: { readonly journey: Journey }) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const readOnly = useDocument((state) => state.readOnly);
  const hidden = cardsInReadingOrder(journey).filter((card) => card.hidden === true);
  if (hidden.length === 0) return null;
  const show = (ids: readonly string[]): boolean =>
    run(setCardFacet, { journeyId: journey.id, ids, field: 'hidden', value: undefined });
  return (
    <Field label={t('inspector.cards.hidden', { count: hidden.length })}>
      {hidden.slice(0, MOST_LISTED).map((card) => (
        <Button key={card.id} tone="quiet" icon={Eye} disabled={readOnly} onClick={() => show([card.id])}>
          {t('inspector.lanes.show', { name: names.card(card) })}
        </Button>
      ))}
      {hidden.length > 1 && (
        <Button icon={Eye} disabled={readOnly} onClick={() => show(hidden.map(({ id }) => id))}>
          {t('inspector.cards.showAll')}
        </Button>
      )}
    </Field>
  );
}
