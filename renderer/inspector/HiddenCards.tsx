/** Cards that are not on the board, each a click away from coming back. */
import { Eye } from 'lucide-react';
import { cardsInReadingOrder } from '../../shared/model/readingOrder';
import type { Card, Journey } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { findAllUnseen } from './findUnseen';
import { useShowOnBoard } from './useShowOnBoard';

/** Of so many each has a button; all together always have one. */
const MOST_LISTED = 20;

export function HiddenCards({ journey }: { readonly journey: Journey }) {
  const t = useMessages();
  const names = useNames();
  const showOnBoard = useShowOnBoard(journey.id);
  const readOnly = useDocument((state) => state.readOnly);
  const hidden = cardsInReadingOrder(journey).filter((card) => card.hidden === true);
  if (hidden.length === 0) return null;
  // A card of a hidden lane brings its lane along; a folded one says on the board how many it holds.
  const show = (cards: readonly Card[]): boolean =>
    showOnBoard(
      cards.flatMap((card) => findAllUnseen(journey, card)).filter(({ by }) => by.startsWith('hidden')),
    );
  return (
    <Field label={t('inspector.cards.hidden', { count: hidden.length })}>
      {hidden.slice(0, MOST_LISTED).map((card) => (
        <Button key={card.id} tone="quiet" icon={Eye} disabled={readOnly} onClick={() => show([card])}>
          {t('inspector.lanes.show', { name: names.card(card) })}
        </Button>
      ))}
      {hidden.length > 1 && (
        <Button icon={Eye} disabled={readOnly} onClick={() => show(hidden)}>
          {t('inspector.cards.showAll')}
        </Button>
      )}
    </Field>
  );
}
