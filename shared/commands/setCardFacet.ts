import { setFields, type FieldEdit } from '../model/editFields';
import { toLanguageParts } from '../model/editInLanguage';
import { updateCards, updateJourney } from '../model/editInJourney';
import { mapRecords } from '../model/editRecords';
import { forgetDropped } from '../model/editReferences';
import { setTranslatedTexts } from '../model/editTranslation';
import type { Language } from '../model/kinds';
import type { CardFacets, Id } from '../model/types';
import type { Command } from './command';
import { mayHoldParts } from './facetParts';
import { mayHold } from './fieldVerdicts';
import { mayOpenJourney } from './journeyCycles';
import { isSwitch } from './isSwitch';
import { cardsLabel } from './labels';
import { getJourney, inJourney, pickCards } from './targets';
import { firstRefusal, mayEditCards, mayReachCards } from './verdicts';

/** `value: undefined` takes the facet away. Items of `evidence` and `metric.series` come with ids of their own. */
export type SetCardFacetArgs = FieldEdit<CardFacets> & {
  readonly journeyId: Id;
  readonly ids: readonly Id[];
  readonly language?: Language;
  /** Which part of the value was written, where it has several: each is a step of undo of its own. */
  readonly part?: string;
};

export const setCardFacet: Command<SetCardFacetArgs> = {
  name: 'card.setFacet',
  label: (document, { journeyId, ids }) =>
    cardsLabel('command.card.setFacet', 'command.card.setFacetMany', document, journeyId, ids),
  allowed: (document, { journeyId, ids, ...edit }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        edit.field === 'locked' ? mayReachCards(journey, ids) : mayEditCards(journey, ids),
        mayHold(document, edit.field, edit.value),
        mayHoldParts(document, { [edit.field]: edit.value }, pickCards(journey, ids)),
        mayOpenJourney(document, journeyId, edit.field === 'journeyId' ? edit.value : undefined),
      ),
    ),
  run(document, { journeyId, ids, field, value, language }) {
    const before = pickCards(getJourney(document, journeyId), ids);
    const parts = new Map(
      before.map((card) => [card.id, toLanguageParts(document, language, card, { [field]: value })]),
    );
    const edited = updateJourney(document, journeyId, (journey) =>
      updateCards(journey, (cards) =>
        mapRecords(cards, (card) => setFields(card, parts.get(card.id)?.own ?? {})),
      ),
    );
    const texts = [...parts.values()].flatMap((part) => part.texts);
    const written =
      texts.length === 0 ? edited : setTranslatedTexts(edited, language ?? document.language, texts);
    return forgetDropped(written, before, pickCards(getJourney(written, journeyId), ids));
  },
  mergeKey: ({ ids, field, value, part = '', language = '' }) =>
    isSwitch(field, value) ? undefined : `card.${field}/${part}:${ids.join(' ')}:${language}`,
};
