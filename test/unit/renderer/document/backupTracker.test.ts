import { expect, test } from 'vitest';
import { setDocumentTitle } from '../../../../shared/commands/setDocumentTitle';
import type { FileRef } from '../../../../shared/host/files';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import type { Editor } from '../../../../renderer/document/editor';
import { openFromDraft } from '../../../../renderer/document/openDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createMemoryHost, type MemoryHost } from '../../../support/memoryHost';

const SHOP = buildDocument('Shop').stage('Find').build();
const noSpace = { kind: 'noSpace' } as const;

const rename = (editor: Editor, title: string): void =>
  void editor.documents.run(setDocumentTitle, { title });

async function titlesOffered(host: MemoryHost): Promise<readonly string[]> {
  host.control.restart();
  const drafts = await host.drafts.list();
  return drafts.ok ? drafts.value.map(({ title }) => title) : [];
}

/** An untitled map of a window that crashed, taken up again. */
async function restore(host: MemoryHost): Promise<Editor> {
  const text = serializeDocument(SHOP);
  await host.drafts.put({ key: 'new-crashed', title: 'Crashed', text, revision: 1 });
  host.control.restart();
  const opened = await openFromDraft(host, 'new-crashed');
  if (!opened.ok) throw new Error('The draft is whole.');
  return createTestEditor(opened.value.document, host, opened.value);
}

test('a draft follows a change, and goes when undo leads back', async () => {
  const host = createMemoryHost();
  const editor = createTestEditor(SHOP, host);
  rename(editor, 'Store');
  await expect.poll(() => host.control.draft('new-new1')?.title).toBe('Store');

  editor.documents.undo();
  expect(await editor.backup.flush()).toBe(true);
  expect(host.control.draft('new-new1')).toBeUndefined();
});

test('says when the work is not on disk, and tries again', async () => {
  const host = createMemoryHost();
  const editor = createTestEditor(SHOP, host);
  rename(editor, 'Store');
  host.control.failNext('drafts.put', noSpace);
  expect(await editor.backup.flush()).toBe(false);
  expect(await editor.backup.flush()).toBe(true);
  expect(await titlesOffered(host)).toEqual(['Store']);
});

test('a restored draft stays until the work is kept again', async () => {
  const host = createMemoryHost();
  const editor = await restore(host);
  rename(editor, 'Later');
  host.control.failNext('drafts.put', noSpace);
  expect(await editor.backup.flush()).toBe(false);
  expect(await titlesOffered(host)).toEqual(['Crashed']);

  expect(await editor.backup.flush()).toBe(true);
  expect(await titlesOffered(host)).toEqual(['Later']);
});

test('a restored draft is kept under the name of the window that has it now, without any edit', async () => {
  const host = createMemoryHost();
  await restore(host);
  const offered = async (): Promise<unknown> => {
    const drafts = await host.drafts.list();
    return drafts.ok && drafts.value;
  };
  await expect.poll(offered, { message: 'nobody else is offered it' }).toEqual([]);
  expect(await titlesOffered(host)).toEqual(['Shop']);
});

test('a restored draft that is not wanted is not offered again', async () => {
  const host = createMemoryHost();
  const editor = await restore(host);
  await editor.backup.discard();
  editor.dispose();
  expect(await titlesOffered(host)).toEqual([]);
});

test('another name takes the draft, with its pictures, and leaves none behind', async () => {
  const host = createMemoryHost();
  const assets = { pic: { mime: 'image/png', data: 'AAAA' } };
  const editor = createTestEditor({ ...SHOP, assets }, host);
  rename(editor, 'Store');
  await editor.backup.flush();
  const ref = await host.files.resolve({ folder: '', name: 'shop.cjm' });
  const file = ref.ok ? ref.value : ({} as FileRef);
  editor.file.setState({ ref: file });
  await editor.backup.flush();
  host.control.restart();
  const drafts = await host.drafts.list();
  expect(drafts.ok && drafts.value.map(({ key }) => key)).toEqual([`file-${file.id}`]);
  expect(host.control.draft(`file-${file.id}`)?.assets).toEqual(assets);
});
