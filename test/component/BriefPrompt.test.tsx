import './jsdom';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { JourneyPanel } from '../../renderer/inspector/JourneyPanel';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import type { Brief } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

async function show(brief: Brief = {}) {
  const map = { ...buildDocument('Bank').stage('Apply').build(), brief };
  const { editor } = await renderInEditor(map, <JourneyPanel />);
  return { editor, briefOf: () => editor.documents.getState().document.brief, user: userEvent.setup() };
}

const prompt = () => screen.queryByRole('region', { name: 'What is this map for?' });

test('a map that does not say what it is for is asked, without taking the keyboard', async () => {
  await show();
  expect(prompt()?.textContent).toContain('Three answers keep');
  expect(document.activeElement).toBe(document.body);
});

test('the answers go into the brief, and the questions go once the last one is left', async () => {
  const { editor, briefOf, user } = await show({ audience: 'Families' });
  await user.click(screen.getByRole('button', { name: 'Reduce churn' }));
  await user.type(screen.getByLabelText('Product or service'), 'Loans');
  act(flushPendingDrafts);
  expect(briefOf()).toEqual({ audience: 'Families', goal: 'Reduce churn', product: 'Loans' });
  expect(prompt()?.textContent).toContain('That is all.');
  await user.click(screen.getByLabelText('Name'));
  expect(prompt()).toBeNull();

  act(() => editor.documents.undo());
  expect(briefOf()).not.toHaveProperty('product');
  expect(prompt()?.textContent).toContain('One answer to go');
});

test('the goals that maps are often made for are these', async () => {
  await show();
  const goals = within(screen.getByRole('group', { name: 'Common goals' }));
  expect(goals.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Reduce churn',
    'Raise conversion',
    'Find what to improve in the service',
    'Align the team with the marketing strategy',
  ]);
});

test('the questions can be put off; the map stays as it is', async () => {
  const { editor, briefOf, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(prompt()).toBeNull();
  expect(briefOf()).toEqual({});
  expect(editor.documents.getState().undoLabel).toBeUndefined();
});

test('a map that says what it is for is not asked', async () => {
  await show({ product: 'Loans', audience: 'Families', goal: 'Reduce churn' });
  expect(prompt()).toBeNull();
});

test('an answer in one language alone stays in its field, and counts in both', async () => {
  const { editor, user } = await show({ audience: 'Families', goal: 'Reduce churn' });
  act(() => editor.view.setState({ language: 'zh-Hant' }));
  await user.type(screen.getByLabelText('Product or service'), '貸款');
  await user.click(screen.getByLabelText('Name'));
  expect(prompt()).toBeNull();
  act(() => editor.view.setState({ language: 'en' }));
  expect(prompt()).toBeNull();
});
