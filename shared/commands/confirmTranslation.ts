import { readMainText } from '../model/editText';
import { setTranslatedTexts, type FieldText } from '../model/editTranslation';
import { findPlaces } from '../model/findPlaces';
import type { Language } from '../model/kinds';
import { findTranslation } from '../model/translate';
import { ALLOWED, refuse, type Command } from './command';
import { eachText, type TextName } from './textVerdicts';
import { firstRefusal } from './verdicts';

export interface ConfirmTranslationArgs {
  readonly language: Language;
  readonly texts: readonly TextName[];
}

/**
 * What is shown in that language is right: a stale translation fits the present text, and a text without one, such as
 * the name of a product, reads the same in both. No words change, so locks do not stand in the way.
 */
export const confirmTranslation: Command<ConfirmTranslationArgs> = {
  name: 'translation.confirm',
  label: (_document, { texts }) =>
    texts.length > 1
      ? { key: 'command.translation.confirmMany', values: { count: texts.length } }
      : { key: 'command.translation.confirm' },
  allowed: (document, { language, texts }) =>
    firstRefusal(
      language === document.language ? refuse('refusal.mainLanguage') : ALLOWED,
      texts.length === 0 ? refuse('refusal.nothingChosen') : ALLOWED,
      eachText(document, texts, (place, { field }) =>
        readMainText(place, field) === '' ? refuse('refusal.notFound') : ALLOWED,
      ),
    ),
  run(document, { language, texts }) {
    const places = findPlaces(document, new Set(texts.map(({ recordId }) => recordId)));
    const confirmed = texts.flatMap(({ recordId, field }): readonly FieldText[] => {
      const place = places.get(recordId);
      if (!place) return [];
      const mainText = readMainText(place, field);
      const text = findTranslation(document, language, recordId, field)?.text || mainText;
      return [{ recordId, field, text, mainText }];
    });
    return setTranslatedTexts(document, language, confirmed);
  },
};
