import './jsdom';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createAppStore } from '../../renderer/app/appStore';
import { startListeners } from '../../renderer/app/listeners';
import type { Session } from '../../renderer/app/session';
import { Inspector } from '../../renderer/inspector/Inspector';
import { stageOf } from '../support/readDocument';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

const SHOP = buildDocument('Shop').stage('Find').lane('action', 'Do').build();

let stop = (): void => undefined;
afterEach(() => {
  stop();
  cleanup();
});

async function open() {
  const { editor, host, shell } = await renderInEditor(SHOP, <Inspector />);
  const info = await host.app.info();
  if (!info.ok) throw new Error('The memory host always answers.');
  const store = createAppStore(shell.settings());
  store.setState({ editor });
  const getContext = () => ({ host, info: info.value, shell, editor });
  stop = startListeners({ store, host, info: info.value, session: {} as Session, actions: [], getContext });
  select(editor, { kind: 'stage', id: 'stage:Find' });
  const text = () => stageOf(editor.documents.getState().document, 'stage:Find').definition;
  return { editor, text, field: await screen.findByLabelText('Definition'), user: userEvent.setup() };
}

test('what is typed after coming back to a field is a step of its own', async () => {
  const { editor, text, field, user } = await open();
  await user.type(field, 'They look');
  await user.tab();
  await user.type(field, ' and find');
  await user.tab();
  expect(text()).toBe('They look and find');
  editor.documents.undo();
  expect(text()).toBe('They look');
  editor.documents.undo();
  expect(text()).toBeUndefined();
});

test('what is typed in one go is one step, however often it was handed on', async () => {
  const { editor, text, field, user } = await open();
  await user.type(field, 'They look');
  await expect.poll(text).toBe('They look');
  await user.type(field, ' and find', { skipClick: true });
  await user.tab();
  expect(text()).toBe('They look and find');
  editor.documents.undo();
  expect(text()).toBeUndefined();
});
