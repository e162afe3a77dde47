/**
 * The first look at parsed JSON: how deep it nests, and keys that could reach into the language itself.
 *
 * `JSON.parse` makes `__proto__` an ordinary field; copying such an object would not. So those keys go before anything
 * else touches the value.
 */
import { MAX_DEPTH } from './limits';
import type { ReadContext } from './warnings';

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Cleaned = { readonly tooDeep: true } | { readonly tooDeep: false; readonly value: unknown };

export function cleanJson(value: unknown, context: ReadContext): Cleaned {
  const found = { tooDeep: false, unsafe: false };
  look(value, 0, found);
  if (found.tooDeep) return { tooDeep: true };
  return { tooDeep: false, value: found.unsafe ? withoutUnsafe(value, context) : value };
}

function look(value: unknown, depth: number, found: { tooDeep: boolean; unsafe: boolean }): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MAX_DEPTH) {
    found.tooDeep = true;
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) look(item, depth + 1, found);
    return;
  }
  const table = value as Readonly<Record<string, unknown>>;
  for (const key in table) {
    if (UNSAFE.has(key)) found.unsafe = true;
    const part = table[key];
    if (typeof part === 'object') look(part, depth + 1, found);
  }
}

function withoutUnsafe(value: unknown, context: ReadContext): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => within(context, index, () => withoutUnsafe(item, context)));
  }
  const safe = Object.entries(value).flatMap(([key, part]): [string, unknown][] =>
    within(context, key, () => {
      if (!UNSAFE.has(key)) return [[key, withoutUnsafe(part, context)]];
      context.warn('unsafeKey');
      return [];
    }),
  );
  return Object.fromEntries(safe);
}

function within<T>(context: ReadContext, segment: string | number, run: () => T): T {
  context.path.push(segment);
  const result = run();
  context.path.pop();
  return result;
}
