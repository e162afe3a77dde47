/** A binding for a part of a facet (an evidence item, a metric): writing a field writes the whole part. */
import { asText, type Binding } from './binding';

export function partBinding(
  whole: Binding,
  /** What the part is called in the whole, for the paths of its texts where it has no id. */
  name: string,
  part: Readonly<Record<string, unknown>>,
  /** `path` says which of its fields was written. */
  write: (part: Readonly<Record<string, unknown>>, path: string) => void,
): Binding {
  const id = asText(part['id']);
  return {
    ...whole,
    key: `${whole.key}/${id}`,
    read: (field) => part[field],
    isBorrowed: (path) => (id === '' ? whole.isBorrowed(`${name}.${path}`) : whole.isBorrowed(path, id)),
    isMixed: () => false,
    write(field, value, inner) {
      const rest = Object.fromEntries(Object.entries(part).filter(([key]) => key !== field));
      const path = inner === undefined ? field : `${field}.${inner}`;
      write(value === undefined ? rest : { ...rest, [field]: value }, path);
    },
  };
}
