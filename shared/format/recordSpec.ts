/**
 * A record: known fields in their order, then whatever else the file holds, untouched.
 *
 * Reading walks the keys that are there, not the many that could be: a card has some fifty fields and uses eight.
 */
import { isJsonObject, type JsonObject } from './jsonValue';
import type { Definitions, Fields, JsonSchema, RequiredField, Spec } from './spec';
import { toExcerpt, type ReadContext } from './warnings';

interface Field {
  readonly key: string;
  readonly order: number;
  readonly spec: Spec<unknown>;
  readonly required: boolean;
  readonly fallback: { readonly value: unknown } | undefined;
}

export function record<T extends object>(name: string, shape: Fields<T>): Spec<T> {
  const fields = toFields(shape);
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const needed = fields.filter(({ required }) => required);
  return {
    read(raw, context) {
      if (isJsonObject(raw)) return readRecord(raw, byKey, needed, context) as T | undefined;
      context.warn('dropped', { found: toExcerpt(raw) });
      return undefined;
    },
    write: (value) => writeRecord(value as JsonObject, fields, byKey),
    isEmpty: () => false,
    describe: (definitions) => describeRecord(name, fields, definitions),
  };
}

/** The same record, left out of the file while it has nothing to say. */
export function omittedWhenEmpty<T extends object>(spec: Spec<T>): Spec<T> {
  return { ...spec, isEmpty: (value) => Object.keys(value).length === 0 };
}

function toFields<T extends object>(shape: Fields<T>): readonly Field[] {
  return Object.entries<Spec<unknown> | RequiredField<unknown>>(shape).map(([key, given], order) =>
    'spec' in given
      ? { key, order, spec: given.spec, required: true, fallback: given.fallback }
      : { key, order, spec: given, required: false, fallback: undefined },
  );
}

function readRecord(
  raw: JsonObject,
  byKey: ReadonlyMap<string, Field>,
  needed: readonly Field[],
  context: ReadContext,
): JsonObject | undefined {
  let repaired: Record<string, unknown> | undefined;
  const depth = context.path.push('');
  for (const key in raw) {
    const field = byKey.get(key);
    if (!field) continue;
    context.path[depth - 1] = key;
    const before = raw[key];
    const after = readField(field, before, context);
    if (after === before) continue;
    repaired ??= { ...raw };
    if (after === undefined) delete repaired[key];
    else repaired[key] = after;
  }
  let isWhole = true;
  for (const { key, fallback } of needed) {
    if ((repaired ?? raw)[key] !== undefined) continue;
    if (fallback) {
      repaired ??= { ...raw };
      repaired[key] = fallback.value;
      continue;
    }
    context.path[depth - 1] = key;
    context.warn('missing');
    isWhole = false;
  }
  context.path.pop();
  return isWhole ? (repaired ?? raw) : undefined;
}

/** `undefined` for what says nothing: then a required field gets its fallback, an optional one is absent. */
function readField({ spec }: Field, raw: unknown, context: ReadContext): unknown {
  if (raw === null) {
    context.warn('dropped', { found: 'null' });
    return undefined;
  }
  const value = spec.read(raw, context);
  return value !== undefined && spec.isEmpty(value) ? undefined : value;
}

function writeRecord(
  value: JsonObject,
  fields: readonly Field[],
  byKey: ReadonlyMap<string, Field>,
): JsonObject {
  if (isCanonical(value, byKey)) return value;
  const written: Record<string, unknown> = {};
  for (const { key, spec } of fields) {
    const held = value[key];
    if (held !== undefined && !spec.isEmpty(held)) written[key] = spec.write(held);
  }
  for (const key of Object.keys(value)) if (!byKey.has(key)) written[key] = value[key];
  return written;
}

/** Most records are in order already, as they were read: they are written without a copy. */
function isCanonical(value: JsonObject, byKey: ReadonlyMap<string, Field>): boolean {
  let last = -1;
  for (const key in value) {
    const field = byKey.get(key);
    const held = value[key];
    if (!field) {
      last = Infinity;
      continue;
    }
    if (field.order < last || held === undefined || field.spec.isEmpty(held)) return false;
    if (field.spec.write(held) !== held) return false;
    last = field.order;
  }
  return true;
}

function describeRecord(name: string, fields: readonly Field[], definitions: Definitions): JsonSchema {
  const reference = { $ref: `#/$defs/${name}` };
  if (definitions.has(name)) return reference;
  definitions.set(name, {});
  const properties = fields.map(({ key, spec }) => [key, spec.describe(definitions)]);
  const must = fields.filter(({ required, spec, fallback }) => {
    return required && !(fallback && spec.isEmpty(fallback.value));
  });
  definitions.set(name, {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(must.length > 0 ? { required: must.map(({ key }) => key) } : {}),
  });
  return reference;
}
