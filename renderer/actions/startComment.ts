import { MessageSquarePlus } from 'lucide-react';
import type { Id } from '../../shared/model/types';
import type { Selection } from '../document/selectionStore';
import type { Action } from './action';
import { mayEdit } from './enabled';

/** On what is selected; with nothing selected, on the page of all comments. */
export const startComment: Action = {
  id: 'comment.add',
  label: 'action.comment.add',
  icon: MessageSquarePlus,
  keys: ['$mod+Alt+KeyM'],
  scope: 'editor',
  menu: 'insert',
  enabled: (context) => mayEdit(context) && !isSeveral(context.editor?.selection.getState().selection),
  run({ editor, shell }) {
    if (!editor) return;
    const { selection } = editor.selection.getState();
    if (selection.kind === 'none') shell.showPanel('comments');
    else {
      if (!shell.settings().inspector) void shell.setSettings({ inspector: true });
      // Another object: the panel leaves the page it may be on, and shows what is selected.
      editor.selection.setState({ selection: { ...selection } });
    }
    editor.remarks.setState({ wanted: { target: targetOf(selection) } });
  },
};

function isSeveral(selection: Selection | undefined): boolean {
  return selection?.kind === 'cards' && selection.ids.length > 1;
}

function targetOf(selection: Selection): Id | undefined {
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'cards':
      return selection.ids[0];
    default:
      return selection.id;
  }
}
