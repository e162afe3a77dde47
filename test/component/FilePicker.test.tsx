import './jsdom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { FileRef } from '../../shared/host/hostApi';
import { FilePicker } from '../../renderer/app/dialogs/FilePicker';
import { renderPart } from './harness';

afterEach(cleanup);

const FILES = { 'map 2.cjm': '{}', 'map 10.cjm': '{}' };

async function pick(purpose: 'open' | 'save', suggestedName = '') {
  const answers: (FileRef | undefined)[] = [];
  await renderPart(
    <FilePicker purpose={purpose} suggestedName={suggestedName} onAnswer={(ref) => answers.push(ref)} />,
    { host: { files: FILES } },
  );
  await screen.findByRole('listbox');
  return { answers, user: userEvent.setup() };
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
  expect(answers).toEqual([]);
  expect(screen.getByText(/“map 2.cjm” is already there/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  await waitFor(() => expect(answers.map((ref) => ref?.name)).toEqual(['map 2.cjm']));
});

test('cancelling answers that nothing was chosen', async () => {
  const { answers, user } = await pick('open');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(answers).toEqual([undefined]);
});
