import { updateJourney, updateStage, updateSteps } from '../model/editInJourney';
import { insertAt, keepIn, moveIn } from '../model/editRecords';
import type { Id } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { stepLabel } from './labels';
import { findStep, getJourney, getStep, inJourney } from './targets';
import { firstRefusal, mayEditStage, mayEditStep } from './verdicts';

export interface MoveStepArgs {
  readonly journeyId: Id;
  readonly stepId: Id;
  /** The stage it ends up in, its own or another. */
  readonly stageId: Id;
  /** Where it ends up among the steps of that stage. */
  readonly index: number;
}

/** Its cards come along. A stage never gives away its last step: move or merge the stage instead. */
export const moveStep: Command<MoveStepArgs> = {
  name: 'step.move',
  label: (document, { journeyId, stepId }) => stepLabel('command.step.move', document, journeyId, stepId),
  allowed: (document, { journeyId, stepId, stageId }) =>
    inJourney(document, journeyId, (journey) => {
      const from = findStep(journey, stepId)?.stage;
      return firstRefusal(
        mayEditStep(journey, stepId),
        mayEditStage(journey, stageId),
        from?.id !== stageId && from?.steps.length === 1 ? refuse('refusal.lastStep') : ALLOWED,
      );
    }),
  run(document, { journeyId, stepId, stageId, index }) {
    const { stage: from, step } = getStep(getJourney(document, journeyId), stepId);
    return updateJourney(document, journeyId, (journey) => {
      if (from.id === stageId) {
        return updateStage(journey, stageId, (stage) =>
          updateSteps(stage, (steps) => moveIn(steps, stepId, index)),
        );
      }
      const without = updateStage(journey, from.id, (stage) =>
        updateSteps(stage, (steps) => keepIn(steps, ({ id }) => id !== stepId)),
      );
      return updateStage(without, stageId, (stage) =>
        updateSteps(stage, (steps) => insertAt(steps, index, [step])),
      );
    });
  },
};
