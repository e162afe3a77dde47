import { expect, test } from 'vitest';
import { setDocumentTitle } from '../../../../shared/commands/setDocumentTitle';
import type { FileRef } from '../../../../shared/host/files';
import type { HostApi } from '../../../../shared/host/hostApi';
import type { Editor } from '../../../../renderer/document/editor';
import { saveTo } from '../../../../renderer/document/saveDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createMemoryHost, type MemoryHost } from '../../../support/memoryHost';

const SHOP = buildDocument('Shop').stage('Find').build();

const rename = (editor: Editor, title: string): void =>
  void editor.documents.run(setDocumentTitle, { title });

async function refOf(host: MemoryHost, name: string): Promise<FileRef> {
  const ref = await host.files.resolve({ folder: '', name });
  if (!ref.ok) throw new Error('The memory host always answers.');
  return ref.value;
}

/** A host whose disk is slow enough for a person to go on typing. */
function typingWhileSaving(host: MemoryHost, editor: Editor, title: string): HostApi {
  const write: HostApi['files']['write'] = (request) => {
    rename(editor, title);
    return host.files.write(request);
  };
  return { ...host, files: { ...host.files, write } };
}

test('what is typed while a map is saved for the first time is kept as a draft of the new file', async () => {
  const host = createMemoryHost();
  const editor = createTestEditor(SHOP, host);
  rename(editor, 'Store');
  await editor.backup.flush();
  const ref = await refOf(host, 'store.cjm');
  await saveTo(editor, typingWhileSaving(host, editor, 'typed meanwhile'), ref, 'any');
  expect(editor.documents.getState().dirty).toBe(true);
  host.control.restart();
  const drafts = await host.drafts.list();
  expect(drafts).toMatchObject({ value: [{ key: `file-${ref.id}`, title: 'typed meanwhile' }] });
  expect(drafts.ok && drafts.value).toHaveLength(1);
});

test('the file left behind by Save As keeps no draft', async () => {
  const host = createMemoryHost();
  const editor = createTestEditor(SHOP, host);
  const first = await refOf(host, 'first.cjm');
  await saveTo(editor, host, first, 'any');
  rename(editor, 'Store');
  await editor.backup.flush();
  expect(host.control.draft(`file-${first.id}`)).toBeTruthy();
  await saveTo(editor, host, await refOf(host, 'second.cjm'), 'any');
  host.control.restart();
  expect(await host.drafts.list()).toEqual({ ok: true, value: [] });
});
