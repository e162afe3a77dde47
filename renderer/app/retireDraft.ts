/**
 * A restored draft of a map without a file stays on disk until the work is safe elsewhere: saved as a file, or
 * kept again as this window's own draft.
 */
import type { HostApi } from '../../shared/host/hostApi';
import type { Editor } from '../document/editor';

export function retireDraft(editor: Editor, host: HostApi, key: string): void {
  let done = false;
  const retire = async (): Promise<void> => {
    if (done) return;
    done = true;
    stops.forEach((stop) => stop());
    await editor.backup.flush();
    await host.drafts.retire({ key });
  };
  const stops = [
    editor.documents.subscribe((state, previous) => {
      if (state.revision !== previous.revision) void retire();
    }),
    editor.file.subscribe((state, previous) => {
      if (state.savedAt !== previous.savedAt) void retire();
    }),
  ];
}
