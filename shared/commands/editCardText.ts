import { setFields } from '../model/editFields';
import { editInLanguage } from '../model/editInLanguage';
import { updateCard, updateJourney } from '../model/editInJourney';
import { getIn } from '../model/editRecords';
import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { cardsLabel } from './labels';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mayEditCards } from './verdicts';

export interface EditCardTextArgs {
  readonly journeyId: Id;
  readonly id: Id;
  readonly text: string;
  readonly language?: Language;
}

/** Typing runs this again and again; history merges it by card and language. */
export const editCardText: Command<EditCardTextArgs> = {
  name: 'card.editText',
  label: (document, { journeyId, id }) =>
    cardsLabel('command.card.editText', 'command.card.editText', document, journeyId, [id]),
  allowed: (document, { journeyId, id, text }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(mayEditCards(journey, [id]), mayHold(document, 'text', text)),
    ),
  run(document, { journeyId, id, text, language }) {
    const card = getIn(getJourney(document, journeyId).cards, id);
    return editInLanguage(document, language, card, { text }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateCard(journey, id, (before) => setFields(before, fields)),
      ),
    );
  },
  mergeKey: ({ id, language = '' }) => `card.text:${id}:${language}`,
};
