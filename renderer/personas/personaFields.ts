/** The fields of a persona, in the order in which one gets to know a person. The sheet and the side panel share them. */
import { AREA, LINE, type FieldSpec } from '../fields/control';
import { OPTIONS } from '../fields/options';

const NAME_FIELD: FieldSpec = { field: 'name', label: 'field.name', control: LINE };
export const ROLE_FIELD: FieldSpec = {
  field: 'role',
  label: 'field.role',
  placeholder: 'personas.ask.role',
  control: AREA,
};
export const AGE_AND_KIND: readonly FieldSpec[] = [
  {
    field: 'age',
    label: 'field.age',
    placeholder: 'personas.ask.age',
    control: { kind: 'number', min: 0, max: 150, step: 1 },
  },
  {
    field: 'kind',
    label: 'field.persona.kind',
    control: { kind: 'select', options: OPTIONS.personaKind },
  },
];
export const QUOTE_FIELD: FieldSpec = {
  field: 'quote',
  label: 'field.quote',
  placeholder: 'personas.ask.quote',
  control: AREA,
};
export const LIFE_FIELDS: readonly FieldSpec[] = [
  { field: 'family', label: 'field.family', placeholder: 'personas.ask.family', control: AREA },
  { field: 'segment', label: 'field.segment', placeholder: 'personas.ask.segment', control: AREA },
];
export const BACKGROUND_FIELD: FieldSpec = {
  field: 'background',
  label: 'field.background',
  placeholder: 'personas.ask.background',
  control: AREA,
};

export const WHO_FIELDS: readonly FieldSpec[] = [
  ...[NAME_FIELD, ROLE_FIELD, ...AGE_AND_KIND],
  ...[QUOTE_FIELD, ...LIFE_FIELDS, BACKGROUND_FIELD],
];

export const WANT_FIELDS: readonly FieldSpec[] = [
  {
    field: 'careerGoals',
    label: 'field.careerGoals',
    placeholder: 'personas.ask.careerGoals',
    control: AREA,
  },
  {
    field: 'personalGoals',
    label: 'field.personalGoals',
    placeholder: 'personas.ask.personalGoals',
    control: AREA,
  },
  { field: 'motives', label: 'field.motives', placeholder: 'personas.ask.motives', control: AREA },
];

export const HELD_FIELDS: readonly FieldSpec[] = [
  { field: 'traits', label: 'field.traits', placeholder: 'personas.ask.traits', control: AREA },
  { field: 'pains', label: 'field.pains', placeholder: 'personas.ask.pains', control: AREA },
];

export const COLOR_FIELD: FieldSpec = {
  field: 'color',
  label: 'field.color',
  control: { kind: 'color' },
};
export const EVIDENCE_FIELD: FieldSpec = {
  field: 'evidence',
  label: 'field.evidence',
  control: { kind: 'evidence' },
};
