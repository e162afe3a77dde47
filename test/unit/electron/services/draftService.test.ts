import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHostService } from '../../../../electron/services/hostService';
import type { DraftInfo } from '../../../../shared/host/drafts';
import type { HostApi } from '../../../../shared/host/hostApi';
import { openDirectWindow, type DirectWindow } from '../../../support/directWindow';
import { createFaultyDisk, type FaultyDisk } from '../../../support/faultyDisk';
import { createHostOnDisk, type HostOnDisk } from '../../../support/hostOnDisk';

let host: HostOnDisk;
let disk: FaultyDisk;
let window: DirectWindow;
let api: HostApi;

beforeEach(async () => {
  disk = createFaultyDisk();
  host = await createHostOnDisk({ disk });
  window = openDirectWindow(host.service);
  api = window.api;
});
afterEach(async () => {
  disk.mend();
  await host.end();
});

const put = (key: string, text: string, revision = 1): ReturnType<HostApi['drafts']['put']> =>
  api.drafts.put({ key, title: key, text, revision });

async function listAfterCrash(): Promise<readonly DraftInfo[]> {
  window.close();
  const list = await openDirectWindow(host.service).api.drafts.list();
  if (!list.ok) throw new Error(list.failure.kind);
  return list.value;
}

const draftPath = (key: string): string => join(host.dataFolder, 'drafts', key, 'draft.cjmdraft');

describe('drafts', () => {
  it('leaves out what it cannot read and keeps it on disk', async () => {
    await put('good', 'text');
    for (const [key, content] of [
      ['garbage', 'not a draft'],
      ['empty', ''],
      ['newer', '{"format":"cjm-draft","version":2}\ntext'],
    ] as const) {
      await mkdir(join(host.dataFolder, 'drafts', key), { recursive: true });
      await writeFile(draftPath(key), content);
    }
    expect((await listAfterCrash()).map(({ key }) => key)).toEqual(['good']);
    expect((await readdir(join(host.dataFolder, 'drafts'))).sort()).toEqual([
      'empty',
      'garbage',
      'good',
      'newer',
    ]);
  });

  it('does not hand out a text that was damaged on disk', async () => {
    await put('w1', 'precious text');
    const whole = await readFile(draftPath('w1'), 'utf8');
    await writeFile(draftPath('w1'), whole.slice(0, -4));
    expect(await api.drafts.read({ key: 'w1' })).toMatchObject({ ok: false, failure: { kind: 'notText' } });
  });

  it('keeps the former copy when the disk is full, and says so', async () => {
    await put('w1', 'one', 1);
    disk.breakWriting('ENOSPC');
    expect(await put('w1', 'two', 2)).toMatchObject({ failure: { kind: 'noSpace' } });
    disk.mend();
    expect(await api.drafts.read({ key: 'w1' })).toMatchObject({ value: { text: 'one', revision: 1 } });
  });

  it('holds the order of many writes at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => put('w1', `text ${String(n)}`, n)));
    expect(await api.drafts.read({ key: 'w1' })).toMatchObject({ value: { text: 'text 29', revision: 29 } });
  });

  it('writes a picture once', async () => {
    const newAssets = { '../../evil': { mime: 'image/png', data: 'AAAA' } };
    await api.drafts.put({ key: 'w1', title: 't', text: 'a', revision: 1, newAssets });
    const folder = join(host.dataFolder, 'drafts', 'w1', 'assets');
    const [name = ''] = await readdir(folder);
    expect(name).toMatch(/^[0-9a-f]{32}\.json$/);
    await writeFile(join(folder, name), '{"id":"../../evil","mime":"image/png","data":"KEPT"}');
    await api.drafts.put({ key: 'w1', title: 't', text: 'b', revision: 2, newAssets });
    expect(await api.drafts.read({ key: 'w1' })).toMatchObject({
      value: { text: 'b', assets: { '../../evil': { data: 'KEPT' } } },
    });
  });

  it.each([
    ['nobody has looked at', false],
    ['was looked at and not taken over', true],
  ])('never writes over what a crash left and %s', async (_, looks) => {
    await put('file-a', 'left by the crash', 50);
    window.close();
    const next = openDirectWindow(host.service);
    if (looks) await next.api.drafts.read({ key: 'file-a', preview: true });
    // Somebody opened the file itself instead of its draft; the page counts from the start.
    await next.api.drafts.put({ key: 'file-a', title: 'a', text: 'new work', revision: 1 });
    expect(await next.api.drafts.read({ key: 'file-a' })).toMatchObject({ value: { text: 'new work' } });
    const list = await next.api.drafts.list();
    const aside = list.ok ? list.value : [];
    expect(aside).toHaveLength(1);
    const old = await next.api.drafts.read({ key: aside[0]?.key ?? '' });
    expect(old).toMatchObject({ value: { text: 'left by the crash', revision: 50 } });
  });

  it('goes on in the same place with a draft that was taken over, whatever the page counts', async () => {
    await put('file-a', 'left by the crash', 50);
    window.close();
    const next = openDirectWindow(host.service);
    await next.api.drafts.read({ key: 'file-a' });
    await next.api.drafts.put({ key: 'file-a', title: 'a', text: 'gone on', revision: 1 });
    expect(await next.api.drafts.read({ key: 'file-a' })).toMatchObject({ value: { text: 'gone on' } });
    expect(await next.api.drafts.list()).toEqual({ ok: true, value: [] });
  });

  it('keeps an unreadable draft when its key is used again', async () => {
    await mkdir(join(host.dataFolder, 'drafts', 'w1'), { recursive: true });
    await writeFile(draftPath('w1'), 'garbage');
    expect(await put('w1', 'text')).toMatchObject({ ok: true });
    expect(await readdir(join(host.dataFolder, 'drafts'))).toHaveLength(2);
  });

  it('offers them to the next start, newest first, untitled and named alike', async () => {
    const file = await host.service.paths.toRef(join(host.mapsFolder, 'a.cjm'));
    await put('old', 'x');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await api.drafts.put({ key: 'new', title: 'n', text: 'y', revision: 1, file });
    const next = await createHostService({
      dataFolder: host.dataFolder,
      mapsFolder: host.mapsFolder,
      samplesFolder: host.mapsFolder,
      log: () => undefined,
    });
    const list = await openDirectWindow(next).api.drafts.list();
    expect(list.ok && list.value.map(({ key, fileState }) => [key, fileState])).toEqual([
      ['new', 'gone'],
      ['old', 'untitled'],
    ]);
    await next.end();
  });

  it.each(['../x', 'a/b', '', 'x'.repeat(65)])('refuses the key %j', async (key) => {
    expect(await put(key, 'x')).toMatchObject({ failure: { kind: 'badArguments' } });
  });
});
