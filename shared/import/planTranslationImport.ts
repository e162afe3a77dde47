/** What taking in a translator's table would do, before it is done: what changes, what is left out, and why. */
import { mayEditText, mustBeSaid } from '../commands/textVerdicts';
import { readMainText } from '../model/editText';
import type { FieldText } from '../model/editTranslation';
import { findPlaces, type RecordPlace } from '../model/findPlaces';
import type { Language } from '../model/kinds';
import { MAX_TEXT_LENGTH } from '../model/limits';
import { isTextField } from '../model/textFields';
import { findTranslation, isStale } from '../model/translate';
import type { CjmDocument } from '../model/types';
import type { ReadLine } from './translationTable';

/**
 * `unknown`: the map has no such text (any more). `newer`: it was translated anew after the table was made. `repeated`:
 * an earlier row says something else.
 */
export const SKIP_REASONS = ['unknown', 'locked', 'newer', 'tooLong', 'repeated'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface SkippedLine extends ReadLine {
  readonly reason: SkipReason;
}

export interface ImportPlan {
  /** Where `mainText` is not what the map says now, the translation arrives as stale; where it says nothing, it says that. */
  readonly texts: readonly FieldText[];
  /** How many of them arrive stale, because the main text has changed since the table was made. */
  readonly outdated: number;
  readonly skipped: readonly SkippedLine[];
  /** Rows that say what the map says already, and rows without a translation. */
  readonly unchanged: number;
  /**
   * Rows whose main text is another one than the map's. It stays: whether the table changed it, or the map has since,
   * nobody can tell. Rows that are left out are not among them.
   */
  readonly mainLeft: readonly MainLeft[];
}

export interface MainLeft extends Pick<ReadLine, 'row' | 'main'> {
  /** What the map says. */
  readonly now: string;
}

export function planTranslationImport(
  document: CjmDocument,
  language: Language,
  lines: readonly ReadLine[],
): ImportPlan {
  const places = findPlaces(document, new Set(lines.map(({ recordId }) => recordId)));
  const texts: FieldText[] = [];
  // Whether it changes anything or not: the first row of a text is the one that counts.
  const first = new Map<string, string>();
  const skipped: SkippedLine[] = [];
  const mainLeft: MainLeft[] = [];
  let [outdated, unchanged] = [0, 0];
  for (const line of lines) {
    const { recordId, field, main, translation } = line;
    const place = places.get(recordId);
    if (translation === '') {
      unchanged += 1;
      if (place) noteMain(readMainTextAfter(place, line), line);
      continue;
    }
    const reason = place ? findReason(document, language, place, line) : 'unknown';
    if (!place || reason) {
      skipped.push({ ...line, reason: reason ?? 'unknown' });
      continue;
    }
    const key = `${recordId}\n${field}`;
    const earlier = first.get(key);
    if (earlier !== undefined) {
      if (earlier === translation) unchanged += 1;
      else skipped.push({ ...line, reason: 'repeated' });
      continue;
    }
    first.set(key, translation);
    const now = readMainTextAfter(place, line);
    noteMain(now, line);
    const held = findTranslation(document, language, recordId, field);
    if (held?.text === translation && (main !== now || !isStale(held, now))) {
      unchanged += 1;
      continue;
    }
    if (main !== now) outdated += 1;
    texts.push({ recordId, field, text: translation, mainText: main });
  }
  return { texts, outdated, skipped, unchanged, mainLeft };

  /** A cell that was emptied, or a column that was not filled in, says nothing of the main text. */
  function noteMain(now: string, { row, main }: ReadLine): void {
    if (main !== '' && main !== now) mainLeft.push({ row, main, now });
  }
}

function findReason(
  document: CjmDocument,
  language: Language,
  place: RecordPlace,
  line: ReadLine,
): SkipReason | undefined {
  const { recordId, field, main, translation } = line;
  if (!isTextField(field) || !mustBeSaid(document, place, line).ok) return 'unknown';
  const now = readMainTextAfter(place, line);
  if (Math.max(translation.length, now.length) > MAX_TEXT_LENGTH) return 'tooLong';
  if (!mayEditText(place).ok) return 'locked';
  const held = findTranslation(document, language, recordId, field);
  const isNewer = main !== now && held !== undefined && held.text !== translation && !isStale(held, now);
  return isNewer ? 'newer' : undefined;
}

/** What the map has in the other language only, the table may say in the main one as well. */
function readMainTextAfter(place: RecordPlace, { field, main }: ReadLine): string {
  return readMainText(place, field) || main;
}
