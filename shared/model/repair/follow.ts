/** References of one record: followed to where their target is now, let go where there is none. */
import { warnAt, type IssueSink } from '../issues';
import type { Id } from '../types';
import type { Names } from './namer';

/** The field is left out where its target is gone. */
export function follow<R extends object>(
  record: R,
  field: keyof R & string,
  names: Names,
  sink: IssueSink,
): R {
  const id: unknown = record[field];
  if (typeof id !== 'string') return record;
  const target = names.get(id);
  if (target === id) return record;
  if (target !== undefined) return { ...record, [field]: target };
  warnAt(sink, field, 'dangling', { id });
  return without(record, field);
}

/** The same for a list of references; an empty one is left out. */
export function followAll<R extends object>(
  record: R,
  field: keyof R & string,
  names: Names,
  sink: IssueSink,
): R {
  const held: unknown = record[field];
  if (!Array.isArray(held)) return record;
  const ids = held as readonly Id[];
  if (ids.every((id) => names.get(id) === id)) return record;
  const found = ids.flatMap((id) => names.get(id) ?? []);
  const lost = ids.filter((id) => !names.has(id));
  if (lost.length > 0) warnAt(sink, field, 'dangling', { id: lost.join(', ') });
  return found.length === 0 ? without(record, field) : { ...record, [field]: found };
}

export function without<R extends object>(record: R, field: keyof R & string): R {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field)) as R;
}
