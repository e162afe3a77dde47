import { withComments } from '../model/editComments';
import { updateJourney, updateStages, updateStep } from '../model/editInJourney';
import { setField } from '../model/editFields';
import { getIn, mapRecords } from '../model/editRecords';
import { forgetRecords } from '../model/editReferences';
import { copyTranslations } from '../model/editTranslation';
import { translatedFields } from '../model/translate';
import type { CjmDocument, Id, Stage, Step } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { stageLabel } from './labels';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mayChange, mayEditStage } from './verdicts';

export interface MergeStageArgs {
  readonly journeyId: Id;
  /** The stage that takes in the one after it. */
  readonly stageId: Id;
}

/**
 * The steps of the next stage join this one. What this one does not say in any language is taken over from the next, in
 * all of them; comments follow. It stays folded where both were: nothing in sight goes out of sight.
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
        next ? mayChange('refusal.lockedStage', next) : ALLOWED,
      );
    }),
  run(document, { journeyId, stageId }) {
    const { stages } = getJourney(document, journeyId);
    const index = stages.indexOf(getIn(stages, stageId));
    const named = stages
      .slice(index, index + 2)
      .reduce((edited, stage) => nameStep(edited, journeyId, stage), document);
    const [stage, next] = getJourney(named, journeyId).stages.slice(index);
    if (!stage || !next) return document;
    const said = saidFields(named, stage);
    const adopted = [...saidFields(named, next)].filter((field) => !said.has(field) && !OWN.has(field));
    const edited = updateJourney(named, journeyId, (journey) =>
      updateStages(journey, (held) => held.toSpliced(index, 2, join(stage, next, adopted))),
    );
    const translated = copyTranslations(edited, new Map([[next.id, stage.id]]), adopted);
    return forgetRecords(moveComments(translated, next.id, stage.id), new Set([next.id]));
  },
};

/** Each stage's own, whatever the other one has. */
const OWN: ReadonlySet<string> = new Set(['id', 'steps', 'copiedFrom', 'collapsed']);

/** A single step without a name gets that of its stage, in every language. */
function nameStep(document: CjmDocument, journeyId: Id, { id, name, steps }: Stage): CjmDocument {
  const [only] = steps;
  if (!only || steps.length > 1 || saidFields(document, only).has('name')) return document;
  const named = updateJourney(document, journeyId, (journey) =>
    updateStep(journey, only.id, (step) => setField(step, 'name', name)),
  );
  return copyTranslations(named, new Map([[id, only.id]]), ['name']);
}

/** The fields that have something to say, be it in one language alone. */
function saidFields(document: CjmDocument, record: Stage | Step): ReadonlySet<string> {
  const own = Object.entries(record).flatMap(([field, value]) => (value === '' ? [] : field));
  return new Set([...own, ...translatedFields(document, record.id)]);
}

function join(stage: Stage, next: Stage, adopted: readonly string[]): Stage {
  const taken = Object.entries(next).filter(([field]) => adopted.includes(field));
  const steps = [...stage.steps, ...next.steps];
  return setField(
    { ...stage, ...Object.fromEntries(taken), steps },
    'collapsed',
    stage.collapsed && next.collapsed,
  );
}

function moveComments(document: CjmDocument, from: Id, to: Id): CjmDocument {
  return withComments(
    document,
    mapRecords(document.comments, (comment) =>
      comment.target === from ? { ...comment, target: to } : comment,
    ),
  );
}
