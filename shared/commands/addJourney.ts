import type { JourneyKind, LaneKind, Language, Open } from '../model/kinds';
import { createJourney, createLane, createStage } from '../model/create';
import { editInLanguage } from '../model/editInLanguage';
import { setTranslatedTexts } from '../model/editTranslation';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { hasRoomForJourney } from './roomVerdicts';
import { namedLabel } from './labels';
import { askEach, firstRefusal, mustBeNew } from './verdicts';

export interface AddJourneyArgs {
  readonly id?: Id;
  readonly name: string;
  readonly kind?: Open<JourneyKind>;
  /** A stage each, with one step; presets are such lists. */
  readonly stageNames: readonly string[];
  readonly laneKinds: readonly Open<LaneKind>[];
  readonly language?: Language;
}

export const addJourney: Command<AddJourneyArgs> = {
  name: 'journey.add',
  label: (_document, { name }) => namedLabel('command.journey.add', name),
  allowed: (document, { id, name, stageNames }) =>
    firstRefusal(
      mustBeNew(document, id),
      hasRoomForJourney(document),
      askEach([name, ...stageNames], (text) => mayHold(document, 'name', text)),
    ),
  run(document, args, made) {
    const { name, kind, language } = args;
    const isMain = language === undefined || language === document.language;
    const stages = args.stageNames.map((stageName) =>
      createStage(made.newId(), isMain ? stageName : '', made.newId()),
    );
    const lanes = args.laneKinds.map((laneKind) => createLane(made.newId(), laneKind));
    const blank = { ...createJourney(args.id ?? made.newId(), '', kind), stages, lanes };
    const added = editInLanguage(document, language, blank, { name }, (fields) => ({
      ...document,
      journeys: [...document.journeys, { ...blank, ...fields }],
    }));
    if (isMain) return added;
    const texts = stages.map(({ id }, index) => ({
      recordId: id,
      field: 'name',
      text: args.stageNames[index] ?? '',
      mainText: '',
    }));
    return setTranslatedTexts(added, language, texts);
  },
};
