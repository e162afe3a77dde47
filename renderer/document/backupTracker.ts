/**
 * Keeps the crash copy: listens to the document from outside and asks the host to keep a draft.
 *
 * One write at a time; changes that come meanwhile wait for the next. A clean document has no draft. The tracker
 * never touches the person's own file.
 */
import type { DraftInput } from '../../shared/host/drafts';
import type { HostApi } from '../../shared/host/hostApi';
import type { HostFailure } from '../../shared/host/failures';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { DocumentState, DocumentStore, Editor } from './editor';
import { nextTask } from './nextTask';

/** A draft follows at most this long after any change: with the write itself, a crash costs less than a second. */
export const DRAFT_DELAY_MS = 400;

export interface BackupTracker {
  /** Writes what is not yet kept, now. True when it is on disk; a failure was told to `onFailure`. */
  flush(): Promise<boolean>;
  /** Forgets every draft of this work: the person does not want it. */
  discard(): Promise<void>;
  dispose(): void;
}

export interface BackupTrackerInput {
  readonly documents: DocumentStore;
  readonly file: Editor['file'];
  readonly host: Pick<HostApi, 'drafts'>;
  readonly untitledKey: string;
  /** There is work to keep from the start. */
  readonly unkept: boolean;
  /** The draft the work was restored from. It stays until the work is safe elsewhere. */
  readonly restoredFrom: string | undefined;
  readonly onFailure: (failure: HostFailure) => void;
}

export function createBackupTracker(input: BackupTrackerInput): BackupTracker {
  const { documents, file, host, untitledKey, restoredFrom, onFailure } = input;
  /** The drafts that hold this work, or may: an answer can get lost. */
  const held = new Set<string>(restoredFrom === undefined ? [] : [restoredFrom]);
  const sentAssets = new Set<string>();
  let sentTo: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: string | undefined = input.unkept ? undefined : nameOf(documents.getState());
  let queue: Promise<unknown> = Promise.resolve();
  let disposed = false;

  const unsubscribe = documents.subscribe((state) => {
    if (nameOf(state) !== kept) keepSoon();
  });
  if (kept === undefined) keepSoon();

  function keepSoon(): void {
    timer ??= setTimeout(() => void keep(), DRAFT_DELAY_MS);
  }

  /** Drafts belong to the file, so that the next window that opens it finds them. */
  function draftKey(): string {
    const { ref } = file.getState();
    return ref ? `file-${ref.id}` : `new-${untitledKey}`;
  }

  /** Two states with the same name need the same draft. */
  function nameOf({ revision, dirty }: DocumentState): string {
    return `${draftKey()} ${revision}${dirty ? '*' : ''}`;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    clearTimeout(timer);
    timer = undefined;
    const mine = queue.then(work, work);
    queue = mine;
    return mine;
  }

  const keep = (): Promise<boolean> => inTurn(write);

  async function write(): Promise<boolean> {
    const state = documents.getState();
    const name = nameOf(state);
    const key = draftKey();
    if (name === kept) return true;
    if (disposed) return false;
    if (state.dirty && !(await put(key, state))) return false;
    kept = name;
    // What it was kept as before: the file has another name by now, or was saved.
    await retire([...held].filter((other) => !state.dirty || other !== key));
    return true;
  }

  async function put(key: string, state: DocumentState): Promise<boolean> {
    if (key !== sentTo) sentAssets.clear();
    sentTo = key;
    const draft = toDraft(key, state);
    await nextTask();
    held.add(key);
    const answer = await host.drafts.put(draft);
    if (!answer.ok) {
      onFailure(answer.failure);
      return false;
    }
    for (const id of Object.keys(draft.newAssets ?? {})) sentAssets.add(id);
    return true;
  }

  async function retire(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const answer = await host.drafts.retire({ key });
      if (!answer.ok) continue;
      held.delete(key);
      if (key === sentTo) sentTo = undefined;
    }
  }

  function toDraft(key: string, { document, revision }: DocumentState): DraftInput {
    const { ref, fingerprint } = file.getState();
    const newAssets = Object.fromEntries(
      Object.entries(document.assets).filter(([id]) => !sentAssets.has(id)),
    );
    return {
      key,
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
    discard: () =>
      inTurn(async () => {
        kept = nameOf(documents.getState());
        await retire([...held]);
      }),
    dispose() {
      disposed = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
