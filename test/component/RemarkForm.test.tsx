import './jsdom';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { RemarkForm } from '../../renderer/review/RemarkForm';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

async function open(initial?: string) {
  const sent: string[] = [];
  const shown = await renderInEditor(
    buildDocument('Bank').build(),
    <RemarkForm
      draftKey="comment"
      label="Comment"
      submitLabel="Send"
      author="Ann"
      {...(initial === undefined ? {} : { initial })}
      onSubmit={(text) => sent.push(text) > 0}
      onCancel={() => undefined}
    />,
  );
  const drafts = () => shown.editor.remarks.getState().drafts;
  return { sent, drafts, field: screen.getByRole('textbox', { name: 'Comment' }), user: userEvent.setup() };
}

test('a comment being changed may be emptied and written anew', async () => {
  const { sent, drafts, field, user } = await open('too soon');
  await user.clear(field);
  expect(field).toHaveProperty('value', '');
  expect(screen.getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true);
  await user.type(field, 'now');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual(['now']);
  expect(drafts().size).toBe(0);
});

test('a comment that was begun and emptied leaves no draft behind', async () => {
  const { drafts, field, user } = await open();
  await user.type(field, 'x');
  expect(drafts().size).toBe(1);
  await user.clear(field);
  expect(drafts().size).toBe(0);
});
