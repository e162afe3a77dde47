import { toCleanText } from '../model/editFields';
import { readMainText, writeMainText } from '../model/editText';
import { setTranslatedTexts, type FieldText } from '../model/editTranslation';
import { findPlaces, type RecordPlace } from '../model/findPlaces';
import type { Language } from '../model/kinds';
import { ALLOWED, refuse, type Command } from './command';
import { mayHold } from './fieldVerdicts';
import { eachText, mayEditText, mustBeSaid } from './textVerdicts';
import { firstRefusal } from './verdicts';

export interface ImportTranslationArgs {
  readonly language: Language;
  /**
   * `mainText` is what was translated: where the map says something else by now, the translation is stale. Where it says
   * nothing in its main language, it was written beside its translation, and is taken over with it.
   */
  readonly texts: readonly FieldText[];
}

/** Many translations at once, such as come back from a translator. */
export const importTranslation: Command<ImportTranslationArgs> = {
  name: 'translation.import',
  label: () => ({ key: 'command.translation.import' }),
  allowed: (document, { language, texts }) =>
    firstRefusal(
      language === document.language ? refuse('refusal.mainLanguage') : ALLOWED,
      texts.length === 0 ? refuse('refusal.nothingChosen') : ALLOWED,
      eachText(document, texts, (place, text) =>
        firstRefusal(
          mustBeSaid(document, place, text),
          mayEditText(place),
          mayHold(document, text.field, text.text),
          isTold(place, text) ? mayHold(document, text.field, text.mainText) : ALLOWED,
        ),
      ),
    ),
  run(document, { language, texts }) {
    const places = findPlaces(document, new Set(texts.map(({ recordId }) => recordId)));
    const told = texts.reduce((edited, text) => {
      const place = places.get(text.recordId);
      return place && isTold(place, text) ? writeMainText(edited, place, text.field, text.mainText) : edited;
    }, document);
    return setTranslatedTexts(
      told,
      language,
      texts.map((text) => ({ ...text, text: toCleanText(text.text) })),
    );
  },
};

function isTold(place: RecordPlace, { field, mainText }: FieldText): boolean {
  return mainText !== '' && readMainText(place, field) === '';
}
