import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../../electron/services/clock';
import { nodeDisk } from '../../../../electron/services/disk';
import { createSessions, type Sessions } from '../../../../electron/services/sessions';
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporaryFolder';

let folder: TemporaryFolder;
let sessions: Sessions;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(async () => {
  await sessions.end();
  await folder.remove();
});

async function start(): Promise<void> {
  const log = (): void => undefined;
  const context = { disk: nodeDisk, clock: systemClock, log, dataFolder: folder.path };
  sessions = await createSessions(context, (id) => id === 'open');
}

async function putSession(name: string, pid: number, ageMs = 0): Promise<void> {
  await mkdir(join(folder.path, 'sessions'), { recursive: true });
  const path = join(folder.path, 'sessions', `${name}.json`);
  await writeFile(path, JSON.stringify({ pid }));
  const at = new Date(Date.now() - ageMs);
  await utimes(path, at, at);
}

describe('sessions', () => {
  it('knows its own windows', async () => {
    await start();
    expect(await sessions.isAlive({ session: sessions.id, window: 'open' })).toBe(true);
    expect(await sessions.isAlive({ session: sessions.id, window: 'gone' })).toBe(false);
  });

  it('takes another host for alive while its process lives and stirs', async () => {
    await putSession('living', process.ppid);
    await putSession('silent', process.ppid, 60_000);
    await putSession('killed', 2 ** 22 + 12_345);
    await putSession('reborn', process.pid);
    await start();
    const alive = (session: string): Promise<boolean> => sessions.isAlive({ session, window: 'w' });
    expect(await alive('living')).toBe(true);
    for (const session of ['silent', 'killed', 'reborn', 'never']) expect(await alive(session)).toBe(false);
    const kept = await readdir(join(folder.path, 'sessions'));
    expect(kept.sort()).toEqual([`${sessions.id}.json`, 'living.json'].sort());
  });
});
