/** Several cards at once: what they have in common can be set for all of them. */
import { knownLaneKind } from '../../shared/model/kinds';
import type { Card, Journey } from '../../shared/model/types';
import { CARD_FIELDS, type EditableFacet } from '../fields/cardFields';
import { FieldList } from '../fields/FieldControl';
import { useMessages } from '../i18n/useMessages';
import { facetsOf, ONE_CARD_ONLY, SHARED_FACETS } from './facets';
import { findLock } from './findLock';
import { LockNote } from './LockNote';
import { PanelHeader } from './PanelHeader';
import { useCardBinding } from './useCardBinding';

interface CardsPanelProps {
  readonly journey: Journey;
  readonly first: Card;
  readonly others: readonly Card[];
}

export function CardsPanel({ journey, first, others }: CardsPanelProps) {
  const t = useMessages();
  const cards = [first, ...others] as const;
  const lock = findLock(journey, cards);
  const binding = useCardBinding(cards, lock !== undefined);
  const facets = commonFacets(journey, cards);
  return (
    <>
      <PanelHeader
        title={t('inspector.cards.many', { count: others.length + 1 })}
        detail={t('inspector.cards.many.hint')}
      />
      <LockNote journey={journey} lock={lock} elsewhere />
      <FieldList binding={binding} fields={facets.map((facet) => CARD_FIELDS[facet])} />
    </>
  );
}

/** What every one of their lanes asks for, and what any card may have. */
function commonFacets(journey: Journey, cards: readonly Card[]): readonly EditableFacet[] {
  const lanes = new Set(cards.map((card) => card.lane));
  const lists = journey.lanes
    .filter(({ id }) => lanes.has(id))
    .map(({ kind }) => facetsOf(knownLaneKind(kind)));
  const asked = (lists[0] ?? []).filter((facet) => lists.every((list) => list.includes(facet)));
  return [...new Set([...asked, ...SHARED_FACETS])].filter(
    (facet) => !ONE_CARD_ONLY.has(facet) && facet !== 'note',
  );
}
