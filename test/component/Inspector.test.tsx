import './jsdom';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Editor } from '../../renderer/document/editor';
import { Inspector } from '../../renderer/inspector/Inspector';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const BANK = buildDocument('Bank')
  .stage('Apply')
  .stage('Check')
  .lane('pain', 'Pains')
  .lane('emotion', 'Curve')
  .card('Apply', 'Pains', 'Too long', { severity: 2, tags: ['form'] })
  .card('Check', 'Pains', 'No news', { severity: 3 })
  .card('Check', 'Curve', 'Lost', { score: -1.4 })
  .build();

function cardOf(editor: Editor, id: string) {
  const card = editor.documents.getState().document.journeys[0]?.cards.find((one) => one.id === id);
  if (!card) throw new Error(`No card ${id}.`);
  return card;
}

async function inspect(...ids: string[]) {
  const shown = await renderInEditor(BANK, <Inspector />);
  select(shown.editor, { kind: 'cards', ids });
  return { ...shown, user: userEvent.setup() };
}

test('a chip sets a facet, the same chip takes it back, and undo is named', async () => {
  const { editor, user } = await inspect('card:Too long');
  await user.click(screen.getByRole('radio', { name: 'High' }));
  expect(cardOf(editor, 'card:Too long').severity).toBe(3);
  expect(editor.documents.getState().undoLabel?.key).toBe('command.card.setFacet');
  await user.click(screen.getByRole('radio', { name: 'High' }));
  expect(cardOf(editor, 'card:Too long')).not.toHaveProperty('severity');
});

test('an opportunity without words offers common ones, in the language of the map', async () => {
  const map = buildDocument('Shop')
    .stage('Buy')
    .lane('opportunity', 'Ideas')
    .lane('pain', 'Pains')
    .card('Buy', 'Ideas', '')
    .card('Buy', 'Pains', '')
    .build();
  const [idea, pain] = map.journeys[0]!.cards;
  const { editor } = await renderInEditor(map, <Inspector />);
  const user = userEvent.setup();
  select(editor, { kind: 'cards', ids: [idea!.id] });
  const ideas = within(await screen.findByRole('group', { name: 'Common ideas' }));
  expect(ideas.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Remind people of what they left in the cart',
    'Say where the parcel is, and ask afterwards how it went',
    'Lead new customers through their first week, step by step',
    'Report how far the application has come',
    'Remind of a payment before it is due',
    'Let people check beforehand what loan they can get',
    'Confirm important steps with a one-time code',
  ]);
  await user.click(ideas.getByRole('button', { name: 'Remind of a payment before it is due' }));
  expect(cardOf(editor, idea!.id).text).toBe('Remind of a payment before it is due');
  expect(screen.queryByRole('group', { name: 'Common ideas' })).toBeNull();
  editor.documents.undo();
  expect(await screen.findByRole('group', { name: 'Common ideas' })).toBeTruthy();
  select(editor, { kind: 'cards', ids: [pain!.id] });
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Common ideas' })).toBeNull());
});

test('typing is one undo step', async () => {
  const { editor, user } = await inspect('card:Too long');
  await user.type(screen.getByLabelText('Text'), ' to fill');
  flushPendingDrafts();
  expect(cardOf(editor, 'card:Too long').text).toBe('Too long to fill');
  editor.documents.undo();
  expect(cardOf(editor, 'card:Too long').text).toBe('Too long');
});

test('Escape gives back the text from before', async () => {
  const { editor, user } = await inspect('card:Too long');
  await user.type(screen.getByLabelText('Text'), ' indeed{Escape}');
  expect(cardOf(editor, 'card:Too long').text).toBe('Too long');
});

test('nothing is committed inside a composition, nor lost after it', async () => {
  const { editor } = await inspect('card:Too long');
  const field = screen.getByLabelText('Text');
  fireEvent.focus(field);
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: 'ㄊㄞ' } });
  flushPendingDrafts();
  expect(cardOf(editor, 'card:Too long').text).toBe('Too long');
  fireEvent.keyDown(field, { key: 'Escape', keyCode: 229 });
  fireEvent.compositionEnd(field, { target: { value: '太長' } });
  flushPendingDrafts();
  expect(cardOf(editor, 'card:Too long').text).toBe('太長');
});

test('what was typed goes to the card it was typed on, even when another one is clicked', async () => {
  const { editor, user } = await inspect('card:Too long');
  await user.type(screen.getByLabelText('Text'), '!');
  select(editor, { kind: 'cards', ids: ['card:No news'] });
  await screen.findByDisplayValue('No news');
  expect(cardOf(editor, 'card:Too long').text).toBe('Too long!');
  expect(cardOf(editor, 'card:No news').text).toBe('No news');
});

test('an empty score means not known, never zero', async () => {
  const { editor, user } = await inspect('card:Lost');
  const score = screen.getByRole('textbox', { name: 'Score' });
  await user.clear(score);
  await user.tab();
  expect(cardOf(editor, 'card:Lost')).not.toHaveProperty('score');
  await user.type(score, '９{Enter}');
  expect(cardOf(editor, 'card:Lost').score).toBe(2);
});

test('words are added with Enter or a comma and removed by name', async () => {
  const { editor, user } = await inspect('card:Too long');
  await user.type(screen.getByLabelText('Tags'), 'slow、paper{Enter}');
  expect(cardOf(editor, 'card:Too long').tags).toEqual(['form', 'slow', 'paper']);
  await user.click(screen.getByRole('button', { name: 'Remove “slow”' }));
  expect(cardOf(editor, 'card:Too long').tags).toEqual(['form', 'paper']);
});

test('several cards show what they share, and take a value together', async () => {
  const { editor, user } = await inspect('card:Too long', 'card:No news');
  expect(screen.getByRole('heading', { name: '2 cards selected' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'High' }).getAttribute('aria-checked')).toBe('false');
  await user.click(screen.getByRole('radio', { name: 'Low' }));
  expect(['card:Too long', 'card:No news'].map((id) => cardOf(editor, id).severity)).toEqual([1, 1]);
});

test('writing in the other language leaves the main one alone', async () => {
  const { editor, user } = await inspect('card:Too long');
  const main = editor.documents.getState().document.language;
  const other = main === 'en' ? 'zh-Hant' : 'en';
  editor.view.setState({ language: other });
  const field = await waitFor(() => screen.getByLabelText('Text', { selector: `[lang='${other}']` }));
  await user.type(field, '長');
  flushPendingDrafts();
  const { document } = editor.documents.getState();
  expect(cardOf(editor, 'card:Too long').text).toBe('Too long');
  // The borrowed words were selected on entering: what is typed takes their place.
  expect(document.translations[other]?.['card:Too long']?.['text']?.text).toBe('長');
});
