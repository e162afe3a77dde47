import { expect } from 'vitest';
import { moveCard } from '../../../../shared/commands/moveCard';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf, journeyOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(moveCard, {
  does: [
    {
      when: 'across lanes',
      on,
      args: { journeyId, ids: ['card:a'], lane: 'lane:Pains', step: 'step:審核' },
      expect: (after, before) =>
        expect(idsOf(journeyOf(after, JOURNEY).cards)).toEqual(idsOf(journeyOf(before, JOURNEY).cards)),
    },
    {
      when: 'to an index of a cell that has cards',
      on,
      args: { journeyId, ids: ['card:other'], lane: 'lane:Actions', step: 'step:Find/Ask', index: 1 },
      expect: (after) =>
        expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual(['a', 'other', 'b', 'c']),
    },
    {
      when: 'to the end of its own cell',
      on,
      args: { journeyId, ids: ['card:a'], lane: 'lane:Actions', step: 'step:Find/Ask' },
      expect: (after) => expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual(['b', 'c', 'a']),
    },
    {
      when: 'many at once, in reading order, whatever order they are named in',
      on,
      args: {
        journeyId,
        ids: [`card:${FAMILY}`, 'card:c', 'card:a'],
        lane: 'lane:',
        step: 'step:Care',
        index: 0,
      },
      expect: (after) =>
        expect(textsInCell(after, 'lane:', 'step:Care')).toEqual(['a', 'c', FAMILY, 'measured']),
    },
    {
      when: 'and moves no other card in the array',
      on,
      args: { journeyId, ids: ['card:c'], lane: 'lane:Actions', step: 'step:Find/Ask', index: 0 },
      expect(after, before) {
        const others = (document: typeof on): readonly string[] =>
          idsOf(journeyOf(document, JOURNEY).cards).filter((id) => id !== 'card:c');
        expect(others(after)).toEqual(others(before));
      },
    },
  ],
  refuses: [
    {
      when: 'into a locked lane',
      on,
      args: { journeyId, ids: ['card:a'], lane: 'lane:Shut', step: 'step:審核' },
      reason: 'refusal.lockedLane',
    },
    {
      when: 'out of a locked stage',
      on,
      args: { journeyId, ids: ['card:in a locked stage'], lane: 'lane:Actions', step: 'step:審核' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'when one is locked',
      on,
      args: { journeyId, ids: ['card:locked'], lane: 'lane:Actions', step: 'step:審核' },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'to another journey’s cell',
      on,
      args: { journeyId, ids: ['card:a'], lane: 'lane:Do', step: 'step:Only' },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    {
      when: 'where they are',
      on,
      args: { journeyId, ids: ['card:a', 'card:b'], lane: 'lane:Actions', step: 'step:Find/Ask', index: 0 },
    },
  ],
});
