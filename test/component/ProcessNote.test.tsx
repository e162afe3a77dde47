import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { JourneyPanel } from '../../renderer/inspector/JourneyPanel';
import { addCard } from '../../shared/commands/addCard';
import { buildDocument, type DocumentBuilder } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const steps = (more: (builder: DocumentBuilder) => DocumentBuilder = (same) => same) =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    .reduce(
      (built, text) => built.card('Find', 'Do', text),
      more(buildDocument('Shop').stage('Find').lane('action', 'Do')),
    )
    .build();
const NOTE = /what people do, not what they think and feel/;

test('a map of steps alone is told so, and leads to where thoughts are written until there is one', async () => {
  const { editor } = await renderInEditor(
    steps((builder) => builder.lane('thought', 'Think')),
    <JourneyPanel />,
  );
  await screen.findByText(NOTE);
  await userEvent.click(screen.getByRole('button', { name: 'Write what they think' }));
  const cell = { laneId: 'lane:Think', stepId: 'step:Find' };
  expect(editor.selection.getState()).toMatchObject({ cursor: cell, writing: cell });
  const place = { journeyId: editor.view.getState().journeyId, lane: 'lane:Think', step: 'step:Find' };
  act(() => void editor.documents.run(addCard, { ...place, text: 'Why so long?' }));
  expect(screen.queryByText(NOTE)).toBeNull();
});

test('a map without a lane for thoughts gets one', async () => {
  const { editor } = await renderInEditor(steps(), <JourneyPanel />);
  await userEvent.click(await screen.findByRole('button', { name: 'Write what they think' }));
  const [journey] = editor.documents.getState().document.journeys;
  expect(journey?.lanes.map(({ kind }) => kind)).toEqual(['action', 'thought']);
});
