/**
 * Copies of unsaved work, so that a crash costs at most a second of it.
 *
 * One folder per key, with the text in `draft.cjmdraft` and the pictures beside it. Written whole or not at
 * all, one after the other per key, and an older revision never over a newer one. Never deletes what it cannot
 * read: somebody may still want to look at it.
 */
import { join } from 'node:path';
import type { HostFailure } from '../../shared/host/failures';
import type { Answer, Draft, DraftInfo, DraftInput } from '../../shared/host/hostApi';
import { fail, ok, type Result } from '../../shared/util/result';
import { atomicWrite } from './atomicWrite';
import { toTimestamp } from './clock';
import { errorCode, toDiskFailure } from './diskFailure';
import { readAssets, writeAssets } from './draftAssets';
import { readDraftFile, readDraftHeader, serializeDraft, type DraftHeader } from './draftFile';
import type { FileService } from './fileService';
import type { ServiceContext } from './serviceContext';
import type { Sessions } from './sessions';
import { createWorkQueue } from './workQueue';

export interface DraftService {
  put(windowId: string, input: DraftInput): Answer<{ readonly savedAt: string }>;
  list(): Answer<readonly DraftInfo[]>;
  read(key: string): Answer<Draft>;
  discard(key: string): Answer<null>;
  settle(): Promise<void>;
}

export function createDraftService(
  context: ServiceContext,
  sessions: Sessions,
  files: FileService,
): DraftService {
  const { disk, clock, log } = context;
  const root = join(context.dataFolder, 'drafts');
  const queue = createWorkQueue();
  const toText = (key: string): string => join(root, key, 'draft.cjmdraft');
  const toAssets = (key: string): string => join(root, key, 'assets');

  async function inTurn<T>(key: string, subject: string, work: () => Answer<T>): Answer<T> {
    return await queue.run(key, async () => {
      try {
        return await work();
      } catch (error) {
        return fail(toDiskFailure(error, subject));
      }
    });
  }

  async function findHeader(key: string): Promise<DraftHeader | undefined> {
    return await readDraftHeader(disk, toText(key)).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
  }

  async function findFileState(header: DraftHeader): Promise<DraftInfo['fileState']> {
    if (!header.file) return 'untitled';
    const state = await files.state(header.file);
    if (!state.ok || !state.value.exists) return 'gone';
    return state.value.fingerprint === header.base ? 'unchanged' : 'changed';
  }

  async function toInfo(header: DraftHeader): Promise<DraftInfo> {
    const { key, title, file, base, savedAt, revision } = header;
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
      // A folder that was renamed or copied by hand is not trusted.
      if (header?.key !== key) throw new Error('not a draft');
      return (await sessions.isAlive(header.owner)) ? undefined : await toInfo(header);
    } catch (error) {
      // Killed before its first text was down: there is nothing to offer.
      if (errorCode(error) !== 'ENOENT') log('warn', 'A draft cannot be read; left where it is');
      return undefined;
    }
  }

  return {
    put: (windowId, { key, title, file, base, text, revision, newAssets }) =>
      inTurn(key, title, async () => {
        const before = await findHeader(key);
        if (before && before.revision > revision) return ok({ savedAt: before.savedAt });
        await disk.mkdir(join(root, key), { recursive: true });
        // Pictures first: a text never names one that is not there.
        await writeAssets(context, toAssets(key), newAssets ?? {});
        const savedAt = toTimestamp(clock.now());
        const owner = { session: sessions.id, window: windowId };
        const named = { ...(file === undefined ? {} : { file }), ...(base === undefined ? {} : { base }) };
        const whole = serializeDraft({ key, title, ...named, savedAt, revision, owner }, text);
        await atomicWrite(disk, clock, toText(key), whole);
        return ok({ savedAt });
      }),
    list: async () => {
      const keys = await disk.readdir(root).catch(() => []);
      const found = await Promise.all(keys.map(findOrphan));
      const drafts = found.filter((draft) => draft !== undefined);
      return ok(drafts.sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
    },
    read: (key) =>
      inTurn(key, '', async (): Promise<Result<Draft, HostFailure>> => {
        const draft = await readDraftFile(disk, toText(key));
        if (!draft) return fail({ kind: 'notText' });
        const info = await toInfo(draft.header);
        return ok({ ...info, text: draft.text, assets: await readAssets(context, toAssets(key)) });
      }),
    discard: (key) =>
      inTurn(key, '', async () => {
        // The text first: killed between the two, what is left is no draft.
        await disk.rm(toText(key), { force: true });
        await disk.rm(join(root, key), { recursive: true, force: true });
        return ok(null);
      }),
    settle: () => queue.settle(),
  };
}
