/** The switches that lanes, stages and cards have alike. */
import type { FieldSpec } from './control';

export const FOLDED_FIELD: FieldSpec = {
  field: 'collapsed',
  label: 'field.collapsed',
  control: { kind: 'switch' },
};

export const LOCKED_FIELD: FieldSpec = {
  field: 'locked',
  label: 'field.locked',
  hint: 'field.locked.hint',
  control: { kind: 'switch' },
};
