/** What is done with a whole journey: its copy, its future, its place, its end. */
import { describe, expect, it } from 'vitest';
import type { Action, ActionContext } from '../../../../renderer/actions/action';
import { createFuture } from '../../../../renderer/actions/createFuture';
import { createSubJourney } from '../../../../renderer/actions/createSubJourney';
import { duplicateJourney } from '../../../../renderer/actions/duplicateJourney';
import { moveJourneyLeft } from '../../../../renderer/actions/moveJourneyLeft';
import { moveJourneyRight } from '../../../../renderer/actions/moveJourneyRight';
import { removeJourney } from '../../../../renderer/actions/removeJourney';
import { showJourney } from '../../../../renderer/document/showJourney';
import type { OpenedDocument } from '../../../../renderer/document/openDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createMemoryHost } from '../../../support/memoryHost';
import { createTestEditor } from '../../../support/createTestEditor';
import { createTestShell } from '../../../support/createTestShell';

const BANK = buildDocument('Bank')
  .journey('Apply')
  .stage('Find')
  .lane('pain', 'Pains')
  .card('Find', 'Pains', 'Nobody calls')
  .journey('Repay')
  .journey('Leave')
  .translation('zh-Hant', 'journey:Apply', 'name', '申請')
  .build();

function open(document = BANK, opened: Partial<OpenedDocument> = {}) {
  const shell = createTestShell();
  const host = createMemoryHost();
  const editor = createTestEditor(document, host, opened);
  const context: ActionContext = { editor, shell, host, info: {} as ActionContext['info'] };
  const run = (action: Action): void => {
    expect(action.enabled(context)).toBe(true);
    void action.run(context);
  };
  const journeys = () => editor.documents.getState().document.journeys;
  const names = () => journeys().map(({ name }) => name);
  const shown = () => journeys().find(({ id }) => id === editor.view.getState().journeyId);
  return { editor, shell, context, run, names, journeys, shown };
}

it('the future begins as a copy behind the as-is journey, named in every language, and is one undo step', () => {
  const { editor, context, run, names, shown } = open();
  run(createFuture);
  expect(names()).toEqual(['Apply', '2.0 Future', 'Repay', 'Leave']);
  expect(shown()).toMatchObject({ kind: 'future', baselineId: 'journey:Apply' });
  expect(shown()?.cards).toMatchObject([{ text: 'Nobody calls', copiedFrom: 'card:Nobody calls' }]);
  const { translations } = editor.documents.getState().document;
  expect(translations['zh-Hant']?.[shown()!.id]?.['name']?.text).toBe('2.0 未來');
  expect(createFuture.enabled(context)).toBe(false);
  editor.documents.undo();
  expect(editor.documents.getState().document).toEqual(BANK);
  expect(shown()?.name).toBe('Apply');
});

it('a journey of its own for a card is about the same people, and is one undo step', () => {
  const bank = buildDocument('Bank')
    .persona('Ann')
    .journey('Apply', { personaIds: ['persona:Ann'] })
    .stage('Find')
    .lane('pain', 'Pains')
    .card('Find', 'Pains', 'Nobody calls')
    .build();
  const { editor, run, names, shown } = open(bank);
  editor.selection.setState({ selection: { kind: 'cards', ids: ['card:Nobody calls'] } });
  run(createSubJourney);
  expect(names()).toEqual(['Apply', 'Nobody calls']);
  expect(shown()).toMatchObject({ name: 'Nobody calls', personaIds: ['persona:Ann'] });
  editor.documents.undo();
  expect(editor.documents.getState().document).toEqual(bank);
});

it('a copy stands behind its original, and is shown', () => {
  const { run, names, shown, journeys } = open();
  run(duplicateJourney);
  expect(names()).toEqual(['Apply', 'Apply', 'Repay', 'Leave']);
  expect(shown()).toBe(journeys()[1]);
});

describe('removing', () => {
  it('asks nothing, shows the neighbour and offers undo', () => {
    const { editor, shell, run, names, shown } = open();
    showJourney(editor, 'journey:Repay');
    run(removeJourney);
    expect(names()).toEqual(['Apply', 'Leave']);
    expect(shown()?.name).toBe('Leave');
    expect(shell.seen.toasts).toEqual([
      { key: 'app.journeys.removed', values: { name: 'Repay' }, tone: 'info', action: 'edit.undo' },
    ]);
    editor.documents.undo();
    expect(shown()?.name).toBe('Repay');
  });

  it('of the last one is refused, with the reason', () => {
    const { shell, run, names } = open(buildDocument().journey('Only').build());
    run(removeJourney);
    expect(names()).toEqual(['Only']);
    expect(shell.seen.toasts).toMatchObject([{ key: 'refusal.lastJourney', tone: 'bad' }]);
  });
});

describe('moving', () => {
  it('goes one place, ends at the ends, and shows the same journey', () => {
    const { context, run, names, shown } = open();
    expect(moveJourneyLeft.enabled(context)).toBe(false);
    run(moveJourneyRight);
    run(moveJourneyRight);
    expect(names()).toEqual(['Repay', 'Leave', 'Apply']);
    expect(moveJourneyRight.enabled(context)).toBe(false);
    expect(shown()?.name).toBe('Apply');
    run(moveJourneyLeft);
    expect(names()).toEqual(['Repay', 'Apply', 'Leave']);
  });
});

it('none of it may be done to a map that is open elsewhere', () => {
  const { context } = open(BANK, { readOnly: 'elsewhere' });
  for (const action of [createFuture, duplicateJourney, removeJourney, moveJourneyRight]) {
    expect(action.enabled(context)).toBe(false);
  }
});
