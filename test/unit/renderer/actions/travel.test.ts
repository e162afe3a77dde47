import { describe, expect, it } from 'vitest';
import { travel } from '../../../../renderer/actions/travel';
import { openGallery } from '../../../../renderer/document/castView';
import { showJourney } from '../../../../renderer/document/showJourney';
import { editCardText } from '../../../../shared/commands/editCardText';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createTestShell } from '../../../support/createTestShell';
import { createMemoryHost } from '../../../support/memoryHost';

const AS_IS = 'journey:As-is';
const TO_BE = 'journey:To-be';

function open(hidesBoard = false) {
  const document = buildDocument('Bank')
    .journey('As-is')
    .stage('Ask')
    .lane('action', 'Do')
    .card('Ask', 'Do', 'now')
    .journey('To-be')
    .stage('Later')
    .lane('action', 'Then')
    .card('Later', 'Then', 'far')
    .build();
  const editor = createTestEditor(document, createMemoryHost());
  const shell = createTestShell();
  const write = (journeyId: string, id: string, text: string): void =>
    void editor.documents.run(editCardText, { journeyId, id, text, language: 'en' });
  return {
    editor,
    writeNow: (text: string) => write(AS_IS, 'card:now', text),
    writeFar(text: string) {
      showJourney(editor, TO_BE);
      editor.selection.setState({ selection: { kind: 'cards', ids: ['card:far'] } });
      write(TO_BE, 'card:far', text);
      showJourney(editor, AS_IS);
    },
    go: (direction: 'undo' | 'redo') => travel(editor, { ...shell, hidesBoard: () => hidesBoard }, direction),
    shown: () => editor.view.getState().journeyId,
    selected: () => editor.selection.getState().selection,
    said: () =>
      shell.seen.toasts.map(({ key, step, action }) => ({ key, name: step?.label.values?.name, action })),
  };
}

describe('undo and redo on the board', () => {
  it('go to the board they change, with what was selected there', () => {
    const { editor, writeFar, go, shown, selected } = open();
    writeFar('farther');
    go('undo');
    expect(shown()).toBe(TO_BE);
    expect(selected()).toEqual({ kind: 'cards', ids: ['card:far'] });
    showJourney(editor, AS_IS);
    go('redo');
    expect(shown()).toBe(TO_BE);
  });

  it('stay where they are when that changes too, and say nothing', () => {
    const { writeNow, go, shown, said } = open();
    writeNow('soon');
    go('undo');
    expect(shown()).toBe(AS_IS);
    expect(said()).toEqual([]);
  });
});

describe('undo and redo in a sheet', () => {
  it('say what they did on the board behind it, and offer the way back', () => {
    const { writeNow, go, said } = open(true);
    writeNow('soon');
    go('undo');
    expect(said()).toEqual([{ key: 'app.travelled.undo', name: 'now', action: 'edit.redo' }]);
    go('redo');
    expect(said().slice(1)).toEqual([{ key: 'app.travelled.redo', name: 'now', action: 'edit.undo' }]);
  });

  it('leave the sheet what it is about, and nothing of another board selected', () => {
    const { writeFar, go, shown, selected, said } = open(true);
    writeFar('farther');
    go('undo');
    expect(shown()).toBe(AS_IS);
    expect(selected()).toEqual({ kind: 'none' });
    expect(said()).toHaveLength(1);
  });

  it('leave the people of the document where they are', () => {
    const { editor, writeFar, go, said } = open(true);
    writeFar('farther');
    openGallery(editor);
    go('undo');
    expect(editor.view.getState().cast).toEqual({ kind: 'gallery' });
    expect(said()).toEqual([{ key: 'app.travelled.undo', name: 'far', action: 'edit.redo' }]);
  });

  it('say nothing where there is nothing more to take back', () => {
    const { go, said } = open(true);
    go('undo');
    expect(said()).toEqual([]);
  });
});
