import { CopyPlus } from 'lucide-react';
import type { Refusal } from '../../shared/commands/command';
import { duplicateCard } from '../../shared/commands/duplicateCard';
import { duplicateLane } from '../../shared/commands/duplicateLane';
import { duplicatePersona } from '../../shared/commands/duplicatePersona';
import { duplicateStage } from '../../shared/commands/duplicateStage';
import { duplicateStep } from '../../shared/commands/duplicateStep';
import type { CjmDocument, Id } from '../../shared/model/types';
import type { Result } from '../../shared/util/result';
import type { Editor } from '../document/editor';
import type { Action } from './action';
import { mayEdit } from './enabled';

export const duplicateSelection: Action = {
  id: 'edit.duplicate',
  label: 'action.edit.duplicate',
  icon: CopyPlus,
  keys: ['$mod+d'],
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayEdit(context) && isCopyable(context.editor),
  run({ editor, shell }) {
    if (!editor) return;
    const { selection } = editor.selection.getState();
    const result = duplicate(editor);
    if (!result) return;
    if (!result.ok) {
      const { reason, values } = result.failure;
      shell.toast({ key: reason, ...(values ? { values } : {}), tone: 'bad' });
    } else if (selection.kind === 'cards') {
      selectCopies(editor, result.value, selection.ids);
    }
  },
};

function isCopyable(editor: Editor | undefined): boolean {
  const kind = editor?.selection.getState().selection.kind ?? 'none';
  return kind !== 'none' && kind !== 'link';
}

function duplicate({ documents, selection, view }: Editor): Result<CjmDocument, Refusal> | undefined {
  const { selection: selected } = selection.getState();
  const { journeyId } = view.getState();
  switch (selected.kind) {
    case 'cards':
      return documents.run(duplicateCard, { journeyId, ids: selected.ids });
    case 'stage':
      return documents.run(duplicateStage, { journeyId, stageId: selected.id });
    case 'step':
      return documents.run(duplicateStep, { journeyId, stepId: selected.id });
    case 'lane':
      return documents.run(duplicateLane, { journeyId, laneId: selected.id });
    case 'persona':
      return documents.run(duplicatePersona, { personaId: selected.id });
    case 'none':
    case 'link':
      return undefined;
  }
}

/** Each copy follows its original: what comes next is meant for the copies. */
function selectCopies({ selection, view }: Editor, document: CjmDocument, originals: readonly Id[]): void {
  const { journeyId } = view.getState();
  const cards = document.journeys.find(({ id }) => id === journeyId)?.cards ?? [];
  const wanted = new Set(originals);
  const ids = cards.flatMap(({ id }, index) => {
    const before = cards[index - 1];
    return before && wanted.has(before.id) && !wanted.has(id) ? [id] : [];
  });
  if (ids.length > 0) selection.setState({ selection: { kind: 'cards', ids } });
}
