import { editInLanguage } from '../model/editInLanguage';
import { setFields } from '../model/editFields';
import type { Language } from '../model/kinds';
import { TITLE_ID } from '../model/textFields';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { namedLabel } from './labels';

export interface SetDocumentTitleArgs {
  readonly title: string;
  /** The language it is written in; the main one when absent. So in every command that writes text. */
  readonly language?: Language;
}

export const setDocumentTitle: Command<SetDocumentTitleArgs> = {
  name: 'document.setTitle',
  label: (_document, { title }) => namedLabel('command.document.setTitle', title),
  allowed: (document, { title }) => mayHold(document, 'title', title),
  run(document, { title, language }) {
    const record = { id: TITLE_ID, title: document.title };
    return editInLanguage(document, language, record, { title }, (fields) => setFields(document, fields));
  },
  mergeKey: ({ language = '' }) => `document.title:${language}`,
};
