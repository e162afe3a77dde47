import { toCleanText } from '../model/editFields';
import { readMainText, writeMainText } from '../model/editText';
import { setTranslatedText } from '../model/editTranslation';
import { findPlace } from '../model/findPlaces';
import type { Language } from '../model/kinds';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { namedLabel } from './labels';
import { eachText, mayEditText, mustBeSaid, type TextName } from './textVerdicts';
import { firstRefusal } from './verdicts';

export interface WriteTextArgs extends TextName {
  readonly text: string;
  readonly language: Language;
}

/** Any text of any record, in either language: for the sheet where both stand side by side. */
export const writeText: Command<WriteTextArgs> = {
  name: 'text.write',
  label: (_document, { text }) => namedLabel('command.text.write', text),
  allowed: (document, args) =>
    eachText(document, [args], (place) =>
      firstRefusal(
        mustBeSaid(document, place, args),
        mayEditText(place),
        mayHold(document, args.field, args.text),
      ),
    ),
  run(document, { recordId, field, text, language }) {
    const place = findPlace(document, recordId);
    if (!place) return document;
    if (language === document.language) return writeMainText(document, place, field, text);
    const mainText = readMainText(place, field);
    return setTranslatedText(document, language, { recordId, field, text: toCleanText(text), mainText });
  },
  mergeKey: ({ recordId, field, language }) => `text.${field}:${recordId}:${language}`,
};
