/**
 * Keeps the crash copy: listens to the document from outside and asks the host to keep a draft.
 *
 * One write at a time; changes that come meanwhile wait for the next. A clean document has no draft. The tracker
 * never touches the person's own file.
 */
import type { DraftInput, HostApi } from '../../shared/host/hostApi';
import type { HostFailure } from '../../shared/host/failures';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { DocumentState, Editor } from './editor';
import { nextTask } from './nextTask';

/** A draft follows at most this long after any change: with the write itself, a crash costs less than a second. */
export const DRAFT_DELAY_MS = 400;

export interface BackupTracker {
  /** Writes what is not yet kept, now; resolves when it is on disk. */
  flush(): Promise<void>;
  /** Forgets the draft of this window: the work is saved, or the person does not want it. */
  discard(): Promise<void>;
  dispose(): void;
}

export function createBackupTracker(
  editor: Pick<Editor, 'documents' | 'file'>,
  untitledKey: string,
  host: Pick<HostApi, 'drafts'>,
  onFailure: (failure: HostFailure) => void,
): BackupTracker {
  const { documents, file } = editor;
  const sentAssets = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = stateOf(documents.getState());
  let queue: Promise<void> = Promise.resolve();
  let disposed = false;

  const unsubscribe = documents.subscribe((state, previous) => {
    if (stateOf(state) === stateOf(previous)) return;
    timer ??= setTimeout(() => void keep(), DRAFT_DELAY_MS);
  });

  /** Drafts belong to the file, so that the next window that opens it finds them. */
  function draftKey(): string {
    const { ref } = file.getState();
    return ref ? `file-${ref.id}` : `new-${untitledKey}`;
  }

  function keep(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    queue = queue.then(write, write);
    return queue;
  }

  async function write(): Promise<void> {
    const state = documents.getState();
    if (disposed || stateOf(state) === kept) return;
    const draft = state.dirty ? toDraft(state) : undefined;
    if (draft) await nextTask();
    const answer = draft ? await host.drafts.put(draft) : await host.drafts.retire({ key: draftKey() });
    if (!answer.ok) return onFailure(answer.failure);
    kept = stateOf(state);
    if (draft) for (const id of Object.keys(draft.newAssets ?? {})) sentAssets.add(id);
    else sentAssets.clear();
  }

  function toDraft({ document, revision }: DocumentState): DraftInput {
    const { ref, fingerprint } = file.getState();
    const newAssets = Object.fromEntries(
      Object.entries(document.assets).filter(([id]) => !sentAssets.has(id)),
    );
    return {
      key: draftKey(),
      title: document.title,
      ...(ref ? { file: ref } : {}),
      ...(fingerprint ? { base: fingerprint } : {}),
      text: serializeDocument(document, { withoutAssets: true }),
      revision,
      ...(Object.keys(newAssets).length > 0 ? { newAssets } : {}),
    };
  }

  return {
    flush: keep,
    async discard() {
      clearTimeout(timer);
      timer = undefined;
      queue = queue.then(async () => {
        kept = stateOf(documents.getState());
        sentAssets.clear();
        await host.drafts.retire({ key: draftKey() });
      });
      await queue;
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

/** Two states with the same name need the same draft. */
function stateOf({ revision, dirty }: DocumentState): string {
  return `${revision}${dirty ? '*' : ''}`;
}
