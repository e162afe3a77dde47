import './jsdom';
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Action, ActionContext } from '../../renderer/actions/action';
import { startKeymap } from '../../renderer/actions/keymap';
import { createTestShell } from '../support/createTestShell';
import { createMemoryHost } from '../support/memoryHost';

let ran: string[] = [];
let stop = (): void => undefined;

const act = (id: string, keys: string, scope: Action['scope']): Action => ({
  id,
  label: 'action.edit.undo',
  keys: [keys],
  scope,
  enabled: () => true,
  run: () => void ran.push(id),
});

const ACTIONS: readonly Action[] = [
  { ...act('save', '$mod+s', 'always'), inSheets: true },
  { ...act('undo', '$mod+z', 'editor'), inSheets: true },
  act('delete', 'Delete', 'board'),
];

beforeEach(async () => {
  ran = [];
  const host = createMemoryHost();
  const info = await host.app.info();
  if (!info.ok) throw new Error('The memory host always answers.');
  const context: ActionContext = { host, info: info.value, shell: createTestShell(), editor: undefined };
  stop = startKeymap(ACTIONS, () => context);
});

afterEach(() => {
  stop();
  cleanup();
});

function press(on: Element, key: string, more: KeyboardEventInit = {}): void {
  fireEvent.keyDown(on, { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, ...more });
}

function show() {
  const { getByTestId } = render(
    <>
      <input data-testid="text" />
      <button type="button" data-testid="page" />
      <div className="board">
        <textarea data-testid="board" />
      </div>
    </>,
  );
  return { text: getByTestId('text'), page: getByTestId('page'), board: getByTestId('board') };
}

test('a text field keeps the keys that mean text', () => {
  const { text } = show();
  press(text, 's', { ctrlKey: true });
  press(text, 'z', { ctrlKey: true });
  press(text, 'Delete');
  expect(ran).toEqual(['save']);
});

test('the board has all keys, the rest of the page all but the board’s', () => {
  const { page, board } = show();
  press(board, 'z', { ctrlKey: true });
  press(board, 'Delete');
  press(page, 'Delete');
  press(page, 'z', { ctrlKey: true });
  expect(ran).toEqual(['undo', 'delete', 'undo']);
});

test('composition never triggers anything', () => {
  const { board } = show();
  press(board, 'Delete', { isComposing: true });
  press(board, 'Delete', { keyCode: 229 });
  expect(ran).toEqual([]);
});

test('nothing fires under an open dialog', () => {
  const { board } = show();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('open', '');
  press(board, 's', { ctrlKey: true });
  dialog.remove();
  expect(ran).toEqual([]);
});

test('a button on the board is pressed by its own keys, and Delete there removes nothing', () => {
  const { getByTestId } = render(
    <div className="board">
      <button type="button" data-testid="button" />
    </div>,
  );
  press(getByTestId('button'), 'Delete');
  expect(ran).toEqual([]);
  press(getByTestId('button'), 'z', { ctrlKey: true });
  expect(ran).toEqual(['undo']);
});

function showSheet() {
  const { getByTestId } = render(
    <>
      <dialog open data-sheet>
        <input data-testid="text" />
        <button type="button" data-testid="choice" />
      </dialog>
      <dialog open>
        <input data-testid="question" />
        <button type="button" data-testid="answer" />
      </dialog>
    </>,
  );
  return {
    ...{ text: getByTestId('text'), choice: getByTestId('choice') },
    ...{ question: getByTestId('question'), answer: getByTestId('answer') },
  };
}

test('a sheet that edits the map can be saved from, a question cannot', () => {
  const { text, question } = showSheet();
  press(text, 'z', { ctrlKey: true });
  press(question, 's', { ctrlKey: true });
  expect(ran).toEqual([]);
  press(text, 's', { ctrlKey: true });
  expect(ran).toEqual(['save']);
});

test('what was chosen in a sheet is taken back there, and nothing behind a question is', () => {
  const { choice, answer } = showSheet();
  press(answer, 'z', { ctrlKey: true });
  press(choice, 'Delete');
  expect(ran).toEqual([]);
  press(choice, 'z', { ctrlKey: true });
  expect(ran).toEqual(['undo']);
});
