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

const ACTIONS = [
  act('save', '$mod+s', 'always'),
  act('undo', '$mod+z', 'editor'),
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
