import { expect } from 'vitest';
import { addCard } from '../../../../shared/commands/addCard';
import { FAMILY, HUGE_TEXT, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const cell = { journeyId, lane: 'lane:Actions', step: 'step:Find/Ask' };

describeCommand(addCard, {
  does: [
    {
      when: 'at the end of its cell',
      on,
      args: { ...cell, text: 'd' },
      expect: (after) => expect(textsInCell(after, cell.lane, cell.step)).toEqual(['a', 'b', 'c', 'd']),
    },
    {
      when: 'at an index',
      on,
      args: { ...cell, text: 'd', index: 1 },
      expect: (after) => expect(textsInCell(after, cell.lane, cell.step)).toEqual(['a', 'd', 'b', 'c']),
    },
    {
      when: 'into an empty cell of a hidden lane',
      on,
      args: { journeyId, lane: 'lane:Pains', step: 'step:Find/Ask', text: FAMILY },
    },
    {
      when: 'with facets, rounded as the file writes them',
      on,
      args: { ...cell, id: 'n', facets: { severity: 2, metric: { value: 1.239 }, locked: false } },
      expect: (after) =>
        expect(cardOf(after, 'n')).toEqual({
          id: 'n',
          lane: cell.lane,
          step: cell.step,
          text: '',
          severity: 2,
          metric: { value: 1.24 },
        }),
    },
    {
      when: 'in another language',
      on,
      args: { ...cell, id: 'n', text: '丁', language: 'zh-Hant' },
      expect: (after) => expect(after.translations['zh-Hant']?.['n']?.['text']?.text).toBe('丁'),
    },
    { when: 'with a huge text', on, args: { ...cell, text: HUGE_TEXT } },
  ],
  refuses: [
    { when: 'into a locked lane', on, args: { ...cell, lane: 'lane:Shut' }, reason: 'refusal.lockedLane' },
    {
      when: 'into a locked stage',
      on,
      args: { ...cell, step: 'step:Locked/One' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'into an empty journey',
      on,
      args: { ...cell, journeyId: 'journey:Empty' },
      reason: 'refusal.notFound',
    },
    { when: 'with an id that is taken', on, args: { ...cell, id: 'card:b' }, reason: 'refusal.idTaken' },
    {
      when: 'opening the journey it is in',
      on,
      args: { ...cell, facets: { journeyId } },
      reason: 'refusal.journeyInItself',
    },
  ],
});
