import { describe, expect, it } from 'vitest';
import { isMarked, toggleMark } from '../../../../renderer/actions/markSelection';
import type { ActionContext } from '../../../../renderer/actions/action';
import type { Selection } from '../../../../renderer/document/selectionStore';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createMemoryHost } from '../../../support/memoryHost';

function open(selection: Selection) {
  const document = buildDocument('Shop')
    .stage('Find')
    .lane('action', 'Actions')
    .card('Find', 'Actions', 'Search')
    .card('Find', 'Actions', 'Compare')
    .build();
  const editor = createTestEditor(document, createMemoryHost());
  editor.selection.setState({ selection });
  const journey = () => editor.documents.getState().document.journeys[0]!;
  return { editor, journey, context: { editor } as unknown as ActionContext };
}

describe('toggleMark', () => {
  it('locks all selected cards unless all are locked, in one step', () => {
    const { editor, journey, context } = open({ kind: 'cards', ids: ['card:Search', 'card:Compare'] });
    expect(isMarked(editor, 'locked')).toBe(false);
    toggleMark(context, 'locked');
    expect(journey().cards.map(({ locked }) => locked)).toEqual([true, true]);
    toggleMark(context, 'locked');
    expect(journey().cards.map(({ locked }) => locked)).toEqual([undefined, undefined]);
  });

  it('folds stages and lanes, and nothing else', () => {
    const lane = open({ kind: 'lane', id: 'lane:Actions' });
    toggleMark(lane.context, 'collapsed');
    expect(lane.journey().lanes[0]!.collapsed).toBe(true);
    const stage = open({ kind: 'stage', id: 'stage:Find' });
    toggleMark(stage.context, 'collapsed');
    expect(stage.journey().stages[0]!.collapsed).toBe(true);
    expect(isMarked(open({ kind: 'cards', ids: ['card:Search'] }).editor, 'collapsed')).toBeUndefined();
    expect(isMarked(undefined, 'locked')).toBeUndefined();
  });

  it('pins lanes and cards, and nothing else', () => {
    const lane = open({ kind: 'lane', id: 'lane:Actions' });
    toggleMark(lane.context, 'pinned');
    expect(lane.journey().lanes[0]!.pinned).toBe(true);
    const cards = open({ kind: 'cards', ids: ['card:Compare'] });
    toggleMark(cards.context, 'pinned');
    expect(cards.journey().cards.map(({ pinned }) => pinned)).toEqual([undefined, true]);
    expect(isMarked(open({ kind: 'stage', id: 'stage:Find' }).editor, 'pinned')).toBeUndefined();
  });
});

it('makes each switching a step of its own', () => {
  const { editor, journey, context } = open({ kind: 'cards', ids: ['card:Search'] });
  toggleMark(context, 'pinned');
  toggleMark(context, 'pinned');
  editor.documents.undo();
  expect(journey().cards[0]!.pinned).toBe(true);
});
