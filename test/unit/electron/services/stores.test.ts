import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHostService } from '../../../../electron/services/hostService';
import { DEFAULT_SETTINGS } from '../../../../electron/services/settingsService';
import { openDirectWindow } from '../../../support/directWindow';
import { createFaultyDisk, type FaultyDisk } from '../../../support/faultyDisk';
import { createHostOnDisk, type HostOnDisk } from '../../../support/hostOnDisk';

let host: HostOnDisk;
let disk: FaultyDisk;
beforeEach(async () => {
  disk = createFaultyDisk();
  host = await createHostOnDisk({ disk });
});
afterEach(() => host.end());

const settingsPath = (): string => join(host.dataFolder, 'settings.json');

describe('the app’s own files', () => {
  it.each(['{"version":1,"data":', '[]', '', '{"version":9,"data":{"theme":"dark"}}'])(
    'starts with the defaults when the settings are %j, and keeps them aside',
    async (broken) => {
      await writeFile(settingsPath(), broken);
      expect(await host.service.settings.get()).toEqual({ ok: true, value: DEFAULT_SETTINGS });
      const aside = (await readdir(host.dataFolder)).find((name) => name.startsWith('settings.broken-'));
      expect(await readFile(join(host.dataFolder, aside ?? ''), 'utf8')).toBe(broken);
      expect((await host.service.settings.set({ theme: 'dark' })).ok).toBe(true);
    },
  );

  it('replaces one setting it does not understand by its default, and keeps the rest', async () => {
    await writeFile(settingsPath(), '{"version":1,"data":{"theme":"neon","language":"en","minimap":false}}');
    const settings = await host.service.settings.get();
    expect(settings).toMatchObject({ value: { theme: 'system', language: 'en', minimap: false } });
  });

  it('loses no change of many at once', async () => {
    await Promise.all([
      host.service.settings.set({ theme: 'dark' }),
      host.service.settings.set({ language: 'en' }),
      host.service.settings.set({ authorName: '王小明' }),
    ]);
    expect(await host.service.settings.get()).toMatchObject({
      value: { theme: 'dark', language: 'en', authorName: '王小明' },
    });
  });

  it('remembers where the window stood', async () => {
    const place = { x: 10, y: 20, width: 1000, height: 700, maximized: true };
    await host.service.windowStates.update(() => place);
    expect(await host.service.windowStates.read()).toEqual(place);
  });
});

describe('a file of the app’s own that is there and cannot be read', () => {
  const isOf = (name: string) => (path: string) => path.endsWith(`${name}.json`);

  it('is waited for, while another program holds it for a moment', async () => {
    await host.service.settings.set({ theme: 'dark' });
    disk.break('readFile', 'EBUSY', isOf('settings'), 1);
    expect(await host.service.settings.set({ language: 'en' })).toMatchObject({
      value: { theme: 'dark', language: 'en' },
    });
  });

  it('is not taken for an empty one: nothing is written over it', async () => {
    await host.service.settings.set({ theme: 'dark' });
    const before = await readFile(settingsPath(), 'utf8');
    disk.break('readFile', 'EIO', isOf('settings'));
    expect(await host.service.settings.set({ language: 'en' })).toMatchObject({
      failure: { kind: 'unexpected', detail: 'EIO' },
    });
    expect(await host.service.settings.get(), 'the app starts').toEqual({
      ok: true,
      value: DEFAULT_SETTINGS,
    });
    expect(await readFile(settingsPath(), 'utf8')).toBe(before);
  });

  it('is not put aside either, where that cannot be done', async () => {
    await writeFile(settingsPath(), 'broken');
    disk.break('rename', 'EIO');
    expect((await host.service.settings.set({ theme: 'dark' })).ok).toBe(false);
    expect(await readFile(settingsPath(), 'utf8')).toBe('broken');
  });

  it('forgets no file the program knew', async () => {
    const { api } = openDirectWindow(host.service);
    await host.putFile('a.cjm', '{}');
    const ref = await host.service.paths.toRef(join(host.mapsFolder, 'a.cjm'));
    await api.recents.put({ ref, title: 'A' });
    const next = await createHostService({
      dataFolder: host.dataFolder,
      mapsFolder: host.mapsFolder,
      samplesFolder: host.mapsFolder,
      log: () => undefined,
      disk,
    });
    const window = openDirectWindow(next).api;
    disk.break('readFile', 'EIO', isOf('paths'), 4);
    for (const call of [
      window.files.resolve({ folder: '', name: 'other' }),
      window.files.list({ folder: '' }),
      window.files.read({ ref }),
      window.recents.list(),
    ])
      expect(await call).toMatchObject({ failure: { detail: 'EIO' } });
    expect(await window.recents.list()).toMatchObject({ value: [{ title: 'A', exists: true }] });
    expect(await window.files.read({ ref })).toMatchObject({ value: { text: '{}' } });
    await next.end();
  });
});

describe('file references', () => {
  it('stay the same from start to start and cannot be made up', async () => {
    const ref = await host.service.paths.toRef(join(host.mapsFolder, 'a.cjm'));
    const again = await host.service.paths.toRef(join(host.mapsFolder, 'x', '..', 'a.cjm'));
    expect(again).toEqual(ref);
    const table = JSON.parse(await readFile(join(host.dataFolder, 'paths.json'), 'utf8')) as {
      data: { paths: Record<string, string> };
    };
    expect(Object.keys(table.data.paths)).toEqual([ref.id]);
    expect(await host.service.paths.findRefById('__proto__')).toBeUndefined();
  });

  it('show the home folder as ~', async () => {
    const { toPlace } = await import('../../../../electron/services/pathTable');
    expect(toPlace('/home/ann/Documents', '/home/ann')).toBe('~/Documents');
    expect(toPlace('/home/anna', '/home/ann')).toBe('/home/anna');
  });

  it('of the picker show folders and maps only', async () => {
    await mkdir(join(host.mapsFolder, '客戶'));
    for (const name of ['a.cjm', 'notes.txt', '.cjm-x.tmp', '.hidden.cjm']) await host.putFile(name, 'x');
    const listing = await openDirectWindow(host.service).api.files.list({ folder: '' });
    expect(listing.ok && listing.value.entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['a.cjm', 'file'],
      ['客戶', 'folder'],
    ]);
  });
});
