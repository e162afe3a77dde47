import './jsdom';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createI18n } from '../../shared/i18n/translator';
import { AppContext } from '../../renderer/app/appContext';
import { Toasts } from '../../renderer/app/Toasts';
import { ACTIONS } from '../../renderer/actions/registry';
import { ActionsContext } from '../../renderer/actions/useActions';
import { MessagesProvider } from '../../renderer/i18n/MessagesProvider';
import { openAppWindow } from '../support/appWindow';
import { buildDocument } from '../support/buildDocument';
import { createMemoryHost } from '../support/memoryHost';

afterEach(cleanup);

/** A map with three steps behind it, and a message about the last. */
async function showMessage() {
  const app = await openAppWindow(createMemoryHost());
  await app.session.openUntitled(buildDocument('none').stage('Find').build());
  for (const title of ['one', 'two', 'three']) {
    app.rename(title);
    app.editor().documents.breakMerge();
  }
  render(
    <MessagesProvider i18n={createI18n('en')}>
      <ActionsContext value={{ actions: ACTIONS, getContext: app.getContext }}>
        <AppContext value={{ store: app.store, session: app.session }}>
          <Toasts />
        </AppContext>
      </ActionsContext>
    </MessagesProvider>,
  );
  act(() =>
    app.shell.toast({ key: 'personas.removed', values: { name: 'Ann' }, tone: 'info', action: 'edit.undo' }),
  );
  const title = (): string => app.editor().documents.getState().document.title;
  const undo = (): HTMLElement | null => screen.queryByRole('button', { name: 'Undo' });
  return { app, title, undo };
}

test('Undo in a message takes back its step, once', async () => {
  const { title, undo } = await showMessage();
  await userEvent.click(undo()!);
  expect(title()).toBe('two');
  expect(undo()).toBeNull();
});

test.each(['Undo', 'Dismiss'])('a click on %s leaves the keyboard where somebody writes', async (name) => {
  await showMessage();
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(screen.queryByRole('button', { name })).toBeNull();
  expect(document.activeElement).toBe(field);
  field.remove();
});

test('a message does not offer to undo a later step', async () => {
  const { app, undo } = await showMessage();
  act(() => app.rename('four'));
  expect(undo()).toBeNull();
});

test('nor a step of another map', async () => {
  const { app, undo } = await showMessage();
  const closing = app.session.close();
  await app.answer('discard');
  await act(() => closing);
  expect(undo()).toBeNull();
});

test('saving leaves it: there is still the same step to undo', async () => {
  const { app, undo } = await showMessage();
  act(() => app.editor().documents.beginSave().done());
  expect(undo()).toBeTruthy();
});

test('what undo took back behind a sheet is said in words', async () => {
  const { app, title } = await showMessage();
  act(() => app.shell.showDialog('channels'));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(title()).toBe('two');
  expect(screen.getByText('Undone: Title the map “three”')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Redo' }));
  expect(title()).toBe('three');
  expect(screen.getByText('Redone: Title the map “three”')).toBeTruthy();
});
