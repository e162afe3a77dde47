import './jsdom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { FileRef, FolderListing } from '../../shared/host/files';
import { ok } from '../../shared/util/result';
import { createMemoryHost, type MemoryHost } from '../support/memoryHost';
import { FilePicker } from '../../renderer/app/dialogs/FilePicker';
import { renderPart } from './harness';

afterEach(cleanup);

const FILES = { 'map 2.cjm': '{}', 'map 10.cjm': '{}' };

async function show(purpose: 'open' | 'save', suggestedName: string, host: MemoryHost) {
  const answers: (FileRef | undefined)[] = [];
  await renderPart(
    <FilePicker purpose={purpose} suggestedName={suggestedName} onAnswer={(ref) => answers.push(ref)} />,
    {},
    host,
  );
  return { answers, user: userEvent.setup() };
}

async function pick(purpose: 'open' | 'save', suggestedName = '') {
  const shown = await show(purpose, suggestedName, createMemoryHost({ files: FILES }));
  await screen.findByRole('listbox');
  return shown;
}

/** A host whose listings never come, but for a folder `old` at the top. */
function createSlowHost(): MemoryHost {
  const host = createMemoryHost({ files: FILES });
  const top: FolderListing = {
    folder: '',
    place: '~/Maps',
    entries: [{ name: 'old', kind: 'folder', modifiedAt: '2026-01-01T00:00:00.000Z', size: 0 }],
  };
  return {
    ...host,
    files: {
      ...host.files,
      list: ({ folder }) => (folder === '' ? Promise.resolve(ok(top)) : new Promise(() => undefined)),
    },
  };
}

test('names are sorted as people sort them, and the keyboard opens', async () => {
  const { answers, user } = await pick('open');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    expect.stringContaining('map 2.cjm'),
    expect.stringContaining('map 10.cjm'),
  ]);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(answers.map((ref) => ref?.name)).toEqual(['map 10.cjm']);
});

test('a new name gets its ending and is answered at once', async () => {
  const { answers, user } = await pick('save', 'Shop.cjm');
  await user.clear(screen.getByLabelText('File name'));
  await user.type(screen.getByLabelText('File name'), '首購房貸{Enter}');
  await waitFor(() => expect(answers.map((ref) => ref?.name)).toEqual(['首購房貸.cjm']));
});

test('a name that is taken is replaced only after saying so', async () => {
  const { answers, user } = await pick('save', 'map 2.cjm');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/“map 2.cjm” is already there/)).toBeTruthy();
  expect(answers).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  await waitFor(() => expect(answers.map((ref) => ref?.name)).toEqual(['map 2.cjm']));
});

test.each(['map 2', 'MAP 2.cjm'])('%s is taken, whatever the listing has said so far', async (name) => {
  const { answers, user } = await show('save', name, createSlowHost());
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/“map 2.cjm” is already there/)).toBeTruthy();
  expect(answers).toEqual([]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(answers.map((ref) => ref?.name)).toEqual(['map 2.cjm']));
});

test('a folder that was entered does not show what the last one held, and asks for itself', async () => {
  const { answers, user } = await show('save', 'map 2.cjm', createSlowHost());
  await user.keyboard('{Enter}');
  await screen.findByText(/“map 2.cjm” is already there/);
  await user.dblClick(await screen.findByRole('option', { name: /old/ }));
  expect(screen.queryByRole('option')).toBeNull();
  expect(screen.queryByText(/is already there/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  expect(answers).toEqual([]);
});

test('a host that cannot say whether the name is taken is not overruled', async () => {
  const host = createMemoryHost({ files: FILES });
  host.control.failNext('files.state', { kind: 'offline', subject: 'map 2.cjm' });
  const { answers, user } = await show('save', 'map 2.cjm', host);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/cannot be reached/)).toBeTruthy();
  expect(answers).toEqual([]);
});

test('cancelling answers that nothing was chosen', async () => {
  const { answers, user } = await pick('open');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(answers).toEqual([undefined]);
});
