/** The name of a stage, step or lane, which may be written where it stands. */
import { renameLane } from '../../shared/commands/renameLane';
import { renameStage } from '../../shared/commands/renameStage';
import { renameStep } from '../../shared/commands/renameStep';
import type { Header } from '../document/selectionStore';
import { useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { runInView } from '../keyboard/runInView';
import { InlineRename } from '../ui/InlineRename';
import { useOutlineView } from './outlineContext';
import type { OutlineView } from './outlineView';

interface HeaderNameProps {
  readonly header: Header;
  /** Its own name, which may be empty. */
  readonly name: string;
  /** What is shown: the name, or what stands for it. */
  readonly title: string;
  readonly naming: boolean;
}

export function HeaderName({ header, name, title, naming }: HeaderNameProps) {
  const t = useMessages();
  const view = useOutlineView();
  const language = useView((state) => state.language);
  if (naming) {
    return (
      <InlineRename
        label={t(`outline.rename.${header.kind}`)}
        value={name}
        onDone={(text) => finish(view, header, name, text.trim())}
      />
    );
  }
  return (
    <span className="outline-name" lang={name === '' ? language : undefined} data-document-text="">
      {title}
    </span>
  );
}

function finish(view: OutlineView, header: Header, before: string, name: string): void {
  const { selection } = view.editor;
  if (selection.getState().naming === undefined) return;
  // Left by a key, the keyboard goes on where the name stands; left for something else, it stays there.
  const byKey = document.activeElement instanceof HTMLInputElement;
  selection.setState({ naming: undefined });
  if (name !== before) rename(view, header, name);
  if (byKey) view.writer.get()?.focus();
}

function rename(view: OutlineView, { kind, id }: Header, name: string): void {
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
