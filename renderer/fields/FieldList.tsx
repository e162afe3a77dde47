/** Fields of one record, in the order of the table. */
import type { Binding } from './binding';
import type { FieldSpec } from './control';
import { FieldControl } from './FieldControl';

interface FieldListProps {
  readonly binding: Binding;
  readonly fields: readonly FieldSpec[];
}

export function FieldList({ binding, fields }: FieldListProps) {
  return fields.map((spec) => (
    <FieldControl key={`${binding.key}/${spec.field}`} binding={binding} spec={spec} />
  ));
}
