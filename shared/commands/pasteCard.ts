import { toCellKey, type Cell } from '../model/cells';
import { createCard } from '../model/create';
import { insertAllCards, type PlacedCard } from '../model/editCells';
import { renewParts, startCopying } from '../model/editCopies';
import { setFields } from '../model/editFields';
import { toLanguageParts } from '../model/editInLanguage';
import { updateJourney } from '../model/editInJourney';
import { findIn, keepIn } from '../model/editRecords';
import { setTranslatedTexts } from '../model/editTranslation';
import type { Language } from '../model/kinds';
import type { CardFacets, CjmDocument, Id } from '../model/types';
import { refuse, type Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { mayOpenJourney } from './journeyCycles';
import { hasRoomForCards } from './roomVerdicts';
import { inJourney } from './targets';
import { askEach, firstRefusal, mayFillCell } from './verdicts';

/** A card as it lies on the clipboard, perhaps from another document. */
export interface CardPayload extends CardFacets {
  readonly text: string;
  readonly span?: number;
  /** The card it is a copy of. */
  readonly copiedFrom?: Id;
}

export interface PastedCard extends Cell {
  readonly card: CardPayload;
  /** In the cell as it is when this card's turn comes; at its end when absent. */
  readonly index?: number;
}

export interface PasteCardArgs {
  readonly journeyId: Id;
  readonly cards: readonly PastedCard[];
  readonly language?: Language;
}

export const pasteCard: Command<PasteCardArgs> = {
  name: 'card.paste',
  label: (_document, { cards }) =>
    cards.length === 1
      ? { key: 'command.card.paste' }
      : { key: 'command.card.pasteMany', values: { count: cards.length } },
  allowed: (document, { journeyId, cards }) =>
    inJourney(document, journeyId, (journey) =>
      cards.length === 0
        ? refuse('refusal.nothingChosen')
        : firstRefusal(
            hasRoomForCards(document, cards.length),
            askEach(toCells(cards), (cell) => mayFillCell(journey, cell)),
            askEach(cards, ({ card }) => mayHoldAll(document, withoutStrangers(document, journeyId, card))),
          ),
    ),
  run(document, { journeyId, cards, language }, made) {
    const copying = startCopying(made.newId);
    const texts: Parameters<typeof setTranslatedTexts>[2][number][] = [];
    const added = cards.map(({ card, lane, step, index }): PlacedCard => {
      const blank = createCard(made.newId(), lane, step);
      const fields = renewParts(withoutStrangers(document, journeyId, card), copying);
      const parts = toLanguageParts(document, language, blank, fields);
      texts.push(...parts.texts);
      return { card: setFields(blank, parts.own), ...(index === undefined ? {} : { index }) };
    });
    const edited = updateJourney(document, journeyId, (journey) => insertAllCards(journey, added));
    return texts.length === 0 ? edited : setTranslatedTexts(edited, language ?? document.language, texts);
  },
};

function toCells(cards: readonly PastedCard[]): readonly Cell[] {
  return [...new Map(cards.map((card) => [toCellKey(card), card])).values()];
}

/** Drops what points at records that this document does not have, and the lock: a pasted card is the person's own. */
function withoutStrangers(document: CjmDocument, journeyId: Id, card: CardPayload): CardPayload {
  const { locked: _, channelIds, personaId, imageId, journeyId: opened, ...rest } = card;
  const channels = keepIn(channelIds ?? [], (id) => findIn(document.channels, id) !== undefined);
  return {
    ...rest,
    ...(channels.length > 0 && { channelIds: channels }),
    ...(personaId && findIn(document.personas, personaId) && { personaId }),
    ...(imageId && Object.hasOwn(document.assets, imageId) && { imageId }),
    ...(opened &&
      findIn(document.journeys, opened) &&
      mayOpenJourney(document, journeyId, opened).ok && { journeyId: opened }),
  };
}
