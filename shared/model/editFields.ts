/** Setting one field of a record: the way the file will hold it, and no change when it holds that already. */

/** `{ field, value }` for every editable field of a record; only optional fields take `undefined`, which removes them. */
export type FieldEdit<R> = {
  readonly [K in keyof R & string]-?: {
    readonly field: K;
    readonly value: Record<never, never> extends Pick<R, K> ? R[K] | undefined : R[K];
  };
}[keyof R & string];

/** Fields every record that has them must have; an empty text stays there, elsewhere it means absent. */
const ALWAYS_PRESENT: ReadonlySet<string> = new Set(['name', 'text', 'title', 'at']);

/** The part that is its words and no more: empty, it means absent too. */
const ONLY_WORDS = 'summary';

/** Fields where `false` says something else than nothing. */
const FALSE_IS_MEANT: ReadonlySet<string> = new Set(['firstPartyData']);

export function setField<R extends object>(record: R, field: string, value: unknown): R {
  return setStored(record, field, toStoredValue(field, value));
}

/** Of a part of a record, where nothing must be present: the name of a metric goes when it is empty. */
export function setPartField<R extends object>(part: R, field: string, value: unknown): R {
  return setStored(part, field, toStoredValue(field, value, false));
}

function setStored<R extends object>(record: R, field: string, stored: unknown): R {
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

/** As the file writes it: numbers to two decimals, clean texts, nothing that means no more than its absence. */
function toStoredValue(field: string, value: unknown, isRecord = true): unknown {
  if (typeof value === 'number') return toTwoDecimals(value);
  if (isRecord && ALWAYS_PRESENT.has(field))
    return typeof value === 'string' ? toCleanText(value) : (value ?? '');
  if (value === '' || (value === false && !FALSE_IS_MEANT.has(field))) return undefined;
  if (typeof value === 'string') return toCleanText(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => toStoredItem(item));
  if (typeof value !== 'object' || value === null) return value;
  const stored = toStoredItem(value);
  return field === ONLY_WORDS && isSameValue(stored, {}) ? undefined : stored;
}

/** An item of a list, or a value made of parts; parts with an id are records of their own. */
function toStoredItem(item: unknown): unknown {
  if (typeof item === 'string') return toCleanText(item);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const stored = Object.entries(item).map(([key, part]) => [key, toStoredValue(key, part, 'id' in item)]);
  return Object.fromEntries(stored.filter(([, part]) => part !== undefined));
}

/** All but tab and line feed; they come in with text pasted from elsewhere. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

export function toCleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL_CHARACTERS, '');
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
