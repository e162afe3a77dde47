import { editInLanguage } from '../model/editInLanguage';
import { setFields } from '../model/editFields';
import { findIn, getIn, replaceIn } from '../model/editRecords';
import type { Language } from '../model/kinds';
import type { Id, SavedView } from '../model/types';
import type { Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { namedLabel } from './labels';
import { firstRefusal, mustExist } from './verdicts';

/** Several fields in one go: what a view shows is one thing to a person. An empty list means any. */
export interface EditViewArgs {
  readonly viewId: Id;
  readonly fields: Partial<Omit<SavedView, 'id'>>;
  readonly language?: Language;
}

export const editView: Command<EditViewArgs> = {
  name: 'view.edit',
  label: (document, { viewId }) => namedLabel('command.view.edit', findIn(document.views, viewId)?.name),
  allowed: (document, { viewId, fields }) =>
    firstRefusal(mustExist(document.views, viewId), mayHoldAll(document, fields)),
  run(document, { viewId, fields, language }) {
    const before = getIn(document.views, viewId);
    return editInLanguage(document, language, before, fields, (own) => {
      const views = replaceIn(document.views, viewId, (view) => setFields(view, own));
      return views === document.views ? document : { ...document, views };
    });
  },
};
