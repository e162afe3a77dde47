import { readMainText } from '../model/editText';
import { editTexts, type TextEdits } from '../model/editTexts';
import { setTranslationOrigins, type TranslationOrigin } from '../model/editTranslation';
import { findPlaces } from '../model/findPlaces';
import { LANGUAGES, type Language } from '../model/kinds';
import { findTranslation, isStale } from '../model/translate';
import type { CjmDocument, Id } from '../model/types';
import { toTextKey } from '../search/findHits';
import { isEmptied, type TextEdit } from '../search/toEdits';
import { visitTexts } from '../search/visitTexts';
import { ALLOWED, refuse, type Command, type Verdict } from './command';
import { mayHold } from './fieldVerdicts';
import { askEach, firstRefusal } from './verdicts';

export interface ReplaceTextArgs {
  /** Each text once; what is `before` must still stand there. */
  readonly edits: readonly TextEdit[];
}

/**
 * Find and replace, all over the document: everything that was asked for, or nothing.
 *
 * A replacement is no review: a translation that was outdated stays so, whatever it says now.
 */
export const replaceText: Command<ReplaceTextArgs> = {
  name: 'text.replace',
  label: (_document, { edits }) => ({ key: 'command.text.replace', values: { count: edits.length } }),
  allowed(document, { edits }) {
    if (edits.length === 0) return refuse('refusal.nothingToReplace');
    const emptied = edits.filter(isEmptied).length;
    return firstRefusal(
      mayReach(document, edits),
      emptied > 0 ? refuse('refusal.emptiedTexts', { count: emptied }) : ALLOWED,
      askEach(edits, ({ field, after }) => mayHold(document, field.split('.').at(-1) ?? field, after)),
    );
  },
  run(document, { edits }) {
    // A translation is of the main text as it is then: that one is written first.
    const others = LANGUAGES.filter((language) => language !== document.language);
    return [document.language, ...others].reduce((edited, language) => {
      const texts = edits.filter((edit) => (edit.language ?? document.language) === language);
      if (texts.length === 0) return edited;
      const written = editTexts(edited, language, byRecord(texts));
      return setTranslationOrigins(written, language, staleOrigins(document, language, texts));
    }, document);
  },
};

function byRecord(edits: readonly TextEdit[]): TextEdits {
  const records = new Map<Id, Map<string, string>>();
  for (const { recordId, field, after } of edits) {
    const fields = records.get(recordId) ?? new Map<string, string>();
    records.set(recordId, fields.set(field, after));
  }
  return records;
}

/** What those of the texts were made from that do not say what the main text says now. */
function staleOrigins(
  document: CjmDocument,
  language: Language,
  texts: readonly TextEdit[],
): readonly TranslationOrigin[] {
  if (language === document.language) return [];
  const places = findPlaces(document, new Set(texts.map(({ recordId }) => recordId)));
  return texts.flatMap(({ recordId, field }) => {
    const held = findTranslation(document, language, recordId, field);
    const place = places.get(recordId);
    if (!held || !place || !isStale(held, readMainText(place, field))) return [];
    return [{ recordId, field, of: held.of }];
  });
}

/** Each text is where it was found, unchanged, and not under a lock. */
function mayReach(document: CjmDocument, edits: readonly TextEdit[]): Verdict {
  const wanted = new Map(edits.map((edit) => [toTextKey(edit), edit.before]));
  const found = new Set<string>();
  const locked = new Set<string>();
  for (const language of new Set(edits.map((edit) => edit.language ?? document.language))) {
    visitTexts(document, language, (owner, { recordId, field, text }, written) => {
      const key = toTextKey({ recordId, field, language: written });
      if (wanted.get(key) !== text) return;
      found.add(key);
      if (owner.locked) locked.add(key);
    });
  }
  if (found.size < edits.length) return refuse('refusal.textChanged');
  return locked.size > 0 ? refuse('refusal.lockedTexts', { count: locked.size }) : ALLOWED;
}
