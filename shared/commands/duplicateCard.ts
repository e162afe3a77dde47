import { copyCard, copyLinks, startCopying, toSeen } from '../model/editCopies';
import { updateJourney } from '../model/editInJourney';
import { copyTranslations } from '../model/editTranslation';
import type { Id } from '../model/types';
import type { Command } from './command';
import { cardsLabel } from './labels';
import { hasRoomForCards } from './roomVerdicts';
import { getJourney, inJourney, pickCards } from './targets';
import { firstRefusal, mayReachCards } from './verdicts';

export interface DuplicateCardArgs {
  readonly journeyId: Id;
  readonly ids: readonly Id[];
}

/** Each copy follows its original, and is seen; the links among the originals are copied too. */
export const duplicateCard: Command<DuplicateCardArgs> = {
  name: 'card.duplicate',
  label: (document, { journeyId, ids }) =>
    cardsLabel('command.card.duplicate', 'command.card.duplicateMany', document, journeyId, ids),
  // A locked card may be copied: the copy, which is free, is what the person wants to write on.
  allowed: (document, { journeyId, ids }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(mayReachCards(journey, ids), hasRoomForCards(document, ids.length)),
    ),
  run(document, { journeyId, ids }, made) {
    const copying = startCopying(made.newId);
    const original = getJourney(document, journeyId);
    const copies = new Map(
      pickCards(original, ids).map((card) => [card.id, toSeen(copyCard(card, copying))]),
    );
    const edited = updateJourney(document, journeyId, (journey) => ({
      ...journey,
      cards: journey.cards.flatMap((card) => {
        const copy = copies.get(card.id);
        return copy ? [card, copy] : [card];
      }),
      links: [...journey.links, ...copyLinks(journey.links, copying)],
    }));
    return copyTranslations(edited, copying.ids);
  },
};
