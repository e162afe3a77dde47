/** Whether a record has texts that the language shown lacks or says in an older way, for a mark on it. */
import { LANGUAGES, type Language } from '../model/kinds';
import type { CjmDocument } from '../model/types';
import { textsOfRecord, type RecordSource, type TextRow } from './translatableTexts';

export type RecordState = 'missing' | 'stale';

/**
 * A record that lacks one text and has an older other one counts as missing. In the main language only texts are
 * missing that were written in another language alone.
 */
export function recordState(
  document: CjmDocument,
  language: Language,
  source: RecordSource,
): RecordState | undefined {
  if (language === document.language) {
    const others = LANGUAGES.filter((other) => other !== language && document.translations[other]);
    const lacks = others.some((other) => textsOfRecord(document, other, source).some(isOnlyTranslated));
    return lacks ? 'missing' : undefined;
  }
  const states = textsOfRecord(document, language, source)
    .filter((row) => !isOnlyTranslated(row))
    .map(({ state }) => state);
  if (states.includes('missing')) return 'missing';
  return states.includes('stale') ? 'stale' : undefined;
}

/** It is the main language that lacks it. */
function isOnlyTranslated({ main, translation }: TextRow): boolean {
  return main === '' && translation !== '';
}
