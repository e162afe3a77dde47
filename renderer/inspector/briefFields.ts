/** The fields of the brief, in the order of the panel of the document. */
import { AREA, LINE, WORDS, type FieldSpec } from '../fields/control';
import { OPTIONS } from '../fields/options';
import { GOAL_IDEAS } from './commonIdeas';

/** Before anything is drawn; the panel of a new journey asks them, too. */
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

export const BRIEF_FIELDS: readonly FieldSpec[] = [
  { field: 'industry', label: 'field.industry', control: { kind: 'select', options: OPTIONS.industry } },
  ...FIRST_QUESTIONS,
  { field: 'purposes', label: 'field.purposes', control: { kind: 'marks', options: OPTIONS.purpose } },
  { field: 'scope', label: 'field.scope', placeholder: 'inspector.ask.scope', control: AREA },
  { field: 'notes', label: 'field.notes', control: AREA },
];

export const PROJECT_FIELDS: readonly FieldSpec[] = [
  { field: 'organisation', label: 'field.organisation', control: LINE },
  { field: 'planner', label: 'field.planner', control: LINE },
  { field: 'facilitator', label: 'field.facilitator', control: LINE },
  { field: 'participants', label: 'field.participants', control: WORDS },
  { field: 'team', label: 'field.team', control: WORDS },
  { field: 'journeyOwner', label: 'field.journeyOwner', control: LINE },
  { field: 'mandate', label: 'field.mandate', control: AREA },
  { field: 'date', label: 'field.date', control: { kind: 'date' } },
  { field: 'timetable', label: 'field.timetable', control: AREA },
  { field: 'budget', label: 'field.budget', control: LINE },
  { field: 'resources', label: 'field.resources', control: AREA },
  { field: 'reviewBy', label: 'field.reviewBy', control: { kind: 'date' } },
  {
    field: 'reviewLog',
    label: 'field.reviewLog',
    placeholder: 'inspector.ask.reviewLog',
    control: { kind: 'lines' },
  },
  { field: 'segment', label: 'field.segment', control: LINE },
  { field: 'lifetimeValue', label: 'field.lifetimeValue', control: LINE },
];
