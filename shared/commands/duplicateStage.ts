import { copyCard, copyLinks, copyStage, startCopying } from '../model/editCopies';
import { updateJourney } from '../model/editInJourney';
import { findIn, getIn } from '../model/editRecords';
import { copyTranslations } from '../model/editTranslation';
import { keepSpans } from '../model/keepSpans';
import type { Id } from '../model/types';
import { refuse, type Command } from './command';
import { stageLabel } from './labels';
import { hasRoomForCards, hasRoomForSteps } from './roomVerdicts';
import { cardsOfSteps, getJourney, inJourney } from './targets';
import { firstRefusal, mayFillLanes } from './verdicts';

export interface DuplicateStageArgs {
  readonly journeyId: Id;
  readonly stageId: Id;
}

/** With its steps, their cards and the links among those, right after the original. */
export const duplicateStage: Command<DuplicateStageArgs> = {
  name: 'stage.duplicate',
  label: (document, { journeyId, stageId }) =>
    stageLabel('command.stage.duplicate', document, journeyId, stageId),
  allowed: (document, { journeyId, stageId }) =>
    inJourney(document, journeyId, (journey) => {
      const stage = findIn(journey.stages, stageId);
      if (!stage) return refuse('refusal.notFound');
      const copied = cardsOfSteps(journey, stage.steps);
      return firstRefusal(
        hasRoomForSteps(journey, stage.steps.length),
        hasRoomForCards(document, copied.length),
        mayFillLanes(
          journey,
          copied.map(({ lane }) => lane),
        ),
      );
    }),
  run(document, { journeyId, stageId }, made) {
    const copying = startCopying(made.newId);
    const journey = getJourney(document, journeyId);
    const { stages, cards, links } = journey;
    const stage = getIn(stages, stageId);
    const copy = copyStage(stage, copying);
    const copied = cardsOfSteps(journey, stage.steps).map((card) => copyCard(card, copying));
    const edited = updateJourney(document, journeyId, (before) =>
      keepSpans(before, {
        ...before,
        stages: stages.toSpliced(stages.indexOf(stage) + 1, 0, copy),
        cards: [...cards, ...copied],
        links: [...links, ...copyLinks(links, copying)],
      }),
    );
    return copyTranslations(edited, copying.ids);
  },
};
