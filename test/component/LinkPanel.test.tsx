import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Inspector } from '../../renderer/inspector/Inspector';
import { buildDocument } from '../support/buildDocument';
import { linkOf } from '../support/readDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const CLAIM = buildDocument('Claim')
  .stage('Report')
  .stage('Decide')
  .lane('department', 'Who')
  .card('Report', 'Who', 'Desk')
  .card('Decide', 'Who', 'Expert')
  .link('Desk', 'Expert')
  .build();
const LINK = 'link:Desk→Expert';

test('a hand-off that breaks is graded, and keeps its grade in sight when it is called something else', async () => {
  const { editor } = await renderInEditor(CLAIM, <Inspector />);
  const user = userEvent.setup();
  const link = () => linkOf(editor.documents.getState().document, LINK);
  select(editor, { kind: 'link', id: LINK });
  await screen.findByRole('heading', { name: 'Link' });
  expect(screen.queryByText('Friction')).toBeNull();

  await user.click(screen.getByRole('radio', { name: 'handoff breaks' }));
  await user.click(await screen.findByRole('radio', { name: 'High' }));
  expect(link().severity).toBe(3);
  editor.documents.undo();
  expect(link()).not.toHaveProperty('severity');
  editor.documents.redo();

  await user.click(screen.getByRole('radio', { name: 'leads to' }));
  await user.click(screen.getByRole('radio', { name: 'High' }));
  expect(link()).not.toHaveProperty('severity');
});

test('a link says that one card is another way instead of the other; undo says what it said before', async () => {
  const { editor } = await renderInEditor(CLAIM, <Inspector />);
  const user = userEvent.setup();
  const kind = () => linkOf(editor.documents.getState().document, LINK).kind;
  select(editor, { kind: 'link', id: LINK });
  await user.click(await screen.findByRole('radio', { name: 'is an alternative to' }));
  expect(kind()).toBe('alternative');
  act(() => editor.documents.undo());
  expect(kind()).toBe('leads-to');
});

test('a link is turned round, and one undo turns it back', async () => {
  const { editor } = await renderInEditor(CLAIM, <Inspector />);
  const user = userEvent.setup();
  const ends = () => {
    const { from, to } = linkOf(editor.documents.getState().document, LINK);
    return [from, to];
  };
  select(editor, { kind: 'link', id: LINK });
  await user.click(await screen.findByRole('button', { name: 'Reverse direction' }));
  expect(ends()).toEqual(['card:Expert', 'card:Desk']);
  expect(screen.getByText('Expert → Desk')).toBeTruthy();
  act(() => editor.documents.undo());
  expect(ends()).toEqual(['card:Desk', 'card:Expert']);
});
