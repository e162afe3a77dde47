/** Lists, and tables with keys of the writer's choice. */
import type { Spec } from './spec';
import { isJsonObject } from './jsonValue';
import { toExcerpt } from './warnings';

/** What is beyond `limit` items is left out, as a text is cut that is too long. */
export function list<V>(item: Spec<V>, limit = Infinity): Spec<readonly V[]> {
  return {
    read(raw, context) {
      if (!Array.isArray(raw)) {
        // `"tags": "urgent"` means one tag.
        const only = item.read(raw, context);
        context.warn('converted', { found: toExcerpt(raw) });
        return only === undefined ? [] : [only];
      }
      if (raw.length > limit) context.warn('shortened', { limit, found: raw.length });
      const values: readonly unknown[] = raw.length > limit ? raw.slice(0, limit) : raw;
      let repaired: V[] | undefined;
      const depth = context.path.push(0);
      for (let index = 0; index < values.length; index += 1) {
        context.path[depth - 1] = index;
        const value = item.read(values[index], context);
        if (value !== values[index]) repaired ??= values.slice(0, index) as V[];
        if (value !== undefined) repaired?.push(value);
      }
      context.path.pop();
      return repaired ?? (values as readonly V[]);
    },
    write: (values) => mapKept(values, (value) => item.write(value)),
    isEmpty: (values) => values.length === 0,
    describe: (definitions) => ({
      ...{ type: 'array', items: item.describe(definitions) },
      ...(limit < Infinity && { maxItems: limit }),
    }),
  };
}

export function table<V>(entry: Spec<V>): Spec<Readonly<Record<string, V>>> {
  return {
    read(raw, context) {
      if (!isJsonObject(raw)) {
        context.warn('dropped', { found: toExcerpt(raw) });
        return undefined;
      }
      const read = new Map<string, V>();
      let isSound = true;
      const depth = context.path.push('');
      for (const key of Object.keys(raw)) {
        context.path[depth - 1] = key;
        const value = entry.read(raw[key], context);
        const isKept = value !== undefined && !entry.isEmpty(value);
        if (isKept) read.set(key, value);
        if (!isKept || value !== raw[key]) isSound = false;
      }
      context.path.pop();
      return isSound ? (raw as Readonly<Record<string, V>>) : Object.fromEntries(read);
    },
    write(values) {
      const kept = Object.entries(values).filter(([, value]) => !entry.isEmpty(value));
      return Object.fromEntries(kept.map(([key, value]) => [key, entry.write(value)]));
    },
    isEmpty: (values) => Object.values(values).every((value) => entry.isEmpty(value)),
    describe: (definitions) => ({ type: 'object', additionalProperties: entry.describe(definitions) }),
  };
}

/** What has no place where it stands, such as snapshots inside a snapshot. */
export function absent<V>(empty: V): Spec<V> {
  return {
    read(raw, context) {
      const isEmpty = typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0;
      if (!isEmpty) context.warn('dropped', { found: toExcerpt(raw) });
      return empty;
    },
    write: () => empty,
    isEmpty: () => true,
    describe: () => ({ not: {} }),
  };
}

function mapKept<V>(values: readonly V[], write: (value: V) => unknown): readonly unknown[] {
  let changed = false;
  const written = values.map((value) => {
    const after = write(value);
    if (after !== value) changed = true;
    return after;
  });
  return changed ? written : values;
}
