/** Setting one field of a record: the way the file will hold it, and no change when it holds that already. */

/** `{ field, value }` for every editable field of a record; only optional fields take `undefined`, which removes them. */
export type FieldEdit<R> = {
  readonly [K in keyof R & string]-?: {
    readonly field: K;
    readonly value: Record<never, never> extends Pick<R, K> ? R[K] | undefined : R[K];
  };
}[keyof R & string];

/** Fields every record of its kind has; an empty text stays there, elsewhere it means absent. */
const ALWAYS_PRESENT: ReadonlySet<string> = new Set(['name', 'text', 'title']);

/** Fields where `false` says something else than nothing. */
const FALSE_IS_MEANT: ReadonlySet<string> = new Set(['firstPartyData']);

export function setField<R extends object>(record: R, field: string, value: unknown): R {
  const stored = toStoredValue(field, value);
  const table = record as Readonly<Record<string, unknown>>;
  if (isSameValue(Object.hasOwn(table, field) ? table[field] : undefined, stored)) return record;
  if (stored === undefined) {
    return Object.fromEntries(Object.entries(table).filter(([key]) => key !== field)) as R;
  }
  return { ...record, [field]: stored };
}

/** Sets several fields, one after the other. */
export function setFields<R extends object>(record: R, fields: object): R {
  return Object.entries(fields).reduce((edited, [field, value]) => setField(edited, field, value), record);
}

function toStoredValue(field: string, value: unknown): unknown {
  if (ALWAYS_PRESENT.has(field)) return value ?? '';
  if (value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  if (value === false && !FALSE_IS_MEANT.has(field)) return undefined;
  return toStored(value);
}

/** As the file writes it: numbers to two decimals, nothing that is `undefined`. */
function toStored(value: unknown): unknown {
  if (typeof value === 'number') return toTwoDecimals(value);
  if (Array.isArray(value)) return value.map(toStored);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept.map(([key, part]) => [key, toStored(part)]));
}

/** Never −0, which JSON does not know. */
export function toTwoDecimals(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

export function isSameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [ours, theirs] = [Object.entries(left), new Map(Object.entries(right))];
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && isSameValue(value, theirs.get(key)))
  );
}
