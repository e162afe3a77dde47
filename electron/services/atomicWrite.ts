/**
 * Puts bytes in a file so that a crash at any moment leaves the old bytes or the new ones, never a mixture.
 *
 * A temporary file beside the target is written, flushed and renamed over it; then the folder is flushed, so
 * that the rename itself survives a power cut. Every file of the host is written through here. Throws the
 * system's own errors. A leftover temporary file (after a kill) is harmless: nothing lists it, and
 * `sweepTemporaries` removes it later.
 */
import { dirname, join } from 'node:path';
import type { Clock } from './clock';
import type { Disk } from './disk';
import { patiently } from './patiently';
import { createToken } from './token';

const PREFIX = '.cjm-';
const SUFFIX = '.tmp';
/** Older temporaries belong to nobody: the longest write is given up after half a minute. */
const LEFTOVER_AGE_MS = 10 * 60 * 1000;

export interface AtomicWriteOptions {
  /** Permission bits and owner of the file that is replaced. */
  readonly like?: { readonly mode: number; readonly uid: number; readonly gid: number };
  /** Asked right before the rename; false leaves the target alone. */
  readonly confirm?: () => Promise<boolean>;
}

/** True when the file now holds the bytes; false when `confirm` said no. */
export async function atomicWrite(
  disk: Disk,
  clock: Clock,
  path: string,
  bytes: Uint8Array | string,
  options: AtomicWriteOptions = {},
): Promise<boolean> {
  const temporary = join(dirname(path), `${PREFIX}${createToken()}${SUFFIX}`);
  try {
    await writeFlushed(disk, temporary, bytes, options.like);
    if (options.confirm && !(await options.confirm())) {
      await disk.rm(temporary, { force: true });
      return false;
    }
    await patiently(clock, () => disk.rename(temporary, path));
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(disk, dirname(path));
  return true;
}

async function writeFlushed(
  disk: Disk,
  path: string,
  bytes: Uint8Array | string,
  like: AtomicWriteOptions['like'],
): Promise<void> {
  const file = await disk.open(path, 'wx', 0o666);
  try {
    await file.writeFile(bytes);
    if (like) {
      // Only an administrator may give a file away; for everybody else it stays their own.
      await file.chown(like.uid, like.gid).catch(() => undefined);
      await file.chmod(like.mode & 0o7777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Not possible on Windows and on some network drives; the bytes themselves are flushed anyway. */
async function flushFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** Removes what killed writes have left in a folder. Never touches a file of another name. */
export async function sweepTemporaries(disk: Disk, clock: Clock, folder: string): Promise<void> {
  const names = await disk.readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) continue;
    const path = join(folder, name);
    const stats = await disk.lstat(path).catch(() => undefined);
    if (stats?.isFile() && clock.now() - stats.mtimeMs > LEFTOVER_AGE_MS) {
      await disk.rm(path, { force: true }).catch(() => undefined);
    }
  }
}
