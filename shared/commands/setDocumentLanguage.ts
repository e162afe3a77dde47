import { swapLanguage } from '../model/editLanguage';
import type { Language } from '../model/kinds';
import { ALLOWED, type Command } from './command';

export interface SetDocumentLanguageArgs {
  readonly language: Language;
}

/** Makes another language the main one: records and translations exchange their texts. */
export const setDocumentLanguage: Command<SetDocumentLanguageArgs> = {
  name: 'document.setLanguage',
  label: (_document, { language }) => ({
    key: 'command.document.setLanguage',
    valueKeys: { language: `command.language.${language}` },
  }),
  allowed: () => ALLOWED,
  run: (document, { language }) => swapLanguage(document, language),
};
