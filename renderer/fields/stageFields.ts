/** What a stage says about itself: in the panel one below the other, in the sheet side by side. */
import { AREA, LINE, NONE_TO_FIVE, type FieldSpec } from './control';
import { OPTIONS } from './options';

export const STAGE_FIELDS: readonly FieldSpec[] = [
  { field: 'name', label: 'field.name', control: LINE },
  { field: 'time', label: 'field.time', control: LINE },
  { field: 'definition', label: 'field.definition', control: AREA },
  { field: 'phase', label: 'field.phase', control: { kind: 'chips', options: OPTIONS.phase } },
  { field: 'personaId', label: 'field.personaId', control: { kind: 'persona' } },
];

/** Asked of every stage in a workshop (capabilities 2-02, 3-16 to 3-18, 3-25). */
export const STAGE_NEED_FIELDS: readonly FieldSpec[] = [
  { field: 'behaviour', label: 'field.behaviour', control: AREA },
  { field: 'expectation', label: 'field.expectation', control: AREA },
  { field: 'innerVoice', label: 'field.innerVoice', control: AREA },
  { field: 'mostImportantMoment', label: 'field.mostImportantMoment', control: AREA },
  { field: 'need', label: 'field.need', control: AREA },
  { field: 'needMet', label: 'field.needMet', control: NONE_TO_FIVE },
  { field: 'needIfItGoesWrong', label: 'field.needIfItGoesWrong', control: AREA },
  { field: 'contingency', label: 'field.contingency', control: AREA },
];

/** What is made of it (capability 2-02). */
export const STAGE_PLAN_FIELDS: readonly FieldSpec[] = [
  { field: 'focus', label: 'field.focus', placeholder: 'field.focus.ask', control: AREA },
  { field: 'strategy', label: 'field.strategy', control: AREA },
  { field: 'measures', label: 'field.measures', control: AREA },
];
