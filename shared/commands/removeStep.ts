import { updateJourney, updateStage, updateSteps } from '../model/editInJourney';
import { keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import { keepSpans } from '../model/keepSpans';
import type { Id } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { stepLabel } from './labels';
import { cardsOfSteps, findStep, getJourney, getStep, inJourney } from './targets';
import { firstRefusal, mayEditStep, mayLoseCards } from './verdicts';

export interface RemoveStepArgs {
  readonly journeyId: Id;
  readonly stepId: Id;
}

/** Its cards go with it. A stage keeps at least one step. */
export const removeStep: Command<RemoveStepArgs> = {
  name: 'step.remove',
  label: (document, { journeyId, stepId }) => stepLabel('command.step.remove', document, journeyId, stepId),
  allowed: (document, { journeyId, stepId }) =>
    inJourney(document, journeyId, (journey) => {
      const place = findStep(journey, stepId);
      return firstRefusal(
        mayEditStep(journey, stepId),
        place?.stage.steps.length === 1 ? refuse('refusal.lastStep') : ALLOWED,
        mayLoseCards(journey, place ? cardsOfSteps(journey, [place.step]) : []),
      );
    }),
  run(document, { journeyId, stepId }) {
    const journey = getJourney(document, journeyId);
    const { stage, step } = getStep(journey, stepId);
    const gone = idsWithin([step, ...cardsOfSteps(journey, [step])]);
    const edited = updateJourney(document, journeyId, (before) =>
      keepSpans(before, {
        ...updateStage(before, stage.id, (held) =>
          updateSteps(held, (steps) => keepIn(steps, ({ id }) => id !== stepId)),
        ),
        cards: keepIn(before.cards, ({ id }) => !gone.has(id)),
      }),
    );
    return forgetRecords(edited, gone);
  },
};
