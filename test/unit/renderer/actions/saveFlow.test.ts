import { describe, expect, test } from 'vitest';
import { setDocumentTitle } from '../../../../shared/commands/setDocumentTitle';
import type { FileRef } from '../../../../shared/host/files';
import type { ActionContext } from '../../../../renderer/actions/action';
import { save, saveAs, settleChanged } from '../../../../renderer/actions/saveFlow';
import { openFromFile } from '../../../../renderer/document/openDocument';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createTestShell, type TestShell } from '../../../support/createTestShell';
import { createMemoryHost, type MemoryHost } from '../../../support/memoryHost';

const SHOP = buildDocument('Shop').stage('Find').lane('action', 'Actions').build();

interface Place {
  readonly context: ActionContext;
  readonly host: MemoryHost;
  readonly shell: TestShell;
  readonly ref: FileRef;
}

async function openShop(text = serializeDocument(SHOP)): Promise<Place> {
  const host = createMemoryHost({ files: { 'shop.cjm': text } });
  const shell = createTestShell();
  const info = await host.app.info();
  const ref = await host.files.resolve({ folder: '', name: 'shop.cjm' });
  if (!ref.ok || !info.ok) throw new Error('The memory host always answers.');
  const opened = await openFromFile(host, ref.value);
  if (!opened.ok) throw new Error('The file is whole.');
  const editor = createTestEditor(SHOP, host, opened.value);
  return { context: { host, info: info.value, shell, editor }, host, shell, ref: ref.value };
}

async function textOnDisk({ host }: Place, ref: FileRef): Promise<string> {
  const read = await host.files.read({ ref });
  return read.ok ? read.value.text : '';
}

const rename = ({ context }: Place, title: string): void =>
  void context.editor?.documents.run(setDocumentTitle, { title });

test('what is saved is on disk, and the document is clean', async () => {
  const place = await openShop();
  rename(place, 'Store');
  expect(await save(place.context)).toBe(true);
  expect(await textOnDisk(place, place.ref)).toContain('"Store"');
  expect(place.context.editor?.documents.getState().dirty).toBe(false);
});

test('a document without a file asks for a name, and stays as it is when the person cancels', async () => {
  const place = await openShop();
  const editor = createTestEditor(SHOP, place.host);
  const context = { ...place.context, editor };
  expect(await save(context)).toBe(false);
  const other = await place.host.files.resolve({ folder: '', name: 'other.cjm' });
  if (other.ok) place.shell.files.push(other.value);
  expect(await save(context)).toBe(true);
  expect(editor.file.getState().ref?.name).toBe('other.cjm');
});

test('a file changed by someone else is never overwritten without a yes', async () => {
  const place = await openShop();
  rename(place, 'Mine');
  await place.host.files.write({ ref: place.ref, text: 'theirs', expected: 'any' });
  expect(await save(place.context)).toBe(false);
  expect(await textOnDisk(place, place.ref)).toBe('theirs');
  place.shell.answers.push('overwrite');
  expect(await save(place.context)).toBe(true);
  expect(await textOnDisk(place, place.ref)).toContain('"Mine"');
});

describe('a file of a newer program', () => {
  const NEWER = serializeDocument(SHOP).replace('"version": 1', '"version": 9');

  test('is not offered to be overwritten when someone else has changed it', async () => {
    const place = await openShop(NEWER);
    await place.host.files.write({ ref: place.ref, text: 'theirs', expected: 'any' });
    await settleChanged(place.context);
    const [question] = place.shell.seen.questions;
    expect(question?.buttons.map(({ id }) => id)).toEqual(['later', 'reload', 'copy']);
    expect(await textOnDisk(place, place.ref)).toBe('theirs');
  });

  test('is not replaced under its own name either, and why is said', async () => {
    const place = await openShop(NEWER);
    place.shell.files.push(place.ref);
    expect(await saveAs(place.context)).toBe(false);
    expect(await textOnDisk(place, place.ref)).toBe(NEWER);
    expect(place.shell.seen.toasts.map(({ key }) => key)).toEqual(['refusal.readOnly.newer']);
  });
});

test('a disk that says no is asked again', async () => {
  const place = await openShop();
  rename(place, 'Store');
  place.host.control.failNext('files.write', { kind: 'noSpace', subject: 'shop.cjm' });
  place.shell.answers.push('again');
  expect(await save(place.context)).toBe(true);
  expect(place.shell.seen.questions[0]?.message).toBe('failure.noSpace');
});
