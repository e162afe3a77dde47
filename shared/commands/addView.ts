import { editInLanguage } from '../model/editInLanguage';
import { setFields } from '../model/editFields';
import type { Language } from '../model/kinds';
import type { Id, SavedView } from '../model/types';
import type { Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { namedLabel } from './labels';
import { firstRefusal, mustBeNew } from './verdicts';

export interface AddViewArgs {
  /** Given by the caller who wants to select what it adds. So in every command that adds. */
  readonly id?: Id;
  readonly fields?: Partial<Omit<SavedView, 'id'>>;
  readonly language?: Language;
}

export const addView: Command<AddViewArgs> = {
  name: 'view.add',
  label: (_document, { fields }) => namedLabel('command.view.add', fields?.name),
  allowed: (document, { id, fields = {} }) =>
    firstRefusal(mustBeNew(document, id), mayHoldAll(document, fields)),
  run(document, { id, fields = {}, language }, made) {
    const blank: SavedView = { id: id ?? made.newId(), name: '' };
    return editInLanguage(document, language, blank, fields, (own) => ({
      ...document,
      views: [...document.views, setFields(blank, own)],
    }));
  },
};
