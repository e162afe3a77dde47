/**
 * The last ten contents a file had before it was saved over, under the user's data folder.
 *
 * Keyed by the file's path, never by the document's id: Save As makes two files of one document.
 * The name of a kept file holds what the list shows, so that listing reads no content.
 */
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { HostFailure } from '../../shared/host/failures';
import type { VersionInfo, VersionReason } from '../../shared/host/files';
import type { Answer } from '../../shared/host/hostApi';
import { fail, ok, type Result } from '../../shared/util/result';
import { atomicWrite } from './atomicWrite';
import { toTimestamp } from './clock';
import { decodeText } from './decodeText';
import { errorCode, toDiskFailure } from './diskFailure';
import { toFingerprint } from './fingerprint';
import type { ServiceContext } from './serviceContext';

export interface VersionService {
  /** Keeps bytes that are about to be replaced. Throws when the disk refuses. */
  keep(path: string, bytes: Uint8Array, reason: VersionReason): Promise<void>;
  /** Keeps what was never on disk. */
  setAside(path: string, text: string, subject: string): Answer<null>;
  list(path: string): Answer<readonly VersionInfo[]>;
  read(path: string, id: string, subject: string): Answer<{ readonly text: string }>;
}

export const MAX_VERSIONS = 10;

/** `<ms since 1970>-<reason>-<start of the fingerprint>`: sorts by age. */
const ID = /^(\d{13})-(saved|overwritten|setAside)-([0-9a-f]{12})$/;
const ENDING = '.cjm';

export function createVersionService({ disk, clock, dataFolder }: ServiceContext): VersionService {
  const toFolder = (path: string): string =>
    join(dataFolder, 'versions', createHash('sha256').update(path).digest('hex').slice(0, 32));

  /** Newest first. */
  async function readIds(folder: string): Promise<readonly string[]> {
    const names = await disk.readdir(folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
    return ids
      .filter((id) => ID.test(id))
      .sort()
      .reverse();
  }

  async function keep(path: string, bytes: Uint8Array, reason: VersionReason): Promise<void> {
    const folder = toFolder(path);
    await disk.mkdir(folder, { recursive: true });
    const ids = await readIds(folder);
    const mark = toFingerprint(bytes).slice(0, 12);
    if (ids[0]?.endsWith(mark)) return;
    // Two saves within one millisecond, or a clock set back: still newer than the newest.
    const newest = Number(ID.exec(ids[0] ?? '')?.[1] ?? 0);
    const at = Math.max(clock.now(), newest + 1);
    await atomicWrite(disk, clock, join(folder, `${String(at)}-${reason}-${mark}${ENDING}`), bytes);
    for (const id of ids.slice(MAX_VERSIONS - 1)) await disk.rm(join(folder, id + ENDING), { force: true });
  }

  return {
    keep,
    setAside: async (path, text, subject) => {
      try {
        await keep(path, Buffer.from(text, 'utf8'), 'setAside');
        return ok(null);
      } catch (error) {
        return fail(toDiskFailure(error, subject));
      }
    },
    list: async (path) => {
      const folder = toFolder(path);
      const found: VersionInfo[] = [];
      for (const id of await readIds(folder)) {
        const stats = await disk.stat(join(folder, id + ENDING)).catch(() => undefined);
        const info = stats && toInfo(id, stats.size);
        if (info) found.push(info);
      }
      return ok(found);
    },
    read: async (path, id, subject): Promise<Result<{ readonly text: string }, HostFailure>> => {
      if (!ID.test(id)) return fail({ kind: 'notFound', subject });
      try {
        const decoded = decodeText(await disk.readFile(join(toFolder(path), id + ENDING)));
        return decoded.ok ? ok({ text: decoded.value.text }) : fail({ kind: 'notText', subject });
      } catch (error) {
        return fail(toDiskFailure(error, subject));
      }
    },
  };
}

function toInfo(id: string, size: number): VersionInfo | undefined {
  const [, at, reason] = ID.exec(id) ?? [];
  if (reason !== 'saved' && reason !== 'overwritten' && reason !== 'setAside') return undefined;
  return { id, savedAt: toTimestamp(Number(at)), size, reason };
}
