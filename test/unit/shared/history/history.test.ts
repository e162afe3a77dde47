import { describe, expect, it } from 'vitest';
import { addCard } from '../../../../shared/commands/addCard';
import { addEmotionPoint } from '../../../../shared/commands/addEmotionPoint';
import { editCardText } from '../../../../shared/commands/editCardText';
import { runCommand, type Command } from '../../../../shared/commands/command';
import { setCardFacet } from '../../../../shared/commands/setCardFacet';
import { setDocumentTitle } from '../../../../shared/commands/setDocumentTitle';
import {
  breakMerge,
  createHistory,
  HISTORY_LIMIT,
  MERGE_WINDOW_MS,
  push,
  redo,
  undo,
  type History,
} from '../../../../shared/history/history';
import type { FieldEdit } from '../../../../shared/model/editFields';
import type { CardFacets, CjmDocument } from '../../../../shared/model/types';
import { awkwardDocument, JOURNEY } from '../../../support/awkwardDocument';
import { createMade } from '../../../support/createMade';

interface Desk {
  readonly document: CjmDocument;
  readonly history: History<string, string>;
}

const start: Desk = { document: awkwardDocument(), history: createHistory() };
const journeyId = JOURNEY;

/** Runs a command the way the document store does; selections are named after the step. */
function does<A>(desk: Desk, command: Command<A>, args: A, at = 0): Desk {
  const result = runCommand(desk.document, command, args, createMade());
  if (!result.ok) throw new Error(result.failure.reason);
  const mergeKey = command.mergeKey?.(args);
  const history = push(desk.history, desk.document, result.value, {
    label: command.name,
    selectionBefore: `before ${command.name} at ${at}`,
    selectionAfter: `after ${command.name} at ${at}`,
    at,
    ...(mergeKey === undefined ? {} : { mergeKey }),
  });
  return { document: result.value, history };
}

function types(desk: Desk, text: string, at: number): Desk {
  return does(desk, editCardText, { journeyId, id: 'card:a', text }, at);
}

describe('history', () => {
  it('undoes and redoes, with label and selection', () => {
    const done = does(start, setDocumentTitle, { title: 'New' }, 7);
    const undone = undo(done.history, done.document);
    expect(undone).toMatchObject({
      label: 'document.setTitle',
      selection: 'before document.setTitle at 7',
      document: start.document,
    });
    const redone = undone && redo(undone.history, undone.document);
    expect(redone).toMatchObject({ selection: 'after document.setTitle at 7', document: done.document });
    expect(redone?.history.done).toEqual(done.history.done);
  });

  it('has nothing to undo or redo at first', () => {
    expect(undo(start.history, start.document)).toBeUndefined();
    expect(redo(start.history, start.document)).toBeUndefined();
  });

  it('forgets what could be redone when something new is done', () => {
    const done = does(start, setDocumentTitle, { title: 'New' });
    const undone = undo(done.history, done.document);
    const other = undone && does(undone, setDocumentTitle, { title: 'Other' });
    expect(other?.history.undone).toEqual([]);
  });

  it('keeps no step when nothing changed', () => {
    const history = push(start.history, start.document, start.document, {
      label: '',
      selectionBefore: '',
      selectionAfter: '',
      at: 0,
    });
    expect(history).toBe(start.history);
  });

  it('merges typing into one step that goes back to the beginning', () => {
    const typed = ['N', 'Ne', 'New'].reduce((desk, text, index) => types(desk, text, index * 300), start);
    expect(typed.history.done).toHaveLength(1);
    expect(typed.history.done[0]).toMatchObject({
      selectionBefore: 'before card.editText at 0',
      selectionAfter: 'after card.editText at 600',
    });
    expect(undo(typed.history, typed.document)?.document).toEqual(start.document);
  });

  it('merges the typing of a new card into its adding', () => {
    const cell = { journeyId, lane: 'lane:Actions', step: 'step:Care', id: 'n' };
    const added = does(start, addCard, { ...cell, text: 'h' });
    const typed = does(added, editCardText, { journeyId, id: 'n', text: 'hi' }, 200);
    expect(typed.history.done.map(({ label }) => label)).toEqual(['card.add']);
    expect(undo(typed.history, typed.document)?.document).toEqual(start.document);
  });

  it.each([
    ['after a pause', (desk: Desk) => types(desk, 'y', MERGE_WINDOW_MS + 1)],
    ['on another card', (desk: Desk) => does(desk, editCardText, { journeyId, id: 'card:b', text: 'y' })],
    ['after a break', (desk: Desk) => types({ ...desk, history: breakMerge(desk.history) }, 'y', 1)],
    [
      'after undo',
      (desk: Desk) => {
        const titled = does(desk, setDocumentTitle, { title: 'T' });
        const back = undo(titled.history, titled.document);
        return types(back ?? desk, 'y', 1);
      },
    ],
  ])('begins a new step %s', (_when, next) => {
    expect(next(types(start, 'x', 0)).history.done).toHaveLength(2);
  });

  it('keeps apart cards that nobody named, and so will not go on writing', () => {
    const cell = { journeyId, lane: 'lane:Actions', step: 'step:Care' };
    const one = does(start, addCard, { ...cell, text: 'one' });
    const two = does(one, addCard, { ...cell, text: 'two' }, 100);
    expect(undo(two.history, two.document)?.document).toEqual(one.document);
    const curve = { ...cell, lane: 'lane:Curve' };
    const points = does(does(start, addEmotionPoint, curve), addEmotionPoint, curve, 100);
    expect(points.history.done).toHaveLength(2);
  });

  it('keeps each press of a switch apart, and a star from the words that were written for it', () => {
    const press = (desk: Desk, facet: FieldEdit<CardFacets>, at: number): Desk =>
      does(desk, setCardFacet, { journeyId, ids: ['card:a'], ...facet }, at);
    const pressed = press(start, { field: 'firstPartyData', value: true }, 0);
    const twice = press(pressed, { field: 'firstPartyData', value: undefined }, 100);
    expect(undo(twice.history, twice.document)?.document).toEqual(pressed.document);

    const starred = press(start, { field: 'momentOfTruth', value: {} }, 0);
    const typing = press(starred, { field: 'momentOfTruth', value: { reason: 'Her' } }, 100);
    const typed = press(typing, { field: 'momentOfTruth', value: { reason: 'Here' } }, 200);
    expect(typed.history.done).toHaveLength(2);
    const off = press(typed, { field: 'momentOfTruth', value: undefined }, 300);
    expect(undo(off.history, off.document)?.document).toEqual(typed.document);
  });

  it('reaches back as far as its limit, and that is a thousand steps at least', () => {
    expect(HISTORY_LIMIT).toBeGreaterThanOrEqual(1_000);
    let desk = start;
    for (let step = 0; step < HISTORY_LIMIT + 5; step += 1) {
      desk = { ...desk, history: breakMerge(desk.history) };
      desk = does(desk, setDocumentTitle, { title: `Title ${step}` });
    }
    expect(desk.history.done).toHaveLength(HISTORY_LIMIT);
    let back: { readonly history: History<string, string>; readonly document: CjmDocument } = desk;
    for (let next = undo(back.history, back.document); next; next = undo(back.history, back.document))
      back = next;
    expect(back.document.title).toBe('Title 4');
  });
});
