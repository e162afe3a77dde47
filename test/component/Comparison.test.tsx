import './jsdom';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { compareJourneys } from '../../renderer/actions/compareJourneys';
import { Comparison } from '../../renderer/lifecycle/Comparison';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const BANK = buildDocument('Bank')
  .journey('As-is')
  .stage('Find')
  .stage('Wait')
  .lane('pain', 'Pains')
  .card('Find', 'Pains', 'Hard words')
  .card('Find', 'Pains', 'No help')
  .journey('To-be', { kind: 'future', baselineId: 'journey:As-is' })
  .stage('Find')
  .stage('Sign')
  .lane('pain', 'Pains')
  .card('Find', 'Pains', 'Hard words')
  .journey('Other')
  .build();

const cells = (row: RegExp, nth = 0) =>
  within(screen.getAllByRole('row', { name: row })[nth]!)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('stages stand under one another with what hurts, what is missing and what differs', async () => {
  await renderInEditor(BANK, <Comparison onClose={() => undefined} />);
  expect(cells(/^As-is/)).toEqual(['Find', 'Wait', 'New in the to-be']);
  expect(cells(/^To-be/)).toEqual(['Find', 'No longer there', 'Sign']);
  expect(cells(/^Pains, opportunities/, 0)[0]).toBe('2 pain points0 opportunities');
  expect(cells(/^Pains, opportunities/, 1)[0]).toBe('1 pain point−10 opportunities');
  expect(cells(/^What changes/)).toEqual(['No help', 'Nothing', 'Nothing']);
  expect(screen.getByLabelText('Taken away')).toBeTruthy();
});

test('either journey opens from it; one without a counterpart offers no comparison', async () => {
  let closed = false;
  const { editor, host, shell } = await renderInEditor(BANK, <Comparison onClose={() => (closed = true)} />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'To-be' }));
  expect(editor.view.getState().journeyId).toBe('journey:To-be');
  expect(closed).toBe(true);
  const info = await host.app.info();
  const context = { editor, host, shell, info: info.ok ? info.value : undefined! };
  expect(compareJourneys.enabled(context)).toBe(true);
  editor.view.setState({ journeyId: 'journey:Other' });
  expect(compareJourneys.enabled(context)).toBe(false);
});
