/** What the person keeps for all maps, on a disk that fails and is shared. */
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostApi } from '../../../../shared/host/hostApi';
import { MAX_FILE_BYTES } from '../../../../shared/host/limits';
import { openDirectWindow } from '../../../support/directWindow';
import { createFaultyDisk, type FaultyDisk } from '../../../support/faultyDisk';
import { createHostOnDisk, type HostOnDisk } from '../../../support/hostOnDisk';

let disk: FaultyDisk;
let host: HostOnDisk;
let api: HostApi;
beforeEach(async () => {
  disk = createFaultyDisk();
  host = await createHostOnDisk({ disk });
  api = openDirectWindow(host.service).api;
});
afterEach(async () => {
  disk.mend();
  await host.end();
});

const libraryPath = (): string => join(host.dataFolder, 'library.cjm');

describe('the library', () => {
  it('stays as it was when the disk is full, and says so', async () => {
    const first = await api.library.write({ text: 'old', expected: null });
    disk.breakWriting('ENOSPC');
    const expected = first.ok ? first.value.fingerprint : null;
    const second = await api.library.write({ text: 'new', expected });
    expect(second).toMatchObject({ ok: false, failure: { kind: 'noSpace', subject: 'library.cjm' } });
    expect(await readFile(libraryPath(), 'utf8')).toBe('old');
    expect((await readdir(host.dataFolder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is not written over what another program put there while the bytes were on their way', async () => {
    const isTemporary = (path: string): boolean => path.endsWith('.tmp');
    const release = disk.hang('open');
    const writing = api.library.write({ text: 'ours', expected: null });
    await writeFile(libraryPath(), 'theirs');
    release();
    expect(await writing).toMatchObject({ ok: false, failure: { kind: 'changedOnDisk' } });
    expect(await readFile(libraryPath(), 'utf8')).toBe('theirs');
    expect((await readdir(host.dataFolder)).filter(isTemporary)).toEqual([]);
  });

  it('that is no text is refused, and is still there after it was put aside', async () => {
    await writeFile(libraryPath(), new Uint8Array([0xff, 0xd8, 0xff, 0]));
    expect(await api.library.read()).toMatchObject({ ok: false, failure: { kind: 'notText' } });
    expect((await api.library.setAside({ expected: null })).ok).toBe(true);
    const aside = (await readdir(host.dataFolder)).find((name) => name.startsWith('library.broken-'));
    expect([...(await readFile(join(host.dataFolder, aside ?? '')))]).toEqual([0xff, 0xd8, 0xff, 0]);
  });
});

describe('templates', () => {
  const folder = (): string => join(host.dataFolder, 'templates');

  it('are plain files, so that one that was put into the folder by hand is there', async () => {
    await mkdir(folder());
    for (const name of ['客戶 A.cjm', '.cjm-x.tmp', 'notes.txt']) await writeFile(join(folder(), name), '{}');
    const list = await api.templates.list();
    expect(list.ok && list.value.map(({ name }) => name)).toEqual(['客戶 A']);
    const id = list.ok ? (list.value[0]?.id ?? '') : '';
    expect(await api.templates.read({ id })).toEqual({ ok: true, value: { text: '{}' } });
  });

  it('beyond any map’s size are not even read', async () => {
    await mkdir(folder());
    await writeFile(join(folder(), 'huge.cjm'), '');
    await truncate(join(folder(), 'huge.cjm'), MAX_FILE_BYTES + 1);
    const list = await api.templates.list();
    const id = list.ok ? (list.value[0]?.id ?? '') : '';
    expect(await api.templates.read({ id })).toMatchObject({
      failure: { kind: 'tooLarge', subject: 'huge' },
    });
  });

  it('say what is wrong when the folder may not be written', async () => {
    disk.break('rename', 'EACCES');
    const saved = await api.templates.save({ name: 'Bank', text: '{}' });
    expect(saved).toMatchObject({ ok: false, failure: { kind: 'denied', subject: 'Bank' } });
    disk.mend();
    expect(await api.templates.list()).toEqual({ ok: true, value: [] });
  });
});
