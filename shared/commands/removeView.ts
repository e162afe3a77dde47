import { findIn, getIn, keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import type { Id } from '../model/types';
import type { Command } from './command';
import { namedLabel } from './labels';
import { mustExist } from './verdicts';

export interface RemoveViewArgs {
  readonly viewId: Id;
}

export const removeView: Command<RemoveViewArgs> = {
  name: 'view.remove',
  label: (document, { viewId }) => namedLabel('command.view.remove', findIn(document.views, viewId)?.name),
  allowed: (document, { viewId }) => mustExist(document.views, viewId),
  run(document, { viewId }) {
    const gone = idsWithin([getIn(document.views, viewId)]);
    const views = keepIn(document.views, ({ id }) => id !== viewId);
    return forgetRecords({ ...document, views }, gone);
  },
};
