/** Texts by their path in a record: `text`, `momentOfTruth.reason`. */
import { setField } from './editFields';

type Table = Readonly<Record<string, unknown>>;

/** Parts that say nothing when they are empty; an empty `momentOfTruth` is one all the same. */
const GONE_WHEN_EMPTY: ReadonlySet<string> = new Set(['summary']);

/** `undefined` where there is no text. */
export function readTextPath(record: object, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      record,
    );
  return typeof found === 'string' ? found : undefined;
}

/** A part that is not there stays away: a text alone makes no moment of truth. */
export function writeTextPath<R extends object>(record: R, path: string, text: string): R {
  const dot = path.indexOf('.');
  if (dot < 0) return setField(record, path, text);
  const key = path.slice(0, dot);
  const part = (record as Table)[key];
  if (!isTable(part)) return record;
  const edited = writeTextPath(part, path.slice(dot + 1), text);
  if (edited === part) return record;
  if (GONE_WHEN_EMPTY.has(key) && Object.keys(edited).length === 0) return setField(record, key, undefined);
  return { ...record, [key]: edited };
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
