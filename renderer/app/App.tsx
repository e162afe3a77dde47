/** The whole window: the start screen or the open map, with dialogs and messages above. */
import { useMemo } from 'react';
import type { LayoutSource } from '../document/layoutStore';
import { EditorContext } from '../document/useEditor';
import { StartScreen } from '../start/StartScreen';
import type { DrawDocument } from '../start/gallery/useDrawing';
import { useAppState } from './appContext';
import { DialogHost } from './dialogs/DialogHost';
import { ErrorBoundary } from './ErrorBoundary';
import { drawDocument } from './thumbnail';
import { Toasts } from './Toasts';
import { useWindowState } from './useWindowState';
import { getWorkspace } from './workspacePart';

export function App({ layout }: { readonly layout: LayoutSource }) {
  const editor = useAppState((state) => state.editor);
  useWindowState(editor);
  const draw = useMemo<DrawDocument>(
    () => (document, language, theme) => drawDocument(layout, document, language, theme),
    [layout],
  );
  return (
    <ErrorBoundary>
      <EditorContext value={editor}>
        {editor ? <OpenMap layout={layout} /> : <StartScreen draw={draw} />}
        <DialogHost />
      </EditorContext>
      <Toasts />
    </ErrorBoundary>
  );
}

function OpenMap({ layout }: { readonly layout: LayoutSource }) {
  const Workspace = getWorkspace();
  return <Workspace layout={layout} />;
}
