import { Columns3 } from 'lucide-react';
import { addStage } from '../../shared/commands/addStage';
import { translatorFor } from '../../shared/i18n/translator';
import type { Action } from './action';
import { mayEdit } from './enabled';

/** After the selected stage, else at the end. */
export const insertStage: Action = {
  id: 'stage.add',
  label: 'action.stage.add',
  icon: Columns3,
  scope: 'editor',
  menu: 'insert',
  enabled: mayEdit,
  run({ editor }) {
    if (!editor) return;
    const { journeyId, language, board } = editor.view.getState();
    const { selection } = editor.selection.getState();
    const journey = editor.documents.getState().document.journeys.find(({ id }) => id === journeyId);
    const selected =
      journey?.stages.findIndex(({ id }) => selection.kind === 'stage' && id === selection.id) ?? -1;
    const [id, stepId] = [editor.newId(), editor.newId()];
    editor.documents.run(
      addStage,
      {
        journeyId,
        id,
        stepId,
        name: translatorFor(language)('action.added.stage'),
        language,
        ...(selected < 0 ? {} : { index: selected + 1 }),
      },
      { select: { kind: 'stage', id } },
    );
    board?.reveal({ stepId });
  },
};
