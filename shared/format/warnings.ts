/** What was put right while reading a file. Each kind has a message `format.warning.<kind>`. */
import type { IssueKind } from '../model/issues';
import { toJsonPath, type PathSegment } from '../util/jsonPath';
import { MAX_EXCERPT_LENGTH, MAX_WARNINGS } from './limits';

export const READING_WARNINGS = [
  'converted',
  'dropped',
  'clamped',
  'badDate',
  'badColor',
  'badLanguage',
  'controlCharacters',
  'cut',
  'shortened',
  'missing',
  'unsafeKey',
  'more',
] as const;
type ReadingWarning = (typeof READING_WARNINGS)[number];

export type WarningKind = ReadingWarning | IssueKind;

export interface Warning {
  readonly kind: WarningKind;
  /** Where in the file as it was read, such as `journeys[0].cards[12].severity`. */
  readonly path: string;
  /** For the message: what was found, what is used instead. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * Collects warnings and knows where the reader is, as an IssueSink does: readers push a segment before they go down and
 * pop it after.
 */
export interface ReadContext {
  readonly path: PathSegment[];
  warn(kind: WarningKind, values?: Warning['values']): void;
  /** The first warnings, and last, if there were too many, how many more. */
  warnings(): readonly Warning[];
}

export function createReadContext(): ReadContext {
  const path: PathSegment[] = [];
  const kept: Warning[] = [];
  let count = 0;
  return {
    path,
    warn(kind, values) {
      count += 1;
      if (count > MAX_WARNINGS) return;
      const place = { kind, path: toJsonPath(path) };
      kept.push(values ? { ...place, values } : place);
    },
    warnings() {
      const more = count - kept.length;
      return more === 0 ? kept : [...kept, { kind: 'more', path: '', values: { count: more } }];
    },
  };
}

/** Enough of a value to recognise it. What a warning drops is repeated there, so that no text goes without a word. */
export function toExcerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= MAX_EXCERPT_LENGTH ? text : `${text.slice(0, MAX_EXCERPT_LENGTH)}…`;
}
