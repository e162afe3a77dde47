import { describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../../renderer/actions/action';
import { findCursorCell } from '../../../../renderer/actions/cursorCell';
import { goTo, type GoTarget } from '../../../../renderer/actions/goTo';
import { openGallery } from '../../../../renderer/document/castView';
import type { BoardHandle } from '../../../../renderer/document/viewStore';
import { buildDocument } from '../../../support/buildDocument';
import { createMemoryHost } from '../../../support/memoryHost';
import { createTestEditor } from '../../../support/createTestEditor';
import { createTestShell } from '../../../support/createTestShell';

const BANK = buildDocument('Bank')
  .persona('Sarah')
  .journey('As-is')
  .stage('Ask', ['Form', 'Send'])
  .lane('action', 'Do')
  .card('Ask/Send', 'Do', 'one')
  .card('Ask/Form', 'Do', 'two')
  .link('one', 'two')
  .journey('To-be', { kind: 'future' })
  .stage('Later')
  .lane('pain', 'Pains')
  .card('Later', 'Pains', 'far')
  .comment('About far', 'card:far')
  .comment('About all')
  .build();

function open(document = BANK) {
  const editor = createTestEditor(document, createMemoryHost());
  const shell = createTestShell();
  const revealed: unknown[] = [];
  const board = { reveal: (place: unknown) => revealed.push(place) } as unknown as BoardHandle;
  editor.view.setState({ board });
  const go = (kind: GoTarget['kind'], id: string, journeyId?: string): void =>
    goTo(editor, shell, { kind, id, journeyId });
  return { editor, shell, revealed, go, selected: () => editor.selection.getState().selection };
}

const AS_IS = 'journey:As-is';

describe('going to a record', () => {
  it('selects a card, puts the keyboard’s cell there and brings it into sight', () => {
    const { editor, revealed, go, selected } = open();
    go('card', 'card:one', AS_IS);
    expect(selected()).toEqual({ kind: 'cards', ids: ['card:one'] });
    expect(editor.selection.getState().cursor).toEqual({
      ...{ laneId: 'lane:Do', stepId: 'step:Ask/Send', cardId: 'card:one' },
    });
    expect(revealed).toEqual([{ cardId: 'card:one', laneId: 'lane:Do', stepId: 'step:Ask/Send' }]);
  });

  it('brings the cell of a hidden card into sight, and no cell where its lane is hidden', () => {
    const document = buildDocument('Bank')
      .journey('As-is')
      .stage('Ask')
      .lane('action', 'Do')
      .lane('pain', 'Pains', { hidden: true })
      .card('Ask', 'Do', 'shown')
      .card('Ask', 'Do', 'put away', { hidden: true })
      .card('Ask', 'Pains', 'unseen')
      .build();
    const { editor, revealed, go, selected } = open(document);
    const cell = { laneId: 'lane:Do', stepId: 'step:Ask' };
    go('card', 'card:put away', AS_IS);
    expect(editor.selection.getState().cursor).toEqual(cell);
    expect(revealed).toEqual([{ cardId: 'card:put away', ...cell }]);
    go('card', 'card:unseen', AS_IS);
    expect(selected()).toEqual({ kind: 'cards', ids: ['card:unseen'] });
    expect(editor.selection.getState().cursor).toBeUndefined();
    expect(findCursorCell({ editor } as unknown as ActionContext)).toEqual(cell);
  });

  it('shows stages, steps, lanes and links where they begin', () => {
    const { revealed, go, selected } = open();
    go('stage', 'stage:Ask', AS_IS);
    expect(selected()).toEqual({ kind: 'stage', id: 'stage:Ask' });
    go('step', 'step:Ask/Send', AS_IS);
    go('lane', 'lane:Do', AS_IS);
    go('link', 'link:one→two', AS_IS);
    expect(selected()).toEqual({ kind: 'link', id: 'link:one→two' });
    expect(revealed).toEqual([
      ...[
        { stepId: 'step:Ask/Form' },
        { stepId: 'step:Ask/Send' },
        { laneId: 'lane:Do' },
        { cardId: 'card:one' },
      ],
    ]);
  });

  it('changes to another journey, and from a comment to what it is about', () => {
    const { editor, go, selected } = open();
    go('card', 'card:one', AS_IS);
    go('comment', 'comment:About far');
    expect(editor.view.getState().journeyId).toBe('journey:To-be');
    expect(selected()).toEqual({ kind: 'cards', ids: ['card:far'] });
    go('comment', 'comment:About all');
    expect(selected()).toEqual({ kind: 'cards', ids: ['card:far'] });
    go('journey', AS_IS, AS_IS);
    expect(editor.view.getState().journeyId).toBe(AS_IS);
    expect(editor.selection.getState()).toMatchObject({ selection: { kind: 'none' }, cursor: undefined });
  });

  it('opens the panel for what stands there alone', async () => {
    const { shell, go, selected } = open();
    await shell.setSettings({ inspector: false });
    go('channel', 'channel:Web');
    go('document', 'brief');
    expect(shell.seen.panels).toEqual(['channels', 'document']);
    go('persona', 'persona:Sarah');
    expect(shell.settings().inspector).toBe(true);
    expect(selected()).toEqual({ kind: 'persona', id: 'persona:Sarah' });
  });

  it('opens the sheet of a persona where sheets cover the panel', () => {
    const { editor, go } = open();
    openGallery(editor);
    go('persona', 'persona:Sarah');
    expect(editor.view.getState().cast).toEqual({
      ...{ kind: 'sheet', personaId: 'persona:Sarah', from: 'gallery' },
    });
  });

  it('stays where it is when the record is gone', () => {
    const { editor, go, selected } = open();
    go('card', 'gone', 'journey:To-be');
    expect(editor.view.getState().journeyId).toBe(AS_IS);
    expect(selected()).toEqual({ kind: 'none' });
  });
});
