/** Questions about a path that the file service asks before it touches anything. */
import { constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Disk } from './disk';
import { errorCode } from './diskFailure';

/**
 * Where a link leads, so that saving replaces the target and the link stays.
 *
 * A link whose target is gone leads to where the target was; a path that does not exist is itself.
 */
export async function followLink(disk: Disk, path: string): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const target = await disk.readlink(path).catch(() => undefined);
  return target === undefined ? path : resolve(dirname(path), target);
}

/** A file without any write bit is meant to be left alone, even where an administrator could write it. */
export async function isWritable(
  disk: Disk,
  path: string,
  stats: { readonly mode: number },
): Promise<boolean> {
  return (stats.mode & 0o222) !== 0 && (await mayWrite(disk, path));
}

/** Saving puts a new file beside the old one and so needs the folder. */
export async function canWriteBeside(disk: Disk, path: string): Promise<boolean> {
  // On Windows the read-only attribute of a folder means nothing, and access() says yes.
  return await mayWrite(disk, dirname(path));
}

async function mayWrite(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.access(path, constants.W_OK);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
    throw error;
  }
}
