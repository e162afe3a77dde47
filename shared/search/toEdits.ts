/** From places that were found to texts that are written: what replacing would do, before anything is done. */
import type { Language } from '../model/kinds';
import { isNeededText } from '../model/textFields';
import type { Id } from '../model/types';
import { toTextKey, type TextHit } from './findHits';

/** A text of a record and what it shall be. `before` proves that nobody changed it meanwhile. */
export interface TextEdit {
  readonly recordId: Id;
  readonly field: string;
  /** The language it is written in; undefined for words that are the same in every language. */
  readonly language: Language | undefined;
  readonly before: string;
  readonly after: string;
}

/** One edit a text, with all of its hits replaced. `length` is that of what was looked for. */
export function toEdits(hits: readonly TextHit[], length: number, replacement: string): readonly TextEdit[] {
  const byText = new Map<string, [TextHit, ...TextHit[]]>();
  for (const hit of hits) {
    const key = toTextKey(hit);
    const found = byText.get(key);
    if (found) found.push(hit);
    else byText.set(key, [hit]);
  }
  return [...byText.values()].map((found) => {
    const [{ recordId, field, language, text }] = found;
    return { recordId, field, language, before: text, after: replaceAt(text, found, length, replacement) };
  });
}

/** What needs words (a card, a name) and would have none. */
export function isEmptied({ field, before, after }: TextEdit): boolean {
  return isNeededText(field) && before.trim() !== '' && after.trim() === '';
}

function replaceAt(text: string, hits: readonly TextHit[], length: number, replacement: string): string {
  let rest = 0;
  let written = '';
  for (const { start } of hits.toSorted((left, right) => left.start - right.start)) {
    written += text.slice(rest, start) + replacement;
    rest = start + length;
  }
  return written + text.slice(rest);
}
