/**
 * Copies of unsaved work, so that a crash costs at most a second of it.
 *
 * One folder per key, with the text in `draft.cjmdraft` and the pictures beside it. Written whole or not at
 * all, one after the other per key, and an older revision never over a newer one. Never deletes or overwrites what
 * it cannot read, nor what a crash left and nobody has looked at yet.
 */
import { join } from 'node:path';
import type { HostFailure } from '../../shared/host/failures';
import type { Draft, DraftInfo, DraftInput } from '../../shared/host/drafts';
import type { Answer } from '../../shared/host/hostApi';
import { fail, ok, type Result } from '../../shared/util/result';
import { atomicWrite } from './atomicWrite';
import { toTimestamp } from './clock';
import { errorCode, orDiskFailure } from './diskFailure';
import { readAssets, writeAssets } from './draftAssets';
import { readDraftFile, readDraftHeader, serializeDraft, type DraftHeader } from './draftFile';
import type { FileService } from './fileService';
import type { ServiceContext } from './serviceContext';
import type { Sessions } from './sessions';
import { createToken } from './token';
import { createWorkQueue } from './workQueue';

export interface DraftService {
  put(windowId: string, input: DraftInput): Answer<{ readonly savedAt: string }>;
  list(): Answer<readonly DraftInfo[]>;
  read(windowId: string, input: { readonly key: string; readonly preview?: true }): Answer<Draft>;
  discard(windowId: string, key: string): Answer<null>;
  retire(windowId: string, key: string): Answer<null>;
  settle(): Promise<void>;
}

/** Calls may overtake each other on their way, but not by longer than this. */
const OVERTAKING_MS = 1000;
/** With a token behind it, still a key. */
const MAX_KEY_START = 40;

export function createDraftService(
  context: ServiceContext,
  sessions: Sessions,
  files: FileService,
): DraftService {
  const { disk, clock, log } = context;
  const root = join(context.dataFolder, 'drafts');
  const queue = createWorkQueue();
  /** Window → the drafts it has taken over. */
  const takenBy = new Map<string, ReadonlySet<string>>();
  const toText = (key: string): string => join(root, key, 'draft.cjmdraft');
  const toAssets = (key: string): string => join(root, key, 'assets');

  async function inTurn<T>(key: string, subject: string, work: () => Answer<T>): Answer<T> {
    return await queue.run(key, () => orDiskFailure(subject, work));
  }

  async function findHeader(key: string): Promise<DraftHeader | 'none' | 'unreadable'> {
    try {
      return (await readDraftHeader(disk, toText(key))) ?? 'unreadable';
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'none';
      throw error;
    }
  }

  const hasTaken = (windowId: string, key: string): boolean => takenBy.get(windowId)?.has(key) === true;
  const hasWritten = (windowId: string, { owner }: DraftHeader): boolean =>
    owner.session === sessions.id && owner.window === windowId;

  /** What another window is working on stays, whatever this one was told of it before. */
  const mayRemove = async (windowId: string, header: DraftHeader): Promise<boolean> =>
    hasWritten(windowId, header) || !(await sessions.isAlive(header.owner));

  /**
   * Makes room for a window's first draft under a key, which may be a file's: what a crash left there, and this
   * window has not taken over by reading it, goes on being offered under a key of its own.
   */
  async function makeRoom(key: string, before: DraftHeader | 'unreadable', windowId: string): Promise<void> {
    if (before !== 'unreadable' && (hasTaken(windowId, key) || (await sessions.isAlive(before.owner))))
      return;
    const aside = `${key.slice(0, MAX_KEY_START)}-${createToken()}`;
    await disk.rename(join(root, key), join(root, aside));
  }

  async function remove(key: string): Promise<Result<null, never>> {
    // The text first: killed between the two, what is left is no draft.
    await disk.rm(toText(key), { force: true });
    await disk.rm(join(root, key), { recursive: true, force: true });
    return ok(null);
  }

  async function findFileState(header: DraftHeader): Promise<DraftInfo['fileState']> {
    if (!header.file) return 'untitled';
    const state = await files.state(header.file);
    if (!state.ok || !state.value.exists) return 'gone';
    return state.value.fingerprint === header.base ? 'unchanged' : 'changed';
  }

  async function toInfo(key: string, header: DraftHeader): Promise<DraftInfo> {
    const { title, file, base, savedAt, revision } = header;
    return {
      key,
      title,
      savedAt,
      revision,
      fileState: await findFileState(header),
      ...(file === undefined ? {} : { file }),
      ...(base === undefined ? {} : { base }),
    };
  }

  /** The draft of a window that is gone, if the key names one that can be read. */
  async function findOrphan(key: string): Promise<DraftInfo | undefined> {
    try {
      const header = await readDraftHeader(disk, toText(key));
      if (!header) throw new Error('not a draft');
      return (await sessions.isAlive(header.owner)) ? undefined : await toInfo(key, header);
    } catch (error) {
      // Killed before its first text was down: there is nothing to offer.
      if (errorCode(error) !== 'ENOENT') log('warn', 'A draft cannot be read; left where it is');
      return undefined;
    }
  }

  /** Sent before what is on disk, arrived after it. A page that opened the file afresh counts from the start. */
  function isOvertaken(before: DraftHeader, revision: number): boolean {
    return before.revision > revision && clock.now() - Date.parse(before.savedAt) < OVERTAKING_MS;
  }

  return {
    put: (windowId, { key, title, file, base, text, revision, newAssets }) =>
      inTurn(key, title, async () => {
        const owner = { session: sessions.id, window: windowId };
        const before = await findHeader(key);
        if (before !== 'none') {
          const isMine = before !== 'unreadable' && hasWritten(windowId, before);
          if (isMine && isOvertaken(before, revision)) return ok({ savedAt: before.savedAt });
          if (!isMine) await makeRoom(key, before, windowId);
        }
        await disk.mkdir(join(root, key), { recursive: true });
        // Pictures first: a text never names one that is not there.
        await writeAssets(context, toAssets(key), newAssets ?? {});
        const savedAt = toTimestamp(clock.now());
        const named = { ...(file === undefined ? {} : { file }), ...(base === undefined ? {} : { base }) };
        const whole = serializeDraft({ title, ...named, savedAt, revision, owner }, text);
        await atomicWrite(disk, clock, toText(key), whole);
        return ok({ savedAt });
      }),
    list: async () => {
      const keys = await disk.readdir(root).catch(() => []);
      const found = await Promise.all(keys.map(findOrphan));
      const drafts = found.filter((draft) => draft !== undefined);
      return ok(drafts.sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
    },
    read: (windowId, { key, preview }) =>
      inTurn(key, '', async (): Promise<Result<Draft, HostFailure>> => {
        const draft = await readDraftFile(disk, toText(key));
        if (!draft) return fail({ kind: 'notText' });
        if (!preview) takenBy.set(windowId, new Set(takenBy.get(windowId)).add(key));
        const info = await toInfo(key, draft.header);
        return ok({ ...info, text: draft.text, assets: await readAssets(context, toAssets(key)) });
      }),
    discard: (windowId, key) =>
      inTurn(key, '', async () => {
        const header = await findHeader(key);
        if (header === 'none') return ok(null);
        if (header === 'unreadable') return fail({ kind: 'notText' });
        return (await mayRemove(windowId, header))
          ? await remove(key)
          : fail({ kind: 'openElsewhere', subject: header.file?.name ?? header.title });
      }),
    retire: (windowId, key) =>
      inTurn(key, '', async () => {
        const header = await findHeader(key);
        if (header === 'none' || header === 'unreadable') return ok(null);
        const isOwn = hasWritten(windowId, header) || hasTaken(windowId, key);
        return isOwn && (await mayRemove(windowId, header)) ? await remove(key) : ok(null);
      }),
    settle: () => queue.settle(),
  };
}
