/** Keeps the list of recent files fresh: a file that was opened or saved is put on top, with a small drawing. */
import type { HostApi } from '../../shared/host/hostApi';
import type { Editor } from '../document/editor';

/** The list is not left stale longer than this. In milliseconds. */
const PATIENCE = 2000;

export type DrawThumbnail = (editor: Editor) => string | undefined;

export function rememberRecents(editor: Editor, host: HostApi, draw: DrawThumbnail): () => void {
  async function remember(): Promise<void> {
    // The drawing costs a frame or two, and nobody waits for it.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
    const { ref } = editor.file.getState();
    if (!ref) return;
    const { document } = editor.documents.getState();
    const thumbnail = draw(editor);
    await host.recents.put({
      ref,
      title: document.title,
      detail: document.journeys.map((journey) => journey.name).join(' · '),
      ...(thumbnail === undefined ? {} : { thumbnail }),
    });
  }
  void remember();
  return editor.file.subscribe((state, previous) => {
    if (state.savedAt !== previous.savedAt) void remember();
  });
}
