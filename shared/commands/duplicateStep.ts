import { copyCard, copyLinks, copyRecord, startCopying } from '../model/editCopies';
import { updateJourney, updateStage, updateSteps } from '../model/editInJourney';
import { insertAt } from '../model/editRecords';
import { copyTranslations } from '../model/editTranslation';
import { keepSpans } from '../model/keepSpans';
import type { Id } from '../model/types';
import type { Command } from './command';
import { stepLabel } from './labels';
import { hasRoomForCards, hasRoomForSteps } from './roomVerdicts';
import { cardsOfSteps, getJourney, getStep, inJourney } from './targets';
import { firstRefusal, mayEditStep, mayFillLanes } from './verdicts';

export interface DuplicateStepArgs {
  readonly journeyId: Id;
  readonly stepId: Id;
}

/** With its cards and the links among those, right after the original. */
export const duplicateStep: Command<DuplicateStepArgs> = {
  name: 'step.duplicate',
  label: (document, { journeyId, stepId }) =>
    stepLabel('command.step.duplicate', document, journeyId, stepId),
  allowed: (document, { journeyId, stepId }) =>
    inJourney(document, journeyId, (journey) => {
      const copied = journey.cards.filter(({ step }) => step === stepId);
      return firstRefusal(
        mayEditStep(journey, stepId),
        hasRoomForSteps(journey, 1),
        hasRoomForCards(document, copied.length),
        mayFillLanes(
          journey,
          copied.map(({ lane }) => lane),
        ),
      );
    }),
  run(document, { journeyId, stepId }, made) {
    const copying = startCopying(made.newId);
    const journey = getJourney(document, journeyId);
    const { stage, step, index } = getStep(journey, stepId);
    const copy = copyRecord(step, copying);
    const copied = cardsOfSteps(journey, [step]).map((card) => copyCard(card, copying));
    const edited = updateJourney(document, journeyId, (before) =>
      keepSpans(before, {
        ...updateStage(before, stage.id, (held) =>
          updateSteps(held, (steps) => insertAt(steps, index + 1, [copy])),
        ),
        cards: [...journey.cards, ...copied],
        links: [...journey.links, ...copyLinks(journey.links, copying)],
      }),
    );
    return copyTranslations(edited, copying.ids);
  },
};
