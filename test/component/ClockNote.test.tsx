import './jsdom';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { JourneyPanel } from '../../renderer/inspector/JourneyPanel';
import { StagePanel } from '../../renderer/inspector/StagePanel';
import { StepPanel } from '../../renderer/inspector/StepPanel';
import { useDocument } from '../../renderer/document/useEditor';
import { editStep } from '../../shared/commands/editStep';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const DAY = buildDocument('Day')
  .journey('Student', { kind: 'day' })
  .stage('Morning', ['Wake', 'Ride'])
  .stage('Class')
  .lane('action', 'Do')
  .build();
const NOTE = /^“/;

/** The panels about the journey, its first stage and that stage's last step, one below the other. */
function Panels() {
  const journey = useDocument(({ document }) => document.journeys[0]!);
  const stage = journey.stages[0]!;
  return (
    <>
      <section aria-label="journey">
        <JourneyPanel />
      </section>
      <section aria-label="stage">
        <StagePanel journey={journey} stage={stage} />
      </section>
      <section aria-label="step">
        <StepPanel journey={journey} stage={stage} step={stage.steps[1]!} />
      </section>
    </>
  );
}

test('a clock that runs backwards is said where it does, leads to the step, and goes with the next edit', async () => {
  const { editor } = await renderInEditor(DAY, <Panels />);
  const { journeyId } = editor.view.getState();
  const set = (stepId: string, field: 'startsAt' | 'endsAt', value: string): void =>
    act(() => void editor.documents.run(editStep, { journeyId, stepId, field, value, language: 'en' }));
  const said = (): string[] => screen.queryAllByText(NOTE).map((note) => note.textContent);
  set('step:Morning/Wake', 'startsAt', '10:00');
  set('step:Morning/Ride', 'startsAt', '09:00');
  const turned =
    '“Morning · Ride” starts at 09:00, but “Morning · Wake”, which stands before it, is at 10:00. Check the times, or move the step.';
  expect(said()).toEqual([turned, turned, turned]);
  // From the panels of the journey and the stage.
  const [go] = screen.getAllByRole('button', { name: 'Go to the step' });
  expect(screen.getAllByRole('button', { name: 'Go to the step' })).toHaveLength(2);
  await userEvent.click(go!);
  expect(editor.selection.getState().selection).toEqual({ kind: 'step', id: 'step:Morning/Ride' });
  set('step:Morning/Ride', 'startsAt', '11:00');
  expect(said()).toEqual([]);
  set('step:Class', 'startsAt', '14:00');
  set('step:Class', 'endsAt', '13:00');
  // Of another stage: only the journey says it.
  expect(said()).toEqual(['“Class” ends at 13:00, before it starts at 14:00. Put the two times in order.']);
});
