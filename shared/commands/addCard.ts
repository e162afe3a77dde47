import { createCard } from '../model/create';
import { insertCards } from '../model/editCells';
import { setFields } from '../model/editFields';
import { editInLanguage } from '../model/editInLanguage';
import { updateJourney } from '../model/editInJourney';
import type { Language } from '../model/kinds';
import type { CardFacets, Id } from '../model/types';
import type { Command } from './command';
import { mayHoldParts } from './facetParts';
import { mayHoldAll } from './fieldVerdicts';
import { mayOpenJourney } from './journeyCycles';
import { hasRoomForCards } from './roomVerdicts';
import { inJourney } from './targets';
import { firstRefusal, mayFillCell, mustBeNew } from './verdicts';

export interface AddCardArgs {
  readonly journeyId: Id;
  readonly lane: Id;
  readonly step: Id;
  readonly id?: Id;
  /** Among the cards of the cell; at the end when absent. */
  readonly index?: number;
  readonly text?: string;
  readonly facets?: CardFacets;
  readonly language?: Language;
}

export const addCard: Command<AddCardArgs> = {
  name: 'card.add',
  label: () => ({ key: 'command.card.add' }),
  allowed: (document, { journeyId, lane, step, id, text, facets = {} }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        mayFillCell(journey, { lane, step }),
        mustBeNew(document, id),
        hasRoomForCards(document, 1),
        mayHoldAll(document, { text, ...facets }),
        mayHoldParts(document, facets, []),
        mayOpenJourney(document, journeyId, facets.journeyId),
      ),
    ),
  run(document, { journeyId, lane, step, id, index, text = '', facets, language }, made) {
    const blank = createCard(id ?? made.newId(), lane, step);
    return editInLanguage(document, language, blank, { text, ...facets }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        insertCards(journey, { lane, step }, index, [setFields(blank, fields)]),
      ),
    );
  },
  /** A card is added with its first letter: what is typed next belongs to the same step (see `editCardText`). */
  mergeKey: ({ id, language = '' }) => (id === undefined ? undefined : `card.text:${id}:${language}`),
};
