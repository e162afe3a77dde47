/**
 * How one kind of value is read, written and described.
 *
 * Each record type has one spec (shared/format/records), and that spec alone decides validation, repair, key order,
 * omitted defaults and the JSON Schema. Readers give back the very value when nothing is wrong with it, so that
 * reading a sound file copies nothing.
 */
import type { ReadContext } from './warnings';

export interface Spec<V> {
  /** The value, a repaired one, or `undefined` where nothing can be kept; the last two after a warning. */
  read(raw: unknown, context: ReadContext): V | undefined;
  /** The value in the file's own order and precision; the same one if it is so already. */
  write(value: V): unknown;
  /** Says no more than its absence would, and so is left out. */
  isEmpty(value: V): boolean;
  describe(definitions: Definitions): JsonSchema;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Records described so far, by name: `$defs` of the schema. */
export type Definitions = Map<string, JsonSchema>;

/** A field that every record of its type has in memory. */
export interface RequiredField<V> {
  readonly spec: Spec<V>;
  /** What a record without the field has; without a fallback such a record is dropped. */
  readonly fallback: { readonly value: V } | undefined;
}

export function required<V>(spec: Spec<V>, fallback: V): RequiredField<V> {
  return { spec, fallback: { value: fallback } };
}

export function indispensable<V>(spec: Spec<V>): RequiredField<V> {
  return { spec, fallback: undefined };
}

/** One entry for every field of the interface: a spec if it is optional there, a required field otherwise. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Spec<Exclude<T[K], undefined>>
    : RequiredField<T[K]>;
};
