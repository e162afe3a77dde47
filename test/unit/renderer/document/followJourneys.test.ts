import { expect, test } from 'vitest';
import { addJourney } from '../../../../shared/commands/addJourney';
import { removeJourney } from '../../../../shared/commands/removeJourney';
import { renameJourney } from '../../../../shared/commands/renameJourney';
import { showJourney } from '../../../../renderer/document/showJourney';
import { buildDocument } from '../../../support/buildDocument';
import { createMemoryHost } from '../../../support/memoryHost';
import { createTestEditor } from '../../../support/createTestEditor';

function open() {
  const document = buildDocument('Bank')
    .journey('A')
    .stage('Find')
    .lane('action', 'Do')
    .card('Find', 'Do', 'Search')
    .journey('B')
    .journey('C')
    .build();
  const editor = createTestEditor(document, createMemoryHost());
  const shown = () => editor.view.getState().journeyId;
  return { editor, shown };
}

test('where the shown journey goes, its neighbour is shown; undo shows it again with what was selected', () => {
  const { editor, shown } = open();
  const selection = { kind: 'cards', ids: ['card:Search'] } as const;
  editor.selection.setState({ selection });
  editor.documents.run(removeJourney, { journeyId: 'journey:A' }, { select: { kind: 'none' } });
  expect(shown()).toBe('journey:B');
  expect(editor.selection.getState().selection.kind).toBe('none');
  editor.documents.undo();
  expect(shown()).toBe('journey:A');
  expect(editor.selection.getState().selection).toEqual(selection);
  editor.documents.redo();
  expect(shown()).toBe('journey:B');
});

test('the last of them leaves to the one before it', () => {
  const { editor, shown } = open();
  showJourney(editor, 'journey:C');
  editor.documents.run(removeJourney, { journeyId: 'journey:C' });
  expect(shown()).toBe('journey:B');
});

test('a journey that came is shown; taken back, the one whose card opened it', () => {
  const { editor, shown } = open();
  editor.documents.run(addJourney, { id: 'sub', name: 'Sub', stageNames: [], laneKinds: [] });
  expect(shown()).toBe('sub');
  showJourney(editor, 'sub', ['journey:A']);
  editor.documents.undo();
  expect(shown()).toBe('journey:A');
  expect(editor.view.getState().trail).toEqual([]);
});

test('what happens to other journeys leaves the view alone', () => {
  const { editor, shown } = open();
  editor.documents.run(renameJourney, { journeyId: 'journey:B', name: 'Two' });
  editor.documents.run(removeJourney, { journeyId: 'journey:B' });
  expect(shown()).toBe('journey:A');
});
