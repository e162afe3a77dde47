/** The maps folder, for the in-page picker: the page names folders and files, never paths. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FileRef, FolderEntry, FolderListing } from '../../shared/host/files';
import type { Answer } from '../../shared/host/hostApi';
import { fail, ok } from '../../shared/util/result';
import { toTimestamp } from './clock';
import { orDiskFailure, toDiskFailure } from './diskFailure';
import { MAP_ENDING, parseFolder, parseMapName } from './fileName';
import { toPlace, type PathTable } from './pathTable';
import type { ServiceContext } from './serviceContext';

export interface FolderService {
  list(folder: string): Answer<FolderListing>;
  resolve(folder: string, name: string): Answer<FileRef>;
}

/** A person picks by eye; more than this is not a folder of maps. */
const MAX_ENTRIES = 2000;

export function createFolderService(
  { disk }: ServiceContext,
  mapsFolder: string,
  paths: PathTable,
): FolderService {
  async function toEntry(path: string, name: string): Promise<FolderEntry | undefined> {
    // Broken links and files that vanish meanwhile are left out.
    const stats = await disk.stat(join(path, name)).catch(() => undefined);
    if (!stats) return undefined;
    const modifiedAt = toTimestamp(stats.mtimeMs);
    if (stats.isDirectory()) return { name, kind: 'folder', modifiedAt, size: 0 };
    if (!stats.isFile() || !name.toLowerCase().endsWith(MAP_ENDING)) return undefined;
    return { name, kind: 'file', modifiedAt, size: stats.size, ref: await paths.toRef(join(path, name)) };
  }

  /** As a file that is there spells it: names that differ in case or accents' form alone are one on many disks. */
  async function findSpelling(path: string, name: string): Promise<string> {
    const names: readonly string[] = await disk.readdir(path).catch(() => []);
    if (names.includes(name)) return name;
    return names.find((other) => toFolded(other) === toFolded(name)) ?? name;
  }

  return {
    list: async (folder) => {
      const names = parseFolder(folder);
      if (!names.ok) return names;
      const path = join(mapsFolder, ...names.value);
      try {
        if (folder === '') await disk.mkdir(mapsFolder, { recursive: true });
        const found = (await disk.readdir(path)).filter((name) => !name.startsWith('.')).sort();
        const entries = await Promise.all(found.slice(0, MAX_ENTRIES).map((name) => toEntry(path, name)));
        return ok({
          folder,
          place: toPlace(path, homedir()),
          entries: entries.filter((entry) => entry !== undefined),
        });
      } catch (error) {
        const failure = toDiskFailure(error, names.value.at(-1) ?? toPlace(mapsFolder, homedir()));
        return fail(failure.kind === 'notFound' ? { ...failure, kind: 'folderGone' } : failure);
      }
    },
    resolve: async (folder, name) => {
      const names = parseFolder(folder);
      if (!names.ok) return names;
      const file = parseMapName(name);
      if (!file.ok) return file;
      const path = join(mapsFolder, ...names.value);
      return await orDiskFailure(file.value, async () =>
        ok(await paths.toRef(join(path, await findSpelling(path, file.value)))),
      );
    },
  };
}

function toFolded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
