import './jsdom';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { MapPalette, StartPalette } from '../../renderer/palette/Palette';
import { translatorFor } from '../../shared/i18n/translator';
import { LANE_KINDS } from '../../shared/model/kinds';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, renderPart } from './harness';

afterEach(cleanup);

const t = translatorFor('en');

const BANK = buildDocument('Bank')
  .persona('Sarah')
  .journey('As-is')
  .stage('Review')
  .lane('pain', '')
  .card('Review', '', 'Nobody calls back')
  .journey('To-be', { kind: 'future' })
  .stage('Reviewed')
  .lane('action', 'Do')
  .card('Reviewed', 'Do', 'Somebody calls')
  .with({ views: [{ id: 'view', name: 'Revision', laneKinds: ['pain'] }] })
  .build();

async function open() {
  let closed = 0;
  const shown = await renderInEditor(BANK, <MapPalette onClose={() => (closed += 1)} />);
  return { ...shown, user: userEvent.setup(), closed: () => closed, field: screen.getByRole('combobox') };
}

const options = () => screen.getAllByRole('option').map((one) => one.textContent);
const groups = () => screen.getAllByRole('group').map((one) => one.getAttribute('aria-labelledby'));

test('while nothing is typed it teaches the actions with their keys, and hides those that cannot run', async () => {
  await open();
  expect(options()).toContain('Select allCtrl+A');
  expect(options()).not.toContain('UndoCtrl+Z');
  expect(options().some((text) => text?.startsWith('Go to anything'))).toBe(false);
});

test('a few letters find stages, cards, views and actions; Enter goes to a card of another journey', async () => {
  const { editor, user, closed } = await open();
  await user.keyboard('rev');
  await waitFor(() => expect(options().slice(0, 3)).toEqual(['Review', 'ReviewedTo-be', 'Revision']));
  expect(groups().length).toBeGreaterThan(1);
  await user.keyboard('{Control>}a{/Control}somebody');
  await waitFor(() => expect(options()).toEqual(['Somebody callsTo-be · Do · Reviewed']));
  await user.keyboard('{Enter}');
  expect(closed()).toBe(1);
  await waitFor(() => expect(editor.view.getState().journeyId).toBe('journey:To-be'));
  expect(editor.selection.getState()).toMatchObject({
    selection: { kind: 'cards', ids: ['card:Somebody calls'] },
    cursor: { laneId: 'lane:Do', cardId: 'card:Somebody calls' },
  });
});

test('a lane without a name is found by its kind, and a saved view filters the board', async () => {
  const { editor, user } = await open();
  await user.keyboard('pain');
  await waitFor(() => expect(options()[0]).toBe('Pain points'));
  await user.keyboard('{Control>}a{/Control}revision');
  await waitFor(() => expect(options()).toEqual(['Revision']));
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(editor.view.getState().filters.get('journey:As-is')?.laneKinds).toEqual(['pain']),
  );
});

test('a card without words is found by its feelings, its metric or its note', async () => {
  const wordless = buildDocument('Bank')
    .stage('Review')
    .lane('emotion', 'Feelings')
    .lane('metric', 'Figures')
    .lane('image', 'Pictures')
    .card('Review', 'Feelings', '', { emotions: ['lost', 'angry'] })
    .card('Review', 'Figures', '', { metric: { name: 'Calls a day' } })
    .card('Review', 'Pictures', '', { imageId: 'as1', note: 'The queue on Monday' })
    .build();
  await renderInEditor(wordless, <MapPalette onClose={() => undefined} />);
  const user = userEvent.setup();
  for (const [typed, found] of [
    ['angry', 'lost, angryFeelings · Review'],
    ['calls a', 'Calls a dayFigures · Review'],
    ['queue', 'The queue on MondayPictures · Review'],
  ] as const) {
    await user.keyboard(`{Control>}a{/Control}${typed}`);
    await waitFor(() => expect(options()).toEqual([found]));
  }
});

test('an action is found in either language, runs, and comes first the next time', async () => {
  const { editor, user, unmount } = await open();
  await user.keyboard('全選');
  await waitFor(() => expect(options()).toEqual(['Select allCtrl+A']));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(editor.selection.getState().selection.kind).toBe('cards'));
  unmount();
  await open();
  expect(options()[0]).toBe('Select allCtrl+A');
});

test.each(LANE_KINDS)('a lane of the kind %s is added by the name of the kind', async (kind) => {
  const { editor, user, field } = await open();
  const name = `Add lane: ${t(`lane.kind.${kind}`)}`;
  fireEvent.change(field, { target: { value: name } });
  await waitFor(() => expect(options()[0]).toBe(name));
  await user.keyboard('{Enter}');
  const kinds = () => editor.documents.getState().document.journeys[0]?.lanes.map((lane) => lane.kind);
  await waitFor(() => expect(kinds()).toEqual(['pain', kind]));
});

test('the Enter of an input method chooses nothing', async () => {
  const { field, closed } = await open();
  fireEvent.compositionStart(field);
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  fireEvent.compositionEnd(field);
  expect(closed()).toBe(0);
});

test('arrows go round, and the field says which option is meant', async () => {
  const { user, field } = await open();
  await user.keyboard('{ArrowUp}');
  const last = screen.getAllByRole('option').at(-1)!;
  expect(last.getAttribute('aria-selected')).toBe('true');
  expect(field.getAttribute('aria-activedescendant')).toBe(last.id);
});

test('without a map there are the actions of the start screen', async () => {
  await renderPart(<StartPalette onClose={() => undefined} />);
  expect(options()).toContain('Settings…Ctrl+,');
  expect(options()).not.toContain('Select allCtrl+A');
});

test('an Enter that comes before the list has followed means what was typed', async () => {
  const { editor, field } = await open();
  await act(async () => {
    fireEvent.change(field, { target: { value: 'somebody' } });
    fireEvent.keyDown(field, { key: 'Enter' });
  });
  await waitFor(() => expect(editor.view.getState().journeyId).toBe('journey:To-be'));
});
