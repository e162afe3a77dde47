import { editTexts } from '../model/editTexts';
import type { Language } from '../model/kinds';
import type { CjmDocument, Id } from '../model/types';
import { isEmptied, type TextEdit } from '../search/toEdits';
import { visitTexts } from '../search/visitTexts';
import { ALLOWED, refuse, type Command, type Verdict } from './command';
import { mayHold } from './fieldVerdicts';
import { askEach, firstRefusal } from './verdicts';

export interface ReplaceTextArgs {
  /** Each text once; what is `before` must still stand there. */
  readonly edits: readonly TextEdit[];
  /** The language the texts were found in. */
  readonly language?: Language;
}

/** Find and replace, all over the document: everything that was asked for, or nothing. */
export const replaceText: Command<ReplaceTextArgs> = {
  name: 'text.replace',
  label: (_document, { edits }) => ({ key: 'command.text.replace', values: { count: edits.length } }),
  allowed(document, { edits, language = document.language }) {
    if (edits.length === 0) return refuse('refusal.nothingToReplace');
    const emptied = edits.filter(isEmptied).length;
    return firstRefusal(
      mayReach(document, language, edits),
      emptied > 0 ? refuse('refusal.emptiedTexts', { count: emptied }) : ALLOWED,
      askEach(edits, ({ field, after }) => mayHold(document, field.split('.').at(-1) ?? field, after)),
    );
  },
  run(document, { edits, language }) {
    const byRecord = new Map<Id, Map<string, string>>();
    for (const { recordId, field, after } of edits) {
      const fields = byRecord.get(recordId) ?? new Map<string, string>();
      byRecord.set(recordId, fields.set(field, after));
    }
    return editTexts(document, language, byRecord);
  },
};

/** Each text is where it was found, unchanged, and not under a lock. */
function mayReach(document: CjmDocument, language: Language, edits: readonly TextEdit[]): Verdict {
  const wanted = new Map(edits.map(({ recordId, field, before }) => [`${recordId}/${field}`, before]));
  let found = 0;
  let locked = 0;
  visitTexts(document, language, (owner, { recordId, field, text }) => {
    if (wanted.get(`${recordId}/${field}`) !== text) return;
    found += 1;
    if (owner.locked) locked += 1;
  });
  if (found < edits.length) return refuse('refusal.textChanged');
  return locked > 0 ? refuse('refusal.lockedTexts', { count: locked }) : ALLOWED;
}
