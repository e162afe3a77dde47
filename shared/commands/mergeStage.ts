import { updateJourney, updateStages } from '../model/editInJourney';
import { setField } from '../model/editFields';
import { getIn, mapRecords } from '../model/editRecords';
import { forgetRecords } from '../model/editReferences';
import { copyTranslations } from '../model/editTranslation';
import type { CjmDocument, Id, Stage, Step } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { stageLabel } from './labels';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mayEditStage } from './verdicts';

export interface MergeStageArgs {
  readonly journeyId: Id;
  /** The stage that takes in the one after it. */
  readonly stageId: Id;
}

/**
 * The steps of the next stage join this one. What this one does not say is taken over from the next; comments follow.
 *
 * The name of a single step is not shown, so such a step takes the name of its stage: nothing that could be read is lost.
 */
export const mergeStage: Command<MergeStageArgs> = {
  name: 'stage.merge',
  label: (document, { journeyId, stageId }) =>
    stageLabel('command.stage.merge', document, journeyId, stageId),
  allowed: (document, { journeyId, stageId }) =>
    inJourney(document, journeyId, (journey) => {
      const next = journey.stages[journey.stages.findIndex(({ id }) => id === stageId) + 1];
      return firstRefusal(
        mayEditStage(journey, stageId),
        next ? ALLOWED : refuse('refusal.noNextStage'),
        next?.locked ? refuse('refusal.lockedStage') : ALLOWED,
      );
    }),
  run(document, { journeyId, stageId }) {
    const { stages } = getJourney(document, journeyId);
    const stage = getIn(stages, stageId);
    const index = stages.indexOf(stage);
    const next = stages[index + 1];
    if (!next) return document;
    const steps = [...toNamedSteps(stage), ...toNamedSteps(next)];
    const merged: Stage = { ...next, ...stage, name: stage.name || next.name, steps };
    const { copiedFrom } = stage;
    const edited = updateJourney(document, journeyId, (journey) =>
      updateStages(journey, () => stages.toSpliced(index, 2, setField(merged, 'copiedFrom', copiedFrom))),
    );
    return forgetRecords(carryTexts(edited, stage, next), new Set([next.id]));
  },
};

function toNamedSteps({ name, steps }: Stage): readonly Step[] {
  const [only] = steps;
  return only && steps.length === 1 && only.name === '' && name !== '' ? [{ ...only, name }] : steps;
}

/** Translations and comments follow their words. */
function carryTexts(document: CjmDocument, stage: Stage, next: Stage): CjmDocument {
  const comments = mapRecords(document.comments, (comment) =>
    comment.target === next.id ? { ...comment, target: stage.id } : comment,
  );
  const commented = comments === document.comments ? document : { ...document, comments };
  const named = [stage, next].reduce((edited, { id, name, steps }) => {
    const [only] = steps;
    const isNamed = only && steps.length === 1 && only.name === '' && name !== '';
    return isNamed ? copyTranslations(edited, new Map([[id, only.id]]), ['name']) : edited;
  }, commented);
  const adopted = Object.keys(next).filter(
    (field) => !Object.hasOwn(stage, field) || (field === 'name' && stage.name === ''),
  );
  return adopted.length === 0 ? named : copyTranslations(named, new Map([[next.id, stage.id]]), adopted);
}
