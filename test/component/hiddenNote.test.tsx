import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { NOTHING, type Selection } from '../../renderer/document/selectionStore';
import { HiddenCards } from '../../renderer/inspector/HiddenCards';
import { Inspector } from '../../renderer/inspector/Inspector';
import type { Journey } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

/** The panel of the one card and the list of what is hidden;  `hide` says how the card is. */
async function inspect(hide: (journey: Journey) => Partial<Journey>) {
  const map = buildDocument('Bank')
    .stage('Apply')
    .lane('pain', 'Pains')
    .card('Apply', 'Pains', 'Too long')
    .build();
  const document = { ...map, journeys: map.journeys.map((one) => ({ ...one, ...hide(one) })) };
  const lists = document.journeys.map((journey) => <HiddenCards key={journey.id} journey={journey} />);
  const { editor } = await renderInEditor(document, [<Inspector key="panel" />, ...lists]);
  select(editor, { kind: 'cards', ids: ['card:Too long'] });
  return { editor, user: userEvent.setup() };
}

const hideAll = <R extends object>(records: readonly R[]): readonly R[] =>
  records.map((record) => ({ ...record, hidden: true }));

test('a card on the board says nothing of being hidden', async () => {
  await inspect(() => ({}));
  expect(screen.queryByRole('note')).toBeNull();
});

test('a hidden card that was found says so, and comes back in one step', async () => {
  const { editor, user } = await inspect(({ cards }) => ({ cards: hideAll(cards) }));
  expect(screen.getByRole('note').textContent).toContain('This card is hidden.');
  await user.click(screen.getByRole('button', { name: 'Show on the board' }));
  expect(screen.queryByRole('note')).toBeNull();
  act(() => editor.documents.undo());
  expect(screen.getByRole('note').textContent).toContain('This card is hidden.');
});

test('a card of a hidden lane names the lane, and brings it back', async () => {
  const { editor, user } = await inspect(({ lanes }) => ({ lanes: hideAll(lanes) }));
  expect(screen.getByRole('note').textContent).toContain('The lane “Pains” is hidden.');
  await user.click(screen.getByRole('button', { name: 'Show on the board' }));
  expect(screen.queryByRole('note')).toBeNull();
  expect(editor.documents.getState().document.journeys[0]?.lanes[0]?.hidden).toBeUndefined();
});

/** Of a hidden lane; taken back in one step. */
async function showWithLane(press: string, from: Selection): Promise<void> {
  const { editor, user } = await inspect(({ lanes, cards }) => ({
    lanes: hideAll(lanes),
    cards: hideAll(cards),
  }));
  const hidden = () =>
    editor.documents
      .getState()
      .document.journeys.flatMap(({ lanes, cards }) => [lanes[0]?.hidden, cards[0]?.hidden]);
  select(editor, from);
  await user.click(screen.getByRole('button', { name: press }));
  expect(hidden()).toEqual([undefined, undefined]);
  act(() => editor.documents.undo());
  expect(hidden()).toEqual([true, true]);
}

test('a hidden card of a hidden lane brings its lane along, from its own panel', async () => {
  await showWithLane('Show on the board', { kind: 'cards', ids: ['card:Too long'] });
});

test('a hidden card of a hidden lane brings its lane along, from the list of the journey', async () => {
  await showWithLane('Show “Too long”', NOTHING);
});

const fold = <R extends object>(records: readonly R[]): readonly R[] =>
  records.map((record) => ({ ...record, collapsed: true }));

test.each([
  ['lane', (journey: Journey) => ({ lanes: fold(journey.lanes) }), 'in the lane “Pains”'],
  ['stage', (journey: Journey) => ({ stages: fold(journey.stages) }), 'in the stage “Apply”'],
] as const)('a card of a folded %s says where it is, and unfolds it', async (_kind, hide, where) => {
  const { editor, user } = await inspect(hide);
  expect(screen.getByRole('note').textContent).toContain(where);
  await user.click(screen.getByRole('button', { name: 'Show on the board' }));
  expect(screen.queryByRole('note')).toBeNull();
  act(() => editor.documents.undo());
  expect(screen.getByRole('note').textContent).toContain(where);
});

test('a link says that the board does not show it while one of its cards is hidden', async () => {
  const document = buildDocument('Bank')
    .stage('Apply')
    .lane('pain', 'Pains')
    .card('Apply', 'Pains', 'Too long')
    .card('Apply', 'Pains', 'No word', { hidden: true })
    .link('Too long', 'No word')
    .build();
  const { editor } = await renderInEditor(document, <Inspector />);
  select(editor, { kind: 'link', id: 'link:Too long→No word' });
  expect(screen.getByRole('note').textContent).toContain('does not show this link');
});
