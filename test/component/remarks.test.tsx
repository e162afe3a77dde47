import './jsdom';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { CommentsPage } from '../../renderer/review/CommentsPage';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

test('what nobody signed is changed by anyone: who wrote it before giving a name keeps it', async () => {
  const document = buildDocument('Bank')
    .stage('Ask')
    .comment('Why?', undefined, { author: '' })
    .comment('How?', undefined, { author: 'Ben' })
    .build();
  const { editor } = await renderInEditor(document, <CommentsPage author="Ann" />);
  const user = userEvent.setup();
  expect(screen.queryByRole('button', { name: /Ben/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /Unsigned/ }));
  await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect(editor.documents.getState().document.comments.map(({ text }) => text)).toEqual(['How?']);
});
