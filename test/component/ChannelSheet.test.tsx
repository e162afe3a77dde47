/** The channels side by side: rated where they are compared, and what their ratings come to in words. */
import './jsdom';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { ChannelSheet } from '../../renderer/channels/ChannelSheet';
import { ChannelsPanel } from '../../renderer/inspector/ChannelsPanel';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, type HarnessOptions } from './harness';

afterEach(cleanup);

const MAP = buildDocument('Shop')
  .channel('Store', { consistency: { message: 4, service: 4 } })
  .channel('Chat', { consistency: { message: 4, service: 3 } })
  .channel('Phone')
  .stage('Buy')
  .build();

async function open(map: CjmDocument = MAP, options: HarnessOptions = {}) {
  let closed = false;
  const shown = await renderInEditor(map, <ChannelSheet onClose={() => (closed = true)} />, options);
  const channelOf = (name: string) =>
    shown.editor.documents.getState().document.channels.find((channel) => channel.name === name);
  return { ...shown, user: userEvent.setup(), channelOf, isClosed: () => closed };
}

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const rating = (channel: string, aspect: string, value: string) =>
  within(within(rowOf(channel)).getByRole('radiogroup', { name: aspect })).getByRole('radio', {
    name: value,
  });

/** The foot of the table, aspect by aspect. */
const notes = () =>
  within(rowOf('Between channels'))
    .getAllByRole('cell')
    .map((cell) => [...cell.querySelectorAll('p')].map((line) => line.textContent));

test('channels are the rows and aspects the columns of a table with a name', async () => {
  await open();
  const table = screen.getByRole('table', { name: 'How each channel is rated' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual([
    ...['Channel', 'Brand message', 'Service quality', 'Information', 'Customer data'],
  ]);
  const names = within(table).getAllByRole('rowheader');
  expect(names.map((name) => name.textContent)).toEqual([
    ...['Store', 'Chat', 'PhoneNot rated yet', 'Between channels'],
  ]);
});

test('each rating goes into the document, and each is one step of undo', async () => {
  const { user, channelOf, editor } = await open();
  await user.click(rating('Phone', 'Customer data', '2'));
  await user.click(rating('Phone', 'Information', '5'));
  expect(channelOf('Phone')?.consistency).toEqual({ data: 2, information: 5 });
  act(() => editor.documents.undo());
  expect(channelOf('Phone')?.consistency).toEqual({ data: 2 });
  expect(rating('Phone', 'Information', '5').getAttribute('aria-checked')).toBe('false');
  act(() => editor.documents.undo());
  expect(channelOf('Phone')).not.toHaveProperty('consistency');
  expect(rowOf('Phone').textContent).toContain('Not rated yet');
});

test('the same number again takes a rating back, and the last one leaves nothing', async () => {
  const { user, channelOf } = await open();
  await user.click(rating('Chat', 'Brand message', '4'));
  expect(channelOf('Chat')?.consistency).toEqual({ service: 3 });
  await user.click(rating('Chat', 'Service quality', '3'));
  expect(channelOf('Chat')).not.toHaveProperty('consistency');
});

test('the foot says what the ratings come to, and marks where channels are two or more apart', async () => {
  const { user } = await open();
  expect(notes()).toEqual([
    ['All are rated 4.', '1 channel not rated yet'],
    ['1 apart', 'Lowest is 3: Chat', '1 channel not rated yet'],
    ['No channel is rated here yet.'],
    ['No channel is rated here yet.'],
  ]);
  expect(screen.queryByText('Lowest')).toBeNull();
  await user.click(rating('Chat', 'Service quality', '1'));
  await user.click(rating('Phone', 'Service quality', '1'));
  await user.click(rating('Store', 'Customer data', '3'));
  expect(notes()[1]).toEqual(['3 apart', 'Lowest is 1: Chat, Phone']);
  expect(notes()[3]).toEqual([
    'Only “Store” is rated: nothing to compare with yet.',
    '2 channels not rated yet',
  ]);
  expect(
    ['Store', 'Chat', 'Phone'].map((name) => within(rowOf(name)).queryAllByText('Lowest').length),
  ).toEqual([0, 1, 1]);
});

test('names of channels are those of the language shown', async () => {
  const { editor } = await open({
    ...MAP,
    translations: { 'zh-Hant': { 'channel:Chat': { name: { text: '線上客服', of: '' } } } },
  });
  act(() => editor.view.setState({ language: 'zh-Hant' }));
  expect(rowOf('線上客服')).toBeTruthy();
  expect(notes()[1]).toContain('Lowest is 3: 線上客服');
});

test('without channels it leads to where they are added', async () => {
  const { user, shell, isClosed } = await open(buildDocument('New').stage('Buy').build());
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Go to the Channels tab' }));
  expect(shell.seen.panels).toEqual(['channels']);
  expect(isClosed()).toBe(true);
});

test('a map that may only be read shows its ratings and takes none', async () => {
  await open(MAP, { readOnly: 'newer' });
  const chosen = rating('Store', 'Brand message', '4');
  expect(chosen.getAttribute('aria-checked')).toBe('true');
  expect(screen.getAllByRole('radio').filter((chip) => !chip.hasAttribute('disabled'))).toEqual([]);
});

test('the Channels tab opens it once there is a channel', async () => {
  const shown = await renderInEditor(MAP, <ChannelsPanel />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Channel consistency' }));
  expect(shown.shell.seen.dialogs).toEqual(['channels']);
  cleanup();
  await renderInEditor(buildDocument('New').stage('Buy').build(), <ChannelsPanel />);
  expect(screen.queryByRole('button', { name: 'Channel consistency' })).toBeNull();
});
