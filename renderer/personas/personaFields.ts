/** The fields of a persona, in the order in which one gets to know a person. */
import { AREA, LINE, type FieldSpec } from '../fields/control';
import { OPTIONS } from '../fields/options';

export const WHO_FIELDS: readonly FieldSpec[] = [
  { field: 'name', label: 'field.name', control: LINE },
  { field: 'role', label: 'field.role', control: LINE },
  { field: 'age', label: 'field.age', control: { kind: 'number', min: 0, max: 150, step: 1 } },
  {
    field: 'kind',
    label: 'field.persona.kind',
    control: { kind: 'select', options: OPTIONS.personaKind },
  },
  { field: 'quote', label: 'field.quote', control: AREA },
  { field: 'family', label: 'field.family', control: LINE },
  { field: 'background', label: 'field.background', control: AREA },
  { field: 'segment', label: 'field.segment', control: LINE },
];

export const WANT_FIELDS: readonly FieldSpec[] = [
  { field: 'careerGoals', label: 'field.careerGoals', control: AREA },
  { field: 'personalGoals', label: 'field.personalGoals', control: AREA },
  { field: 'motives', label: 'field.motives', control: AREA },
];

export const HELD_FIELDS: readonly FieldSpec[] = [
  { field: 'traits', label: 'field.traits', control: AREA },
  { field: 'pains', label: 'field.pains', control: AREA },
];

export const LAST_FIELDS: readonly FieldSpec[] = [
  { field: 'color', label: 'field.color', control: { kind: 'color' } },
  { field: 'evidence', label: 'field.evidence', control: { kind: 'evidence' } },
];
