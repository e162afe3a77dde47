import './jsdom';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { FindPanel } from '../../renderer/find/FindPanel';
import type { FindState } from '../../renderer/document/viewStore';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const BANK = buildDocument('Bank')
  .brief({ goal: 'A loan in a day' })
  .journey('As-is')
  .stage('Ask')
  .stage('Shut', [], { locked: true })
  .lane('pain', 'Pains')
  .card('Ask', 'Pains', 'The loan is late', { note: 'no loan yet' })
  .card('Ask', 'Pains', 'Loan')
  .card('Shut', 'Pains', 'Old loan')
  .journey('To-be', { kind: 'future' })
  .stage('Ask')
  .lane('pain', 'Pains')
  .card('Ask', 'Pains', 'A quick loan')
  .build();

async function find(text: string, mode: FindState['mode'] = 'find', on: CjmDocument = BANK) {
  const shown = await renderInEditor(on, <FindPanel />);
  shown.editor.view.setState({ find: { mode } });
  const user = userEvent.setup();
  const field = await screen.findByRole('textbox', { name: 'Find in the whole document' });
  if (text !== '') await user.type(field, text);
  return { ...shown, user, field };
}

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const texts = (document: CjmDocument) =>
  document.journeys.flatMap(({ cards }) => cards.map(({ text }) => text));

test('what is found stands under its journey and kind, with its words and its place', async () => {
  await find('loan');
  await screen.findByText('6 places');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    ...['As-is', 'To-be', 'Whole document'],
  ]);
  expect(rows()).toEqual([
    ...['The loan is latePains · Ask', 'no loan yetPains · Ask · Note', 'LoanPains · Ask'],
    ...['Old loanPains · Shut', 'A quick loanPains · Ask', 'A loan in a dayGoal'],
  ]);
  expect(document.querySelectorAll('mark')).toHaveLength(6);
});

test('Enter and the arrows walk through the hits, into another journey and round again', async () => {
  const { editor, user } = await find('loan');
  await screen.findByText('6 places');
  const selected = () => editor.selection.getState().selection;
  await user.keyboard('{Enter}');
  expect(selected()).toEqual({ kind: 'cards', ids: ['card:The loan is late'] });
  await user.keyboard('{Shift>}{Enter}{/Shift}{ArrowUp}');
  expect(screen.getByRole('status').textContent).toBe('5 of 6');
  expect(editor.view.getState().journeyId).toBe('journey:To-be');
  expect(selected()).toEqual({ kind: 'cards', ids: ['card:A quick loan'] });
  expect(screen.getByRole('button', { current: true }).textContent).toContain('A quick loan');
});

test('a word that is being composed finds nothing yet, and its Enter goes nowhere', async () => {
  const { editor, field } = await find('');
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: 'loan' } });
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(editor.selection.getState().selection.kind).toBe('none');
  fireEvent.compositionEnd(field);
  await screen.findByText('6 places');
});

test('what is ticked is replaced in one step; what is locked or unticked stays', async () => {
  const { editor, shell, user } = await find('loan', 'replace');
  await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'credit');
  await screen.findByText('1 locked place is left out.');
  expect(within(screen.getAllByRole('listitem')[0]!).getByText('credit').tagName).toBe('INS');
  await user.click(screen.getByRole('checkbox', { name: 'Replace in “A quick loan”' }));
  await user.click(screen.getByRole('button', { name: 'Replace 4 places' }));
  const { documents } = editor;
  expect(texts(documents.getState().document)).toEqual([
    ...['The credit is late', 'credit', 'Old loan', 'A quick loan'],
  ]);
  expect(documents.getState().document.brief.goal).toBe('A credit in a day');
  expect(shell.seen.toasts).toMatchObject([
    { key: 'find.replaced', values: { count: 4 }, action: 'edit.undo' },
  ]);
  documents.undo();
  expect(documents.getState().document).toEqual(BANK);
});

test('what would be left without words is unticked and said; nothing is replaced until it is asked again', async () => {
  const { editor, user } = await find('loan', 'replace');
  await user.click(await screen.findByRole('button', { name: 'Replace 5 places' }));
  expect(editor.documents.getState().document).toBe(BANK);
  screen.getByText(/^1 card or name would be left without words/);
  await user.click(screen.getByRole('button', { name: 'Replace 4 places' }));
  expect(texts(editor.documents.getState().document)).toEqual([
    'The  is late',
    'Loan',
    'Old loan',
    'A quick ',
  ]);
});

test('other words start anew: all is ticked again', async () => {
  const { user, field } = await find('loan', 'replace');
  await user.click(await screen.findByRole('button', { name: 'Untick all' }));
  await user.type(field, ' ');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Replace \d/ }).textContent).toBe('Replace 3 places'),
  );
});

test('Escape closes the panel, and what was looked for is there when it opens again', async () => {
  const { editor, user } = await find('late');
  await user.keyboard('{Escape}');
  expect(editor.view.getState()).toMatchObject({ find: undefined, findText: 'late' });
});

const BILINGUAL: CjmDocument = {
  ...buildDocument('Bank')
    .journey('As-is')
    .stage('Ask')
    .lane('pain', 'Pains')
    .card('Ask', 'Pains', 'The App is late')
    .card('Ask', 'Pains', 'Wait')
    .translation('zh-Hant', 'card:Wait', 'text', 'App 要等', 'Wait')
    .comment('Why?', 'card:Wait', { author: 'App desk' })
    .build(),
  views: [{ id: 'view', name: 'App pains', tags: ['late'] }],
};

test('what the map says in the other language is found, says so, and is replaced in the same step', async () => {
  const { editor, user } = await find('app', 'replace', BILINGUAL);
  await screen.findByText('4 places');
  expect(rows()).toEqual([
    ...['The App is latePains · Ask', 'App 要等ChinesePains · Ask'],
    ...['App pains', 'App deskAuthor of the comment'],
  ]);
  await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'Site');
  await user.click(screen.getByRole('button', { name: 'Replace 4 places' }));
  const { documents } = editor;
  const after = documents.getState().document;
  expect(texts(after)).toEqual(['The Site is late', 'Wait']);
  expect(after).toMatchObject({
    translations: { 'zh-Hant': { 'card:Wait': { text: { text: 'Site 要等' } } } },
    views: [{ name: 'Site pains' }],
    comments: [{ author: 'Site desk' }],
  });
  documents.undo();
  expect(documents.getState().document).toEqual(BILINGUAL);
});

test('the language shown alone is looked through where that is asked; a map in one language has no such choice', async () => {
  const { user } = await find('app', 'find', BILINGUAL);
  await screen.findByText('4 places');
  await user.click(screen.getByRole('button', { name: 'Both languages', pressed: true }));
  await screen.findByText('3 places');
  cleanup();
  await find('loan');
  expect(screen.queryByRole('button', { name: 'Both languages' })).toBeNull();
});

test('going to the name of a saved view shows what it leaves', async () => {
  const { editor, user } = await find('app pains', 'find', BILINGUAL);
  await screen.findByText('1 place');
  await user.keyboard('{Enter}');
  const { filters, journeyId } = editor.view.getState();
  expect(filters.get(journeyId)?.tags).toEqual(['late']);
});
