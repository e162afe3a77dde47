/** A binding for a part of a facet (an evidence item, a metric): writing a field writes the whole part. */
import { asText, type Binding } from './binding';

export function partBinding(
  whole: Binding,
  part: Readonly<Record<string, unknown>>,
  /** `path` says which of its fields was written. */
  write: (part: Readonly<Record<string, unknown>>, path: string) => void,
): Binding {
  return {
    ...whole,
    key: `${whole.key}/${asText(part['id'])}`,
    read: (field) => part[field],
    isMixed: () => false,
    write(field, value, inner) {
      const rest = Object.fromEntries(Object.entries(part).filter(([name]) => name !== field));
      const path = inner === undefined ? field : `${field}.${inner}`;
      write(value === undefined ? rest : { ...rest, [field]: value }, path);
    },
  };
}
