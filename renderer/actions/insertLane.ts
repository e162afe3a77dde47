import { Rows3 } from 'lucide-react';
import { addLane } from '../../shared/commands/addLane';
import type { Action } from './action';
import { mayEdit } from './enabled';

/** A lane of plain text; its kind is chosen in its panel. The toolbar offers the kinds at once. */
export const insertLane: Action = {
  id: 'lane.add',
  label: 'action.lane.add',
  icon: Rows3,
  scope: 'editor',
  menu: 'insert',
  enabled: mayEdit,
  run({ editor }) {
    if (!editor) return;
    const { journeyId, board } = editor.view.getState();
    const id = editor.newId();
    editor.documents.run(addLane, { journeyId, kind: 'text', id }, { select: { kind: 'lane', id } });
    board?.reveal({ laneId: id });
  },
};
