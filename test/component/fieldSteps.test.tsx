import './jsdom';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createAppStore } from '../../renderer/app/appStore';
import { startListeners } from '../../renderer/app/listeners';
import type { Session } from '../../renderer/app/session';
import { ChannelsPanel } from '../../renderer/inspector/ChannelsPanel';
import { Inspector } from '../../renderer/inspector/Inspector';
import { cardOf, stageOf } from '../support/readDocument';
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

test('each field of each finding is a step of its own, however soon it follows', async () => {
  const evidence = [
    { id: 'e1', text: 'Interview' },
    { id: 'e2', text: 'Survey' },
  ];
  const map = buildDocument('Shop')
    .stage('Find')
    .lane('action', 'Do')
    .card('Find', 'Do', 'search', { evidence })
    .build();
  const { editor } = await renderInEditor(map, <Inspector />);
  const card = () => cardOf(editor.documents.getState().document, 'card:search');
  select(editor, { kind: 'cards', ids: ['card:search'] });
  const [one, two] = await screen.findAllByText('Qualitative');
  const { documents } = editor;

  fireEvent.click(one!);
  fireEvent.click(screen.getAllByText('We asked')[0]!);
  fireEvent.click(two!);
  expect(card().evidence).toMatchObject([
    { kind: 'qualitative', source: 'solicited' },
    { kind: 'qualitative' },
  ]);
  documents.undo();
  expect(card().evidence).toMatchObject([{ kind: 'qualitative', source: 'solicited' }, { text: 'Survey' }]);
  expect(card().evidence?.[1]).not.toHaveProperty('kind');
  documents.undo();
  expect(card().evidence?.[0]).toMatchObject({ kind: 'qualitative' });
  expect(card().evidence?.[0]).not.toHaveProperty('source');
  documents.undo();
  expect(card().evidence).toEqual(evidence);
});

test('each rating of a channel is a step of its own, and changing one goes on with it', async () => {
  const map = buildDocument('Shop').channel('Web').build();
  const { editor } = await renderInEditor(map, <ChannelsPanel />);
  const rated = () => editor.documents.getState().document.channels[0]!.consistency;
  const rate = (what: string, value: string) =>
    fireEvent.click(within(screen.getByLabelText(what)).getByText(value));
  rate('Brand message', '3');
  rate('Brand message', '4');
  rate('Service quality', '2');
  expect(rated()).toEqual({ message: 4, service: 2 });
  editor.documents.undo();
  expect(rated()).toEqual({ message: 4 });
  editor.documents.undo();
  expect(rated()).toBeUndefined();
});
