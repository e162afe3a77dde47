/** Texts by their path in a record: `text`, `momentOfTruth.reason`. */
import { setField, setPartField } from './editFields';
import { isNeededText } from './textFields';

type Table = Readonly<Record<string, unknown>>;

/** The part that is a fact of its own, whether a word is said of it or not. */
const MEANT_WITHOUT_WORDS = 'momentOfTruth';
/** The part that is its words and no more: the file leaves it out without them, so the first one makes it. */
const MADE_BY_WORDS = 'summary';

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

/** Not where something else than a text is, nor in a part that is not there: a reason makes no moment of truth. */
export function hasPlaceFor(record: object, path: string): boolean {
  const [key = '', inner] = path.split('.');
  const held = (record as Table)[key];
  if (inner === undefined) return typeof held === 'string' || (held === undefined && !isNeededText(key));
  if (held === undefined) return key === MADE_BY_WORDS;
  return isTable(held) && ['string', 'undefined'].includes(typeof held[inner]);
}

/** As a person writes: a part goes with the last that it says, but for the moment of truth. */
export function writeTextPath<R extends object>(record: R, path: string, text: string): R {
  return write(record, path, text, (key) => key !== MEANT_WITHOUT_WORDS);
}

/** As languages change places: a part stays without its words, which may be in the other language. */
export function placeTextPath<R extends object>(record: R, path: string, text: string): R {
  return write(record, path, text, (key) => key === MADE_BY_WORDS);
}

function write<R extends object>(
  record: R,
  path: string,
  text: string,
  goesWhenEmpty: (key: string) => boolean,
): R {
  if (!hasPlaceFor(record, path)) return record;
  const [key = '', inner] = path.split('.');
  if (inner === undefined) return setField(record, path, text);
  const part = (record as Table)[key] ?? {};
  const edited = setPartField(part, inner, text);
  if (edited === part) return record;
  const isGone = Object.keys(edited).length === 0 && goesWhenEmpty(key);
  return isGone ? setField(record, key, undefined) : { ...record, [key]: edited };
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
