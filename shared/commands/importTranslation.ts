import { toCleanText } from '../model/editFields';
import { setTranslatedTexts, type FieldText } from '../model/editTranslation';
import type { Language } from '../model/kinds';
import { ALLOWED, refuse, type Command } from './command';
import { mayHold } from './fieldVerdicts';
import { eachText, mayEditText, mustBeSaid } from './textVerdicts';
import { firstRefusal } from './verdicts';

export interface ImportTranslationArgs {
  readonly language: Language;
  /** `mainText` is what was translated: where the map says something else by now, the translation is stale. */
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
        ),
      ),
    ),
  run: (document, { language, texts }) =>
    setTranslatedTexts(
      document,
      language,
      texts.map((text) => ({ ...text, text: toCleanText(text.text) })),
    ),
};
