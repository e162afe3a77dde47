/** What the brief asks first, before anything is drawn: asked in the panel of a new journey, and kept in the panel of the document. */
import { AREA, LINE, type FieldSpec } from '../fields/control';
import { GOAL_IDEAS } from './commonIdeas';

export const FIRST_QUESTIONS: readonly FieldSpec[] = [
  { field: 'product', label: 'field.product', placeholder: 'inspector.ask.product', control: LINE },
  { field: 'audience', label: 'field.audience', placeholder: 'inspector.ask.audience', control: AREA },
  {
    field: 'goal',
    label: 'field.goal',
    hint: 'inspector.ask.goal.hint',
    placeholder: 'inspector.ask.goal',
    ideas: GOAL_IDEAS,
    control: AREA,
  },
];
