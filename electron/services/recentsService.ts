/** The maps opened last, newest first, each with a small drawing that the page made. */
import { join } from 'node:path';
import { z } from 'zod';
import type { FileRef } from '../../shared/host/files';
import type { Answer } from '../../shared/host/hostApi';
import type { RecentFile } from '../../shared/host/shelf';
import { ok } from '../../shared/util/result';
import { atomicWrite } from './atomicWrite';
import { toTimestamp, withTimeout } from './clock';
import { errorCode, orDiskFailure } from './diskFailure';
import { createJsonStore } from './jsonStore';
import type { PathTable } from './pathTable';
import type { ServiceContext } from './serviceContext';

export interface RecentInput {
  readonly ref: FileRef;
  readonly title: string;
  readonly thumbnail?: string;
  readonly detail?: string;
}

export interface RecentsService {
  list(): Answer<readonly RecentFile[]>;
  put(input: RecentInput): Answer<null>;
  remove(ref: FileRef): Answer<null>;
  clear(): Answer<null>;
}

/** As many as the start screen shows. */
export const MAX_RECENTS = 24;
/** The start screen must not wait for a sleeping network drive; until it answers, its files count as there. */
const LOOK_PATIENCE_MS = 1500;

const recentSchema = z.object({
  id: z.string().regex(/^[\w-]{22}$/),
  title: z.string(),
  openedAt: z.string(),
  detail: z.string().exactOptional(),
});
type Recent = z.infer<typeof recentSchema>;

export function createRecentsService(
  context: ServiceContext,
  paths: PathTable,
  onChange: () => void,
): RecentsService {
  const { disk, clock, dataFolder } = context;
  const store = createJsonStore<readonly Recent[]>(context, {
    name: 'recents',
    version: 1,
    schema: z.array(recentSchema),
    defaults: [],
  });
  // Drawings are files of their own: the list is rewritten often and stays small.
  const folder = join(dataFolder, 'thumbnails');
  const toDrawing = (id: string): string => join(folder, `${id}.svg`);

  async function isThere(ref: FileRef): Promise<boolean> {
    const path = await paths.toPath(ref);
    if (!path.ok) return false;
    const look = disk.stat(path.value).then(
      (stats) => stats.isFile(),
      (error: unknown) => errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR',
    );
    return (await withTimeout(clock, LOOK_PATIENCE_MS, look)) !== false;
  }

  async function toRecentFile(recent: Recent): Promise<RecentFile | undefined> {
    const ref = await paths.findRefById(recent.id);
    if (!ref) return undefined;
    const thumbnail = await disk.readFile(toDrawing(recent.id), 'utf8').catch(() => undefined);
    return {
      ref,
      title: recent.title,
      openedAt: recent.openedAt,
      exists: await isThere(ref),
      ...(recent.detail === undefined ? {} : { detail: recent.detail }),
      ...(thumbnail === undefined ? {} : { thumbnail }),
    };
  }

  const orFailure = <T>(work: () => Answer<T>): Answer<T> => orDiskFailure('recents.json', work);

  async function change(to: (recents: readonly Recent[]) => readonly Recent[]): Answer<null> {
    let before: readonly Recent[] = [];
    const after = await store.update((recents) => {
      before = recents;
      return to(recents);
    });
    const kept = new Set(after.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id)) await disk.rm(toDrawing(id), { force: true });
    onChange();
    return ok(null);
  }

  return {
    list: () =>
      orFailure(async () => {
        const files = await Promise.all((await store.read()).map(toRecentFile));
        return ok(files.filter((file) => file !== undefined));
      }),
    put: ({ ref, title, thumbnail, detail }) =>
      orFailure(async () => {
        const path = await paths.toPath(ref);
        if (!path.ok) return path;
        if (thumbnail !== undefined) {
          await disk.mkdir(folder, { recursive: true });
          await atomicWrite(disk, clock, toDrawing(ref.id), thumbnail);
        }
        const openedAt = toTimestamp(clock.now());
        return await change((recents) => {
          const known = recents.find(({ id }) => id === ref.id);
          const kept = detail ?? known?.detail;
          const recent = { id: ref.id, title, openedAt, ...(kept === undefined ? {} : { detail: kept }) };
          return [recent, ...recents.filter(({ id }) => id !== ref.id)].slice(0, MAX_RECENTS);
        });
      }),
    remove: (ref) => orFailure(() => change((recents) => recents.filter(({ id }) => id !== ref.id))),
    clear: () => orFailure(() => change(() => [])),
  };
}
