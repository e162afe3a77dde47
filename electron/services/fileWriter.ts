/**
 * The steps of one save, in the order that keeps everybody's work.
 *
 * Look at what is there, refuse if it is not what the page believes, keep it as a version, write beside, look
 * once more, rename. Called by the file service only, one at a time per file.
 */
import { dirname } from 'node:path';
import type { Stats } from 'node:fs';
import type { Fingerprint, WriteRequest, Written } from '../../shared/host/files';
import type { HostFailure } from '../../shared/host/failures';
import { MAX_FILE_BYTES } from '../../shared/host/limits';
import { fail, ok, type Result } from '../../shared/util/result';
import { atomicWrite, sweepTemporaries } from './atomicWrite';
import { toTimestamp } from './clock';
import { errorCode } from './diskFailure';
import { canWriteBeside, isWritable } from './fileAccess';
import { toFingerprint } from './fingerprint';
import type { ServiceContext } from './serviceContext';
import type { VersionService } from './versionService';

/** What is on disk before a save; nothing yet, when undefined. */
interface Present {
  readonly stats: Stats;
  readonly bytes: Uint8Array;
  readonly fingerprint: Fingerprint;
}

/**
 * What this host last put in a file.
 *
 * When the drive was so slow that the page was told to give up, the page still believes what it believed
 * before; its next save is then no conflict, for the change it would find is its own.
 */
interface LastSave {
  readonly expected: WriteRequest['expected'];
  readonly now: Fingerprint;
  readonly unheard: boolean;
}

/** How one call goes: the service stops waiting for a slow one. */
export interface Turn {
  readonly isGivenUp: () => boolean;
}

type WriteFile = (path: string, request: WriteRequest, turn: Turn) => Promise<Result<Written, HostFailure>>;

export function createFileWriter(context: ServiceContext, versions: VersionService): WriteFile {
  const { disk, clock, log } = context;
  const sweptFolders = new Set<string>();
  const lastSaves = new Map<string, LastSave>();

  async function look(path: string): Promise<Present | undefined> {
    try {
      const stats = await disk.stat(path);
      const bytes = stats.isFile() ? await disk.readFile(path) : new Uint8Array();
      return { stats, bytes, fingerprint: toFingerprint(bytes) };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** A file that is gone is no conflict: nobody's work is lost by putting it back. */
  function isExpected(
    path: string,
    expected: WriteRequest['expected'],
    present: Present | undefined,
  ): boolean {
    if (present === undefined || expected === 'any' || expected === present.fingerprint) return true;
    const last = lastSaves.get(path);
    return last?.unheard === true && last.now === present.fingerprint && last.expected === expected;
  }

  async function keepVersion(path: string, present: Present, request: WriteRequest): Promise<void> {
    const own = lastSaves.get(path)?.now === present.fingerprint;
    const overwritten = request.expected === 'any' && !own;
    try {
      await versions.keep(path, present.bytes, overwritten ? 'overwritten' : 'saved');
    } catch (error) {
      // Somebody else's work must not be lost; our own former state may be.
      if (overwritten) throw error;
      log('warn', `A version could not be kept: ${errorCode(error) ?? 'unknown'}`);
    }
  }

  function sweepOnce(folder: string): void {
    if (sweptFolders.has(folder)) return;
    sweptFolders.add(folder);
    void sweepTemporaries(disk, clock, folder);
  }

  return async (path, { ref, text, expected }, turn) => {
    const subject = ref.name;
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length > MAX_FILE_BYTES) return fail({ kind: 'tooLarge', subject });
    const present = await look(path);
    if (present?.stats.isDirectory()) return fail({ kind: 'isFolder', subject });
    if (!isExpected(path, expected, present)) return fail({ kind: 'changedOnDisk', subject });
    if (present && !(await isWritable(disk, path, present.stats))) return fail({ kind: 'readOnly', subject });
    if (!(await canWriteBeside(disk, path))) return fail({ kind: 'denied', subject });

    const now = toFingerprint(bytes);
    if (present?.fingerprint !== now) {
      if (present) await keepVersion(path, present, { ref, text, expected });
      const confirm = async (): Promise<boolean> => isSame(present?.stats, await statIfThere(path));
      const like = present ? { like: present.stats } : {};
      if (!(await atomicWrite(disk, clock, path, bytes, { ...like, confirm }))) {
        return fail({ kind: 'changedOnDisk', subject });
      }
    }
    lastSaves.set(path, { expected, now, unheard: turn.isGivenUp() });
    sweepOnce(dirname(path));
    return ok({ ref, fingerprint: now, modifiedAt: toTimestamp((await disk.stat(path)).mtimeMs) });
  };

  async function statIfThere(path: string): Promise<Stats | undefined> {
    return await disk.stat(path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
  }
}

/** Has anybody touched the file while the new bytes were being written? */
function isSame(before: Stats | undefined, after: Stats | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.mtimeMs === after.mtimeMs && before.size === after.size && before.ino === after.ino;
}
