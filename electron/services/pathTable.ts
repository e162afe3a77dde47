/**
 * Which path an opaque file reference means. The only place where ids become paths.
 *
 * An id is a keyed hash of the path: it cannot be guessed without the key in the user's data folder, stays the
 * same from start to start, and two hosts running at once agree on it. Ids are only honoured for paths that
 * were handed out before (by a dialog, the picker, a file named at the start).
 */
import { createHmac, randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { FileRef } from '../../shared/host/files';
import type { HostFailure } from '../../shared/host/failures';
import { fail, ok, type Result } from '../../shared/util/result';
import { toDiskFailure } from './diskFailure';
import { createJsonStore } from './jsonStore';
import type { ServiceContext } from './serviceContext';

export interface PathTable {
  /** The reference of a path, kept for later starts. Throws the system's error where it cannot be kept. */
  toRef(path: string): Promise<FileRef>;
  /** The path of a reference, or `notFound` when it was never given out. */
  toPath(ref: FileRef): Promise<Result<string, HostFailure>>;
  /** Throws like `toRef`. */
  findRefById(id: string): Promise<FileRef | undefined>;
}

const tableSchema = z.object({ key: z.string(), paths: z.record(z.string(), z.string()) });

export function createPathTable(context: ServiceContext, home = homedir()): PathTable {
  const store = createJsonStore(context, {
    name: 'paths',
    version: 1,
    schema: tableSchema,
    defaults: { key: '', paths: {} },
  });
  let known: z.infer<typeof tableSchema> = { key: '', paths: {} };

  async function remember(path: string): Promise<string> {
    const kept = known.key === '' ? '' : toId(known.key, path);
    if (kept !== '' && known.paths[kept] === path) return kept;
    known = await store.update((table) => {
      const key = table.key === '' ? randomBytes(32).toString('base64url') : table.key;
      return { key, paths: { ...table.paths, [toId(key, path)]: path } };
    });
    return toId(known.key, path);
  }

  async function find(id: string): Promise<string | undefined> {
    // Another host may have given it out since.
    if (!Object.hasOwn(known.paths, id)) known = await store.read();
    return Object.hasOwn(known.paths, id) ? known.paths[id] : undefined;
  }

  const describe = (id: string, path: string): FileRef => ({
    id,
    name: basename(path),
    place: toPlace(dirname(path), home),
  });

  return {
    toRef: async (input) => {
      const path = resolve(input);
      return describe(await remember(path), path);
    },
    toPath: async (ref) => {
      try {
        const path = await find(ref.id);
        return path === undefined ? fail({ kind: 'notFound', subject: ref.name }) : ok(path);
      } catch (error) {
        return fail(toDiskFailure(error, ref.name));
      }
    },
    findRefById: async (id) => {
      const path = await find(id);
      return path === undefined ? undefined : describe(id, path);
    },
  };
}

function toId(key: string, path: string): string {
  return createHmac('sha256', key).update(path).digest().subarray(0, 16).toString('base64url');
}

/** A folder for showing: the home folder is `~`, as people know it. */
export function toPlace(folder: string, home: string): string {
  if (folder === home) return '~';
  return folder.startsWith(home + sep) ? join('~', folder.slice(home.length + 1)) : folder;
}
