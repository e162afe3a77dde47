import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SLOW_DRIVE_MS } from '../../../../electron/services/fileService';
import type { FileRef, ReadFile } from '../../../../shared/host/files';
import type { HostApi } from '../../../../shared/host/hostApi';
import type { HostFailure } from '../../../../shared/host/failures';
import { MAX_FILE_BYTES } from '../../../../shared/host/limits';
import type { Result } from '../../../../shared/util/result';
import { openDirectWindow } from '../../../support/directWindow';
import { createFakeClock, type FakeClock } from '../../../support/fakeClock';
import { createFaultyDisk, type FaultyDisk } from '../../../support/faultyDisk';
import { createHostOnDisk, type HostOnDisk } from '../../../support/hostOnDisk';

let host: HostOnDisk;
let disk: FaultyDisk;
let clock: FakeClock;
let api: HostApi;
let path: string;
let ref: FileRef;

beforeEach(async () => {
  disk = createFaultyDisk();
  clock = createFakeClock(Date.now());
  host = await createHostOnDisk({ disk, clock });
  api = openDirectWindow(host.service).api;
  path = join(host.mapsFolder, '地圖 🗺.cjm');
  ref = await host.service.paths.toRef(path);
});
afterEach(async () => {
  disk.mend();
  await host.end();
});

const onDisk = (): Promise<string> => readFile(path, 'utf8');
const inMaps = (file: string): boolean => file.startsWith(host.mapsFolder);
const save = (text: string, expected: string | null = null): Promise<Result<unknown, HostFailure>> =>
  api.files.write({ ref, text, expected });

async function open(): Promise<ReadFile> {
  const read = await api.files.read({ ref });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

describe('reading', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeff{"題": 1}'), 'utf-8'],
    ['UTF-16 little endian', Buffer.from('\ufeff{"題": 1}', 'utf16le'), 'utf-16'],
    ['UTF-16 big endian', Buffer.from('\ufeff{"題": 1}', 'utf16le').swap16(), 'utf-16'],
  ])('understands %s', async (_name, bytes, encoding) => {
    await writeFile(path, bytes);
    expect(await open()).toMatchObject({ text: '{"題": 1}', encoding });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00])],
    ['zeros', Buffer.alloc(100)],
  ])('refuses %s', async (_name, bytes) => {
    await writeFile(path, bytes);
    expect(await api.files.read({ ref })).toMatchObject({ failure: { kind: 'notText', subject: ref.name } });
  });

  it('refuses a folder, a huge file and a missing folder, each by its own name', async () => {
    const failureOf = async (): Promise<string> => {
      const read = await api.files.read({ ref });
      return read.ok ? 'ok' : read.failure.kind;
    };
    await mkdir(path);
    expect(await failureOf()).toBe('isFolder');
    await rm(path, { recursive: true });
    await writeFile(path, '');
    await truncate(path, MAX_FILE_BYTES + 1);
    expect(await failureOf()).toBe('tooLarge');
    await rm(host.mapsFolder, { recursive: true });
    expect(await failureOf()).toBe('folderGone');
  });

  it('says that a file without write permission is read-only', async () => {
    await writeFile(path, 'x', { mode: 0o444 });
    expect((await open()).readOnly).toBe(true);
  });

  it('says so, too, of a file in a folder that cannot be written', async () => {
    await writeFile(path, 'x');
    disk.break('access', 'EACCES', (file) => file === host.mapsFolder);
    expect((await open()).readOnly).toBe(true);
  });

  it('names no path when the system refuses', async () => {
    await writeFile(path, 'x');
    disk.break('readFile', 'EACCES', (file) => file === path);
    const read = await api.files.read({ ref });
    expect(read).toMatchObject({ failure: { kind: 'denied', subject: ref.name } });
    expect(JSON.stringify(read)).not.toContain('/secret');
  });
});

describe('writing', () => {
  it.each([
    ['ENOSPC', 'noSpace'],
    ['EDQUOT', 'noSpace'],
    ['EROFS', 'readOnly'],
    ['EIO', 'unexpected'],
  ])('leaves the old file whole and nothing beside it when writing fails with %s', async (code, kind) => {
    await writeFile(path, 'old');
    const { fingerprint } = await open();
    disk.breakWriting(code);
    expect(await save('new', fingerprint)).toMatchObject({ failure: { kind, subject: ref.name } });
    expect(await onDisk()).toBe('old');
    expect(await readdir(host.mapsFolder)).toEqual([ref.name]);
  });

  it('survives a kill between writing and renaming', async () => {
    await writeFile(path, 'old');
    const { fingerprint } = await open();
    disk.break('rename', 'EIO', inMaps);
    disk.break('rm', 'EIO', inMaps);
    await save('new', fingerprint);
    expect(await readdir(host.mapsFolder)).toHaveLength(2);
    disk.mend();
    expect((await open()).text).toBe('old');
    const listing = await api.files.list({ folder: '' });
    expect(listing.ok && listing.value.entries.map(({ name }) => name)).toEqual([ref.name]);
    expect(await save('new', fingerprint)).toMatchObject({ ok: true });
  });

  it('clears away old leftovers of kills, and nothing else', async () => {
    const [leftover, fresh, theirs] = ['.cjm-old.tmp', '.cjm-new.tmp', 'notes.tmp'];
    for (const name of [leftover, fresh, theirs]) await writeFile(join(host.mapsFolder, name), 'x');
    await clock.advance(60);
    const { utimes } = await import('node:fs/promises');
    const longAgo = new Date(clock.now() - 3_600_000);
    for (const name of [leftover, theirs]) await utimes(join(host.mapsFolder, name), longAgo, longAgo);
    await save('x');
    await expect.poll(() => readdir(host.mapsFolder)).toHaveLength(3);
    expect((await readdir(host.mapsFolder)).sort()).toEqual([fresh, theirs, ref.name].sort());
  });

  it('waits for a lock, and says so when it stays', async () => {
    await writeFile(path, 'old');
    const { fingerprint } = await open();
    disk.break('rename', 'EBUSY', inMaps, 3);
    const patient = save('new', fingerprint);
    await clock.advance(600);
    expect(await patient).toMatchObject({ ok: true });
    disk.break('rename', 'EBUSY', inMaps);
    const vain = api.files.write({ ref, text: 'newer', expected: 'any' });
    await clock.advance(2500);
    expect(await vain).toMatchObject({ failure: { kind: 'locked' } });
    expect(await onDisk()).toBe('new');
  });

  it('notices a change made while the new bytes were being written', async () => {
    await writeFile(path, 'old');
    const { fingerprint } = await open();
    const release = disk.hang('rename');
    const realOpen = disk.open.bind(disk);
    let changed = false;
    Object.assign(disk, {
      open: async (...input: Parameters<typeof realOpen>) => {
        if (!changed && String(input[0]).startsWith(host.mapsFolder)) {
          changed = true;
          await writeFile(path, 'theirs, longer');
        }
        return await realOpen(...input);
      },
    });
    release();
    expect(await save('new', fingerprint)).toMatchObject({ failure: { kind: 'changedOnDisk' } });
    expect(await onDisk()).toBe('theirs, longer');
    expect(await readdir(host.mapsFolder)).toEqual([ref.name]);
  });

  it('keeps the permissions, and a link stays a link', async () => {
    const target = join(host.mapsFolder, 'target.cjm');
    await writeFile(target, 'old');
    await chmod(target, 0o640);
    await symlink(target, path);
    expect(await save('new', (await open()).fingerprint)).toMatchObject({ ok: true });
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('new');
    expect((await stat(target)).mode & 0o777).toBe(0o640);
  });

  it('refuses a read-only file and a folder that cannot be written', async () => {
    await writeFile(path, 'old', { mode: 0o444 });
    expect(await save('new', (await open()).fingerprint)).toMatchObject({ failure: { kind: 'readOnly' } });
    await chmod(path, 0o644);
    const { fingerprint } = await open();
    disk.break('access', 'EACCES', (file) => file === host.mapsFolder);
    expect(await save('new', fingerprint)).toMatchObject({ failure: { kind: 'denied' } });
    expect(await onDisk()).toBe('old');
  });

  it('says that the folder is gone', async () => {
    await rm(host.mapsFolder, { recursive: true });
    expect(await save('new')).toMatchObject({ failure: { kind: 'folderGone', subject: ref.name } });
  });

  it('saves even when no version can be kept, unless that would lose another one’s work', async () => {
    await writeFile(path, 'old');
    const { fingerprint } = await open();
    await rm(join(host.dataFolder, 'versions'), { recursive: true, force: true });
    await writeFile(join(host.dataFolder, 'versions'), 'in the way');
    expect(await save('mine', fingerprint)).toMatchObject({ ok: true });
    await writeFile(path, 'theirs');
    expect((await api.files.write({ ref, text: 'mine 2', expected: 'any' })).ok).toBe(false);
    expect(await onDisk()).toBe('theirs');
  });
});

describe('a drive that does not answer', () => {
  it('is given up after half a minute, and saving again is no conflict', async () => {
    await writeFile(path, 'old');
    const { fingerprint } = await open();
    const release = disk.hang('rename');
    const slow = save('new', fingerprint);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await clock.advance(SLOW_DRIVE_MS + 100);
    expect(await slow).toMatchObject({ failure: { kind: 'timedOut', subject: ref.name } });
    release();
    // The page never heard that this went well after all.
    await expect.poll(onDisk).toBe('new');
    expect(await save('newer', fingerprint)).toMatchObject({ ok: true });
    expect(await onDisk()).toBe('newer');
  });
});
