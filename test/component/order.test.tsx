/** Things of a list go to another place in it by keys and by buttons. */
import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { ChannelsPanel } from '../../renderer/inspector/ChannelsPanel';
import { LifeCycle } from '../../renderer/lifecycle/LifeCycle';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const BANK = buildDocument('Bank')
  .channel('Web')
  .channel('Phone')
  .channel('Branch')
  .journey('Apply')
  .stage('Find')
  .journey('Repay')
  .journey('Leave')
  .build();

test('the life cycle stands in the order a person wants, which is that of the tabs', async () => {
  const { editor } = await renderInEditor(BANK, <LifeCycle onClose={() => undefined} />);
  const user = userEvent.setup();
  const names = () => editor.documents.getState().document.journeys.map(({ name }) => name);
  screen.getByRole('button', { name: /^Apply/ }).focus();
  await user.keyboard('{Alt>}{ArrowLeft}{ArrowRight}{/Alt}');
  expect(names()).toEqual(['Repay', 'Apply', 'Leave']);
  expect(document.activeElement?.textContent).toContain('Apply');
  await user.click(screen.getByRole('button', { name: 'Move “Leave” left' }));
  expect(names()).toEqual(['Repay', 'Leave', 'Apply']);
  await user.click(screen.getByRole('button', { name: 'Move “Apply” right' }));
  expect(names()).toEqual(['Repay', 'Leave', 'Apply']);
});

test('a channel goes up and down among the others, and the keyboard with it', async () => {
  const { editor } = await renderInEditor(BANK, <ChannelsPanel />);
  const user = userEvent.setup();
  const names = () => editor.documents.getState().document.channels.map(({ name }) => name);
  screen.getByText('Web').focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(names()).toEqual(['Phone', 'Web', 'Branch']);
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  expect(names()).toEqual(['Phone', 'Branch', 'Web']);
  act(() => editor.documents.undo());
  expect(names()).toEqual(['Phone', 'Web', 'Branch']);
  await user.click(screen.getAllByRole('button', { name: 'Move up', hidden: true })[2]!);
  expect(names()).toEqual(['Phone', 'Branch', 'Web']);
});
