import './jsdom';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Inspector } from '../../renderer/inspector/Inspector';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const claim = () =>
  buildDocument('Claim')
    .stage('Report')
    .stage('Wait')
    .lane('emotion', 'Feeling')
    .lane('opportunity', 'Answers')
    .card('Report', 'Feeling', 'hopeful', { score: 1 })
    .card('Wait', 'Feeling', 'in the dark', { score: -2 });

test('a low point without a plan says so, and a plan is written where it is', async () => {
  const { editor } = await renderInEditor(claim().build(), <Inspector />);
  select(editor, { kind: 'cards', ids: ['card:in the dark'] });
  await screen.findByText('Planned for this low');
  screen.getByText(/Nothing yet/);
  await userEvent.click(screen.getByRole('button', { name: 'Plan something here' }));
  const cell = { laneId: 'lane:Answers', stepId: 'step:Wait' };
  expect(editor.selection.getState()).toMatchObject({ cursor: cell, writing: cell });
});

test('what is planned for a low is a click away, and a good moment asks for nothing', async () => {
  const document = claim().card('Wait', 'Answers', 'Send news').build();
  const { editor } = await renderInEditor(document, <Inspector />);
  select(editor, { kind: 'cards', ids: ['card:in the dark'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Send news' }));
  expect(editor.selection.getState().selection).toEqual({ kind: 'cards', ids: ['card:Send news'] });
  select(editor, { kind: 'cards', ids: ['card:hopeful'] });
  await screen.findByDisplayValue('hopeful');
  expect(screen.queryByText('Planned for this low')).toBeNull();
});

test('nothing is to be written into a lane that is locked', async () => {
  const document = claim().build();
  const [journey] = document.journeys;
  const lanes = journey!.lanes.map((lane) =>
    lane.kind === 'opportunity' ? { ...lane, locked: true } : lane,
  );
  const { editor } = await renderInEditor({ ...document, journeys: [{ ...journey!, lanes }] }, <Inspector />);
  select(editor, { kind: 'cards', ids: ['card:in the dark'] });
  await screen.findByText('Planned for this low');
  expect(screen.queryByRole('button', { name: 'Plan something here' })).toBeNull();
});
