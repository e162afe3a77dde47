import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../../../renderer/document/documentStore';
import { toStep } from '../../../../renderer/document/editor';
import { createSelectionStore } from '../../../../renderer/document/selectionStore';
import { duplicateCard } from '../../../../shared/commands/duplicateCard';
import { moveStage } from '../../../../shared/commands/moveStage';
import { setDocumentTitle } from '../../../../shared/commands/setDocumentTitle';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';

function open(options: { dirty?: boolean; readOnly?: 'newer' | 'elsewhere' } = {}) {
  const document = buildDocument('Shop')
    .stage('Find')
    .stage('Buy')
    .lane('action', 'Actions')
    .card('Find', 'Actions', 'Search')
    .build();
  const selection = createSelectionStore();
  let clock = Date.parse('2026-11-22T00:00:00Z');
  let ids = 0;
  const documents = createDocumentStore({
    document,
    readOnly: options.readOnly,
    dirty: options.dirty ?? false,
    selection,
    newId: () => `new-${++ids}`,
    now: () => new Date((clock += 10_000)).toISOString(),
  });
  const journeyId = document.journeys[0]!.id;
  const move = (index: number) =>
    documents.run(moveStage, { journeyId, stageId: document.journeys[0]!.stages[0]!.id, index });
  return { document, documents, selection, journeyId, move };
}

describe('documentStore', () => {
  it('names what undo and redo would do', () => {
    const { documents, move } = open();
    expect(documents.getState().undoLabel).toBeUndefined();
    move(1);
    expect(documents.getState().undoLabel?.key).toBe('command.stage.move');
    documents.undo();
    expect(documents.getState().undoLabel).toBeUndefined();
    expect(documents.getState().redoLabel?.key).toBe('command.stage.move');
  });

  it('takes back in one step what ran together, and nothing before or after it', () => {
    const { documents, move } = open();
    documents.run(setDocumentTitle, { title: 'before' });
    documents.together(() => {
      move(1);
      documents.run(setDocumentTitle, { title: 'inside' });
    });
    documents.run(setDocumentTitle, { title: 'after' });
    documents.undo();
    const { document } = documents.getState();
    expect([document.title, document.journeys[0]!.stages[0]!.name]).toEqual(['inside', 'Buy']);
    expect(documents.getState().undoLabel?.key).toBe('command.stage.move');
    documents.undo();
    const { title, journeys } = documents.getState().document;
    expect([title, journeys[0]!.stages[0]!.name]).toEqual(['before', 'Find']);
  });

  it('selects what a command added, found by comparing, and again after a redo', () => {
    const { documents, selection, journeyId } = open();
    const select = (after: CjmDocument, before: CjmDocument) => {
      const known = new Set(before.journeys[0]!.cards.map(({ id }) => id));
      const ids = after.journeys[0]!.cards.flatMap(({ id }) => (known.has(id) ? [] : [id]));
      return { kind: 'cards', ids } as const;
    };
    documents.run(duplicateCard, { journeyId, ids: ['card:Search'] }, { select });
    documents.undo();
    expect(selection.getState().selection.kind).toBe('none');
    documents.redo();
    expect(selection.getState().selection).toEqual({ kind: 'cards', ids: ['new-1'] });
  });

  it('is clean again when undo leads back to what is saved, and when redo does', () => {
    const { documents, move } = open();
    move(1);
    documents.beginSave().done();
    expect(documents.getState().dirty).toBe(false);
    move(0);
    expect(documents.getState().dirty).toBe(true);
    documents.undo();
    expect(documents.getState().dirty).toBe(false);
    documents.undo();
    expect(documents.getState().dirty).toBe(true);
    documents.redo();
    expect(documents.getState().dirty).toBe(false);
  });

  it('stays dirty after a save when something changed while the bytes were on their way', () => {
    const { documents, move } = open();
    move(1);
    const ticket = documents.beginSave();
    move(0);
    ticket.done();
    expect(documents.getState().dirty).toBe(true);
    documents.undo();
    expect(documents.getState().dirty).toBe(false);
  });

  it('never calls a restored draft clean, however much is undone', () => {
    const { documents, move } = open({ dirty: true });
    move(1);
    documents.undo();
    expect(documents.getState().dirty).toBe(true);
  });

  it('gives the selection back with undo and redo', () => {
    const { documents, selection, journeyId, document } = open();
    const stageId = document.journeys[0]!.stages[0]!.id;
    selection.setState({ selection: { kind: 'cards', ids: ['card:Search'] } });
    documents.run(moveStage, { journeyId, stageId, index: 1 }, { select: { kind: 'stage', id: stageId } });
    expect(selection.getState().selection).toEqual({ kind: 'stage', id: stageId });
    documents.undo();
    expect(selection.getState().selection).toEqual({ kind: 'cards', ids: ['card:Search'] });
    documents.redo();
    expect(selection.getState().selection).toEqual({ kind: 'stage', id: stageId });
  });

  it('takes a whole batch back when one of its steps is refused', () => {
    const { documents, document, journeyId } = open();
    const label = { key: 'command.stage.move' } as const;
    const stageId = document.journeys[0]!.stages[0]!.id;
    const result = documents.batch(label, [
      toStep(moveStage, { journeyId, stageId, index: 1 }),
      toStep(moveStage, { journeyId, stageId: 'nobody', index: 0 }),
    ]);
    expect(result.ok).toBe(false);
    expect(documents.getState().document).toBe(document);
    expect(documents.getState().undoLabel).toBeUndefined();
  });

  it('undoes a batch in one step', () => {
    const { documents, document, journeyId } = open();
    const [first, second] = document.journeys[0]!.stages;
    documents.batch({ key: 'command.stage.move' }, [
      toStep(moveStage, { journeyId, stageId: first!.id, index: 1 }),
      toStep(setDocumentTitle, { title: 'Other' }),
      toStep(moveStage, { journeyId, stageId: second!.id, index: 1 }),
    ]);
    documents.undo();
    expect(documents.getState().document).toEqual(document);
    expect(documents.getState().redoLabel).toBeDefined();
  });

  it.each(['newer', 'elsewhere'] as const)('refuses every change while read-only (%s)', (readOnly) => {
    const { documents, document, move } = open({ readOnly });
    expect(move(1)).toEqual({ ok: false, failure: { reason: `refusal.readOnly.${readOnly}` } });
    expect(documents.getState().document).toBe(document);
  });

  it('tells listeners about a change once, with the state before', () => {
    const { documents, move } = open();
    const seen: number[][] = [];
    documents.subscribe((state, previous) => seen.push([previous.revision, state.revision]));
    move(1);
    move(1);
    documents.undo();
    expect(seen).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
