import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import { parseDocument, type ParsedDocument } from '../../../../shared/format/parseDocument';
import { save, saveAs } from '../../../../renderer/actions/saveFlow';
import { openAppWindow, refOf, type AppWindow } from '../../../support/appWindow';
import { buildDocument } from '../../../support/buildDocument';
import { openDirectWindow } from '../../../support/directWindow';
import { createMemoryHost } from '../../../support/memoryHost';
import { createHostOnDisk, type HostOnDisk } from '../../../support/hostOnDisk';

const map = (title: string) => buildDocument(title).stage('Find').build();

function parsed(title: string): ParsedDocument {
  const result = parseDocument(serializeDocument(map(title)));
  if (!result.ok) throw new Error('The map is whole.');
  return result.value;
}

let disk: HostOnDisk;
beforeEach(async () => {
  // The list of recent files is not looked at here.
  vi.stubGlobal('requestIdleCallback', () => 0);
  disk = await createHostOnDisk();
  await disk.putFile('a.cjm', serializeDocument(map('A')));
});
afterEach(async () => {
  await disk.end();
  vi.unstubAllGlobals();
});

const openWindow = (): Promise<AppWindow> => openAppWindow(openDirectWindow(disk.service).api);

/** Save As, with the file a person would choose. */
async function saveAsFile(window: AppWindow, name: string): Promise<boolean> {
  const ref = await refOf(window.host, name);
  const context = window.getContext();
  return saveAs({ ...context, shell: { ...context.shell, chooseSave: () => Promise.resolve(ref) } });
}

describe('a file that is open in one window', () => {
  async function openTwice(): Promise<readonly [AppWindow, AppWindow]> {
    const [first, second] = [await openWindow(), await openWindow()];
    const ref = await refOf(first.host, 'a.cjm');
    await first.session.openFile(ref);
    await second.session.openFile(ref);
    return [first, second];
  }
  const reason = (window: AppWindow): string | undefined =>
    window.editor().documents.getState().readOnlyReason;

  it('is only read in a second one, which never asks about work', async () => {
    await disk.putFile('a.cjm', serializeDocument(map('A')).replace('"createdAt"', '"createdAt": 7, "x"'));
    const [first, second] = await openTwice();
    expect([reason(first), reason(second)]).toEqual([undefined, 'elsewhere']);
    expect(first.editor().documents.getState().dirty).toBe(true);
    expect(second.editor().documents.getState().dirty).toBe(false);
  });

  it('is not written by Save As in another', async () => {
    const [first] = await openTwice();
    const other = await openWindow();
    await other.session.openUntitled(map('Other'));
    const saving = saveAsFile(other, 'a.cjm');
    await other.answer('cancel');
    expect(await saving).toBe(false);
    expect(other.editor().file.getState()).toMatchObject({ ref: undefined, saving: false });
    expect(await disk.readFile('a.cjm')).toContain('"A"');
    first.rename('A, edited');
    expect(await save(first.getContext())).toBe(true);
  });

  it('is not written by the window that may only read it either', async () => {
    const [, second] = await openTwice();
    const saving = saveAsFile(second, 'a.cjm');
    await second.answer('cancel');
    expect(await saving).toBe(false);
    expect(reason(second)).toBe('elsewhere');
  });

  it('stays read-only where an earlier version takes its place', async () => {
    const [, second] = await openTwice();
    await second.session.replaceWith(parsed('An earlier version'));
    expect(reason(second)).toBe('elsewhere');
  });

  it('is free for others once its window has left it for another file', async () => {
    const [first, second] = await openTwice();
    expect(await saveAsFile(first, 'b.cjm')).toBe(true);
    await second.session.openFile(await refOf(second.host, 'a.cjm'));
    expect(reason(second)).toBeUndefined();
    await second.session.openFile(await refOf(second.host, 'b.cjm'));
    expect(reason(second)).toBe('elsewhere');
  });

  it('can be edited as a copy at once', async () => {
    const [, second] = await openTwice();
    expect(await saveAsFile(second, 'copy.cjm')).toBe(true);
    expect(second.editor().file.getState().ref?.name).toBe('copy.cjm');
    expect(reason(second)).toBeUndefined();
    second.rename('Mine');
    expect(await save(second.getContext())).toBe(true);
    expect(await disk.readFile('copy.cjm')).toContain('"Mine"');
    expect(await disk.readFile('a.cjm')).toContain('"A"');
  });
});

describe('an earlier version that takes the place of the text', () => {
  it('says what was repaired, and that a newer program wrote it', async () => {
    const window = await openWindow();
    await window.session.openFile(await refOf(window.host, 'a.cjm'));
    const warnings = [{ kind: 'repaired' } as never];
    await window.session.replaceWith({ ...parsed('Newer'), warnings, readOnly: true });
    expect(window.editor().documents.getState().readOnlyReason).toBe('newer');
    expect(window.store.getState().warnings).toBe(warnings);
  });

  it('is kept as a draft without any edit, whatever was typed just before', async () => {
    const host = openDirectWindow(disk.service);
    const window = await openAppWindow(host.api);
    await window.session.openFile(await refOf(window.host, 'a.cjm'));
    for (const title of ['one', 'two', 'three']) window.rename(title);
    await window.editor().backup.flush();
    await window.session.replaceWith(parsed('Restored'));
    await window.editor().backup.flush();
    host.close();
    const drafts = await openDirectWindow(disk.service).api.drafts.list();
    expect(drafts).toMatchObject({ value: [{ title: 'Restored' }] });
  });
});

describe('dialogs about a map', () => {
  const kinds = (window: AppWindow): readonly string[] =>
    window.store.getState().dialogs.map(({ kind }) => kind);

  it('go with it, and those about the program stay', async () => {
    const window = await openWindow();
    await window.session.openUntitled(map('First'));
    window.shell.showDialog('stages');
    window.shell.showDialog('settings');
    const asked = window.shell.ask({
      title: 'dialog.close',
      message: 'dialog.close',
      buttons: [],
      cancel: 'cancel',
    });
    await window.session.close();
    expect(kinds(window)).toEqual(['settings']);
    expect(await asked).toBe('cancel');
    await window.session.openUntitled(map('Second'));
    expect(kinds(window)).toEqual(['settings']);
  });

  it('go with the text that an earlier version takes the place of', async () => {
    const window = await openWindow();
    await window.session.openFile(await refOf(window.host, 'a.cjm'));
    window.shell.showDialog('stages');
    await window.session.replaceWith(parsed('Earlier'));
    expect(kinds(window)).toEqual([]);
  });

  it('stay when the person stays', async () => {
    const window = await openWindow();
    await window.session.openUntitled(map('First'));
    window.rename('Edited');
    window.shell.showDialog('stages');
    const closing = window.session.close();
    await window.answer('cancel');
    await closing;
    expect(kinds(window)).toEqual(['stages']);
  });
});

describe('unsaved work that was taken up', () => {
  async function leaveDraft(): Promise<string> {
    const crashing = openDirectWindow(disk.service);
    const window = await openAppWindow(crashing.api);
    await window.session.openUntitled(map('Draft'));
    window.rename('Draft, edited');
    await window.editor().backup.flush();
    crashing.close();
    const drafts = await openDirectWindow(disk.service).api.drafts.list();
    return drafts.ok ? (drafts.value[0]?.key ?? '') : '';
  }

  it('is not offered again once it was discarded', async () => {
    const key = await leaveDraft();
    const window = await openWindow();
    await window.session.openDraft(key);
    const closing = window.session.close();
    await window.answer('discard');
    await closing;
    expect(window.store.getState().editor).toBeUndefined();
    expect(await window.host.drafts.list()).toEqual({ ok: true, value: [] });
  });
});

it('opens a sample as a map of its own, whoever else began with it', async () => {
  const sample = map('Sample');
  const window = await openAppWindow(createMemoryHost({ samples: { sample: serializeDocument(sample) } }));
  await window.session.openSample('sample');
  const { document: first } = window.editor().documents.getState();
  await window.session.openSample('sample');
  const { document: second } = window.editor().documents.getState();
  expect(new Set([sample.id, first.id, second.id]).size).toBe(3);
  expect(first.createdAt).not.toBe(sample.createdAt);
  expect(first).toEqual({ ...sample, id: first.id, createdAt: first.createdAt, updatedAt: first.updatedAt });
});
