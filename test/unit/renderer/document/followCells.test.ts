import { describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../../renderer/actions/action';
import { undo } from '../../../../renderer/actions/undo';
import { showJourney } from '../../../../renderer/document/showJourney';
import { duplicateJourney } from '../../../../shared/commands/duplicateJourney';
import { hideLane } from '../../../../shared/commands/hideLane';
import { removeJourney } from '../../../../shared/commands/removeJourney';
import { removeLane } from '../../../../shared/commands/removeLane';
import { showLane } from '../../../../shared/commands/showLane';
import { buildDocument } from '../../../support/buildDocument';
import { createMemoryHost } from '../../../support/memoryHost';
import { createTestEditor } from '../../../support/createTestEditor';
import { createTestShell } from '../../../support/createTestShell';

const AS_IS = 'journey:As-is';
const TO_BE = 'journey:To-be';

function open() {
  const document = buildDocument('Bank')
    .journey('As-is')
    .stage('Ask')
    .lane('action', 'Do')
    .lane('pain', 'Pains')
    .card('Ask', 'Do', 'now')
    .journey('To-be')
    .stage('Later')
    .lane('action', 'Then')
    .card('Later', 'Then', 'far')
    .build();
  const editor = createTestEditor(document, createMemoryHost());
  return { editor, shown: () => editor.view.getState().journeyId };
}

describe('what is looked at', () => {
  it('is the journey before the one that is gone, and nothing of that one stays selected', () => {
    const { editor, shown } = open();
    showJourney(editor, TO_BE);
    editor.selection.setState({
      selection: { kind: 'cards', ids: ['card:far'] },
      cursor: { laneId: 'lane:Then', stepId: 'step:Later' },
    });
    editor.documents.run(removeJourney, { journeyId: TO_BE });
    expect(shown()).toBe(AS_IS);
    expect(editor.selection.getState()).toMatchObject({ selection: { kind: 'none' }, cursor: undefined });
  });

  it('comes back from a journey whose making is undone', () => {
    const { editor, shown } = open();
    showJourney(editor, TO_BE);
    editor.documents.run(duplicateJourney, { journeyId: TO_BE });
    void undo.run({ editor, shell: createTestShell() } as unknown as ActionContext);
    expect(shown()).toBe(TO_BE);
    expect(editor.view.getState().trail).toEqual([]);
  });

  it('forgets a cell whose lane is gone, and keeps one that is there', () => {
    const { editor } = open();
    const cursor = { laneId: 'lane:Do', stepId: 'step:Ask' };
    editor.selection.setState({ cursor });
    editor.documents.run(removeLane, { journeyId: AS_IS, laneId: 'lane:Pains' });
    expect(editor.selection.getState().cursor).toEqual(cursor);
    editor.documents.run(removeLane, { journeyId: AS_IS, laneId: 'lane:Do' });
    expect(editor.selection.getState().cursor).toBeUndefined();
  });
});

it('forgets a cell whose lane is hidden again: what is typed next would be written unseen', () => {
  const { editor } = open();
  editor.documents.run(hideLane, { journeyId: AS_IS, laneId: 'lane:Pains' });
  editor.documents.run(showLane, { journeyId: AS_IS, laneId: 'lane:Pains' });
  editor.selection.setState({ cursor: { laneId: 'lane:Pains', stepId: 'step:Ask' } });
  editor.documents.undo();
  expect(editor.selection.getState().cursor).toBeUndefined();
});
it('a journey that is asked for is seen, though the people of the map covered it', () => {
  const { editor } = open();
  editor.view.setState({ cast: { kind: 'gallery' } });
  showJourney(editor, AS_IS);
  expect(editor.view.getState().cast).toBeUndefined();
});

it('a journey that came to the board by being made can be left for the one it was made from', () => {
  const { editor } = open();
  editor.documents.run(duplicateJourney, { journeyId: TO_BE });
  const made = editor.view.getState().journeyId;
  expect(made).not.toBe(AS_IS);
  showJourney(editor, made, [AS_IS]);
  expect(editor.view.getState().trail).toEqual([AS_IS]);
  showJourney(editor, made);
  expect(editor.view.getState().trail).toEqual([AS_IS]);
});
