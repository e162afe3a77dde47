import './jsdom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { SavedViews } from '../../renderer/filter/SavedViews';
import { useFilter } from '../../renderer/filter/useFilter';
import { CommentsPage } from '../../renderer/review/CommentsPage';
import { SnapshotsPage } from '../../renderer/review/SnapshotsPage';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const AT = '2026-01-02T03:04:05Z';
const BANK: CjmDocument = {
  ...buildDocument('Bank').stage('Ask').lane('pain', 'Pains').build(),
  views: [{ id: 'view', name: 'Legal', owners: ['Legal'] }],
  snapshots: [{ id: 'kept', name: 'Before', at: AT, document: buildDocument('Bank').build() }],
  comments: [{ id: 'said', author: 'Ann', text: 'Why?', at: AT }],
};

async function open(part: Parameters<typeof renderInEditor>[1]) {
  const { editor } = await renderInEditor(BANK, part);
  return { editor, user: userEvent.setup() };
}

const expectKeyboardOn = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));

function Views() {
  const control = useFilter();
  return control && <SavedViews control={control} />;
}

test.each([
  ['Ours{Enter}', 'Ours'],
  ['Ours{Escape}', 'Legal'],
])('on a saved view after %s', async (keys, name) => {
  const { user } = await open(<Views />);
  await user.click(screen.getByRole('button', { name: 'Rename “Legal”' }));
  await user.keyboard(keys);
  await expectKeyboardOn(name);
});

test('elsewhere, where a click left the name of a saved view', async () => {
  const { user } = await open(
    <>
      <Views />
      <button type="button">other</button>
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Rename “Legal”' }));
  await user.click(screen.getByRole('button', { name: 'other' }));
  await expectKeyboardOn('other');
});

test.each([
  ['First{Enter}', 'First'],
  ['First{Escape}', 'Before'],
])('on a snapshot after %s', async (keys, name) => {
  const { user } = await open(<SnapshotsPage />);
  await user.click(screen.getByRole('button', { name: 'More about “Before”' }));
  await user.click(screen.getByRole('menuitem', { name: 'Rename' }));
  await user.keyboard(keys);
  await expectKeyboardOn(`More about “${name}”`);
});

test.each(['Because.{Control>}{Enter}{/Control}', 'Because.{Escape}'])(
  'on a thread after the answer %s',
  async (keys) => {
    const { editor, user } = await open(<CommentsPage author="Ann" />);
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    await user.keyboard(keys);
    await expectKeyboardOn('Reply');
    const [comment] = editor.documents.getState().document.comments;
    expect(comment?.replies?.length ?? 0).toBe(keys.includes('Enter') ? 1 : 0);
  },
);

test('on a comment that was changed', async () => {
  const { editor, user } = await open(<CommentsPage author="Ann" />);
  await user.click(screen.getByRole('button', { name: 'More about the comment by Ann' }));
  await user.click(screen.getByRole('menuitem', { name: 'Edit' }));
  await user.keyboard(' So?{Control>}{Enter}{/Control}');
  expect(editor.documents.getState().document.comments[0]?.text).toContain('So?');
  await expectKeyboardOn('More about the comment by Ann');
});
