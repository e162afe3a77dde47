/**
 * Which windows are alive, in this host and in others that share the data folder.
 *
 * A draft names its owner: the host's session and the window. It is offered for recovery only when that window
 * is gone. A session is a small file that its host touches now and then; after a kill the process is gone, and
 * should its number have been given to another process, the touching stops.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from './atomicWrite';
import type { ServiceContext } from './serviceContext';
import { createToken } from './token';

export const ownerSchema = z.object({ session: z.string().regex(/^[\w-]{1,64}$/), window: z.string() });
export type Owner = z.infer<typeof ownerSchema>;

export interface Sessions {
  readonly id: string;
  isAlive(owner: Owner): Promise<boolean>;
  end(): Promise<void>;
}

const BEAT_MS = 10_000;
/** Three missed beats. */
const STALE_MS = 30_000;
const sessionSchema = z.object({ pid: z.int() });

export async function createSessions(
  context: ServiceContext,
  isWindowOpen: (windowId: string) => boolean,
): Promise<Sessions> {
  const { disk, clock } = context;
  const folder = join(context.dataFolder, 'sessions');
  const id = createToken();
  const toPath = (session: string): string => join(folder, `${session}.json`);
  const write = (): Promise<boolean> =>
    atomicWrite(disk, clock, toPath(id), JSON.stringify({ pid: process.pid }));

  await disk.mkdir(folder, { recursive: true });
  await write();
  await removeDead();
  const beat = setInterval(() => {
    write().catch(() => undefined);
  }, BEAT_MS);
  beat.unref();

  async function isSessionAlive(session: string): Promise<boolean> {
    try {
      const stats = await disk.stat(toPath(session));
      const { pid } = sessionSchema.parse(JSON.parse(await disk.readFile(toPath(session), 'utf8')));
      // Our own number under another session: it was given to us after the other died.
      return pid !== process.pid && isProcessAlive(pid) && clock.now() - stats.mtimeMs < STALE_MS;
    } catch {
      return false;
    }
  }

  async function removeDead(): Promise<void> {
    for (const name of await disk.readdir(folder)) {
      const session = name.endsWith('.json') ? name.slice(0, -'.json'.length) : id;
      if (session !== id && !(await isSessionAlive(session))) await disk.rm(toPath(session), { force: true });
    }
  }

  return {
    id,
    isAlive: async ({ session, window }) =>
      session === id ? isWindowOpen(window) : await isSessionAlive(session),
    end: async () => {
      clearInterval(beat);
      await disk.rm(toPath(id), { force: true }).catch(() => undefined);
    },
  };
}

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
