import { expect } from 'vitest';
import { addStage } from '../../../../shared/commands/addStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf, stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(addStage, {
  does: [
    {
      when: 'at the front',
      on,
      args: { journeyId, id: 's', stepId: 'p', index: 0, name: 'First' },
      expect: (after) =>
        expect(journeyOf(after, JOURNEY).stages[0]).toEqual({
          id: 's',
          name: 'First',
          steps: [{ id: 'p', name: '' }],
        }),
    },
    {
      when: 'at the end',
      on,
      args: { journeyId },
      expect: (after) => expect(journeyOf(after, JOURNEY).stages.at(-1)?.name).toBe(''),
    },
    { when: 'to an empty journey', on, args: { journeyId: 'journey:Empty', index: 5 } },
    {
      when: 'in another language',
      on,
      args: { journeyId, id: 's', name: '簽約', language: 'zh-Hant' },
      expect: (after) => expect(stageOf(after, 's').name).toBe(''),
    },
  ],
  refuses: [
    {
      when: 'with a step id that is taken',
      on,
      args: { journeyId, stepId: 'step:審核' },
      reason: 'refusal.idTaken',
    },
    { when: 'to a journey that is gone', on, args: { journeyId: 'gone' }, reason: 'refusal.notFound' },
  ],
});
