/** Naming a stage, step or lane where it stands, in whatever view; a refusal is said, and opens nothing. */
import type { Verdict } from '../../shared/commands/command';
import { renameLane } from '../../shared/commands/renameLane';
import { renameStage } from '../../shared/commands/renameStage';
import { renameStep } from '../../shared/commands/renameStep';
import type { Header } from '../document/selectionStore';
import type { GridView } from './gridView';
import { runInView } from './runInView';

export function beginNaming(view: GridView, header: Header): void {
  const { documents, selection } = view.editor;
  if (documents.getState().readOnly) return;
  const verdict = askRename(view, header);
  if (verdict.ok) selection.setState({ naming: header });
  else view.callbacks.onRefused(verdict);
}

/** Keeps what was written, unless it is what stood there `before`. */
export function finishNaming(view: GridView, header: Header, before: string, text: string): void {
  const { selection } = view.editor;
  const name = text.trim();
  if (selection.getState().naming === undefined) return;
  // Left by a key, the keyboard goes on where the name stands; left for something else, it stays there.
  const byKey = document.activeElement instanceof HTMLInputElement;
  selection.setState({ naming: undefined });
  if (name !== before) rename(view, header, name);
  if (byKey) view.writer.get()?.focus();
}

function askRename({ editor, journey }: GridView, { kind, id }: Header): Verdict {
  const { document } = editor.documents.getState();
  const args = { journeyId: journey()?.id ?? '', name: '' };
  switch (kind) {
    case 'stage':
      return renameStage.allowed(document, { ...args, stageId: id });
    case 'step':
      return renameStep.allowed(document, { ...args, stepId: id });
    case 'lane':
      return renameLane.allowed(document, { ...args, laneId: id });
  }
}

function rename(view: GridView, { kind, id }: Header, name: string): void {
  const { language } = view.editor.view.getState();
  const args = { journeyId: view.journey()?.id ?? '', name, language };
  switch (kind) {
    case 'stage':
      runInView(view, renameStage, { ...args, stageId: id });
      return;
    case 'step':
      runInView(view, renameStep, { ...args, stepId: id });
      return;
    case 'lane':
      runInView(view, renameLane, { ...args, laneId: id });
  }
}
