/** Values that are one string in the file. */
import { MAX_ID_LENGTH, MAX_TEXT_LENGTH } from '../model/limits';
import type { Open } from '../model/kinds';
import type { Id } from '../model/types';
import type { JsonSchema, Spec } from './spec';
import { toExcerpt, type ReadContext } from './warnings';

/** Control characters other than tab and line feed; a carriage return is turned into a line feed. */
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f]/;
const ALL_UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

export function text(limit: number = MAX_TEXT_LENGTH): Spec<string> {
  return textLike({ type: 'string', maxLength: limit }, (raw, context) => readText(raw, limit, context));
}

/** A word of a closed vocabulary. Words of a newer version are kept; nothing but text is refused. */
export function oneOf<T extends string>(values: readonly T[]): Spec<Open<T>> {
  const schema = { type: 'string', examples: values };
  return textLike(schema, (raw, context) => readText(raw, MAX_ID_LENGTH, context));
}

/** The name of a record. An empty one is given a new id later (shared/model/repairIds). */
export function id(): Spec<Id> {
  return textLike({ type: 'string', minLength: 1, maxLength: MAX_ID_LENGTH }, (raw, context) => {
    const read = readText(raw, MAX_ID_LENGTH, context);
    // Such ids would find what every object has when they are looked up in a table.
    return read !== undefined && read in Object.prototype ? '' : read;
  });
}

/** The id of another record. What is not there is let go later (shared/model/repairReferences). */
export function reference(): Spec<Id> {
  return id();
}

/** A text of a given form; any other is dropped with a warning of its own. */
export function formed(
  isValid: (text: string) => boolean,
  warning: 'badDate' | 'badColor' | 'dropped',
  schema: JsonSchema,
  rescue: (text: string) => string | undefined = () => undefined,
): Spec<string> {
  return textLike({ type: 'string', ...schema }, (raw, context) => {
    if (typeof raw === 'string' && (isValid(raw) || raw === '')) return raw;
    context.warn(warning, { found: toExcerpt(raw) });
    return typeof raw === 'string' ? rescue(raw) : undefined;
  });
}

function textLike(schema: JsonSchema, read: Spec<string>['read']): Spec<string> {
  return { read, write: (value) => value, isEmpty: (value) => value === '', describe: () => schema };
}

function readText(raw: unknown, limit: number, context: ReadContext): string | undefined {
  const given = typeof raw === 'string' ? raw : toText(raw, context);
  const clean = UNWANTED.test(given) ? strip(given, context) : given;
  if (clean.length <= limit) return clean;
  context.warn('cut', { limit });
  return cut(clean, limit);
}

/** Whatever stands where a text should be is kept as text. */
function toText(raw: unknown, context: ReadContext): string {
  context.warn('converted', { found: toExcerpt(raw) });
  if (Array.isArray(raw) && raw.every((line) => typeof line === 'string')) return raw.join('\n');
  return JSON.stringify(raw);
}

function strip(given: string, context: ReadContext): string {
  const lines = given.replaceAll(/\r\n?/g, '\n');
  if (!UNWANTED.test(lines)) return lines;
  context.warn('controlCharacters');
  return lines.replaceAll(ALL_UNWANTED, '');
}

/** Never between the halves of a surrogate pair. */
function cut(given: string, limit: number): string {
  return given.slice(0, /[\ud800-\udbff]/.test(given.charAt(limit - 1)) ? limit - 1 : limit);
}
