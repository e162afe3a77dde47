import { idsWithin } from '../model/editReferences';
import { takeTranslations } from '../model/editTranslation';
import type { Journey, Translations } from '../model/types';
import { mayHold } from './fieldVerdicts';
import type { Command } from './command';
import { recordLabel } from './labels';
import { hasRoomForCards, hasRoomForJourney } from './roomVerdicts';
import { askEach, firstRefusal, mustBeNew } from './verdicts';

export interface InsertJourneyArgs {
  /** Whole, with ids that are new here: a preset, most often. */
  readonly journey: Journey;
  /** What its records say in other languages. */
  readonly translations?: Translations;
}

export const insertJourney: Command<InsertJourneyArgs> = {
  name: 'journey.insert',
  label: ({ language }, { journey, translations = {} }) =>
    recordLabel('command.journey.insert', { language, translations }, journey),
  allowed: (document, { journey }) =>
    firstRefusal(
      hasRoomForJourney(document),
      hasRoomForCards(document, journey.cards.length),
      mayHold(document, 'name', journey.name),
      askEach(idsWithin([journey]), (id) => mustBeNew(document, id)),
    ),
  run(document, { journey, translations = {} }) {
    const own = new Map([...idsWithin([journey])].map((id) => [id, id]));
    return takeTranslations({ ...document, journeys: [...document.journeys, journey] }, translations, own);
  },
};
