import './jsdom';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { JourneyTabs } from '../../renderer/app/journeys/JourneyTabs';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const BANK = buildDocument('Bank')
  .journey('Apply')
  .stage('Find')
  .lane('pain', 'Pains')
  .journey('Repay')
  .journey('Leave')
  .build();

async function open() {
  const shown = await renderInEditor(BANK, <JourneyTabs />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Apply' }));
  const journeys = () => shown.editor.documents.getState().document.journeys;
  return { ...shown, user, journeys, names: () => journeys().map(({ name }) => name) };
}

const focused = () => document.activeElement?.textContent;
const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

test('a focused tab moves, is copied and is deleted by keys, and the keyboard stays in the row', async () => {
  const { user, names, editor } = await open();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(names()).toEqual(['Repay', 'Apply', 'Leave']);
  expect(focused()).toBe('Apply');
  await user.keyboard('{Control>}d{/Control}');
  expect(names()).toEqual(['Repay', 'Apply', 'Apply', 'Leave']);
  expect(document.activeElement).toBe(screen.getAllByRole('tab')[2]);
  await user.keyboard('{Delete}');
  expect(names()).toEqual(['Repay', 'Apply', 'Leave']);
  expect(document.activeElement?.getAttribute('data-state')).toBe('active');
  editor.documents.undo();
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('tab')[2]));
});

test('its menu comes by right click and by key, about the tab that was meant', async () => {
  const { user, names, editor } = await open();
  await user.pointer({ keys: '[MouseRight]', target: screen.getByRole('tab', { name: 'Repay' }) });
  expect(editor.view.getState().journeyId).toBe('journey:Repay');
  expect(items()).toEqual([
    'RenameF2',
    'Duplicate the journeyCtrl+D',
    'Copy the whole journeyCtrl+C',
    'Cut the whole journeyCtrl+X',
    'PasteCtrl+V',
    'Move the journey leftAlt+←',
    'Move the journey rightAlt+→',
    'Make the future (to-be) from this journey',
    'Compare as-is and to-be…',
    'Delete the journeyDelete',
  ]);
  await user.keyboard('{Escape}');
  expect(focused()).toBe('Repay');
  await user.keyboard('{Shift>}{F10}{/Shift}');
  await user.click(screen.getByRole('menuitem', { name: /^Delete the journey/ }));
  expect(names()).toEqual(['Apply', 'Leave']);
  await waitFor(() => expect(focused()).toBe('Leave'));
});

test('the menu renames where the name stands, and the keyboard comes back to the tab', async () => {
  const { user, names } = await open();
  await user.keyboard('{Shift>}{F10}{/Shift}');
  await user.click(screen.getByRole('menuitem', { name: /^Rename/ }));
  await screen.findByRole('textbox', { name: 'Journey name' });
  await user.keyboard('Borrow{Enter}');
  expect(names()).toEqual(['Borrow', 'Repay', 'Leave']);
  await waitFor(() => expect(focused()).toBe('Borrow'));
});

test('Escape gives the old name back, and closes nothing around the name', async () => {
  const { user, names } = await open();
  await user.keyboard('{F2}');
  const field = screen.getByRole('textbox', { name: 'Journey name' });
  await user.type(field, 'Borrow');
  // What is left of it reaches a dialog, which closes.
  expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
  expect(names()).toEqual(['Apply', 'Repay', 'Leave']);
});

test('a tab held down does not delete one journey after the other', async () => {
  const { names } = await open();
  fireEvent.keyDown(document.activeElement!, { key: 'Delete', repeat: true });
  expect(names()).toEqual(['Apply', 'Repay', 'Leave']);
});

test('a further journey begins with a preset, in both languages and of its kind', async () => {
  const { user, journeys, editor, shell } = await open();
  await user.click(screen.getByRole('button', { name: 'Add journey' }));
  await user.click(screen.getByRole('menuitem', { name: /^Service blueprint/ }));
  const added = journeys().at(-1)!;
  expect(added).toMatchObject({ kind: 'blueprint', name: 'Service blueprint' });
  expect(editor.view.getState().journeyId).toBe(added.id);
  const { translations } = editor.documents.getState().document;
  expect(translations['zh-Hant']?.[added.id]?.['name']?.text).toBe('服務藍圖');
  expect(translations['zh-Hant']?.[added.stages[0]!.id]?.['name']?.text).not.toBe('');
  expect(shell.seen.panels).toEqual(['journey']);
  editor.documents.undo();
  expect(editor.documents.getState().document).toEqual(BANK);
});

test('the future is offered beside the tabs while the shown journey has none of its own', async () => {
  const { user, journeys } = await open();
  const future = { name: /^Make the future/ };
  await user.click(screen.getByRole('button', { name: 'Add journey' }));
  await user.click(screen.getByRole('menuitem', future));
  expect(journeys()[1]).toMatchObject({ kind: 'future', baselineId: 'journey:Apply' });
  await user.click(screen.getByRole('button', { name: 'Add journey' }));
  expect(screen.queryByRole('menuitem', future)).toBeNull();
});
