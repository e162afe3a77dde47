/** Texts by their path in a record: `text`, `momentOfTruth.reason`. */
import { setField, setPartField } from './editFields';

type Table = Readonly<Record<string, unknown>>;

/** The part that is a fact of its own, whether a word is said of it or not. */
const MEANT_WITHOUT_WORDS = 'momentOfTruth';

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

/**
 * As a person writes: a part goes with the last that it says, but for the moment of truth. One that is not there stays
 * away: a text alone makes none.
 */
export function writeTextPath<R extends object>(record: R, path: string, text: string): R {
  const [key = '', inner] = path.split('.');
  if (inner === undefined) return setField(record, path, text);
  const part = (record as Table)[key];
  if (!isTable(part)) return record;
  const edited = setPartField(part, inner, text);
  if (edited === part) return record;
  const isGone = Object.keys(edited).length === 0 && key !== MEANT_WITHOUT_WORDS;
  return isGone ? setField(record, key, undefined) : { ...record, [key]: edited };
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
