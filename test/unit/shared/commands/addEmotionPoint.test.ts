import { expect } from 'vitest';
import { addEmotionPoint } from '../../../../shared/commands/addEmotionPoint';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(addEmotionPoint, {
  does: [
    {
      when: 'with a score',
      on,
      args: {
        journeyId,
        lane: 'lane:Curve',
        step: 'step:Find/Choose',
        id: 'n',
        score: 9,
        personaId: 'persona:Omar',
      },
      expect: (after) => expect(cardOf(after, 'n')).toMatchObject({ score: 2, personaId: 'persona:Omar' }),
    },
    {
      when: 'without one yet',
      on,
      args: { journeyId, lane: 'lane:Curve', step: 'step:Care', id: 'n' },
      expect: (after) => expect(cardOf(after, 'n')).not.toHaveProperty('score'),
    },
  ],
  refuses: [
    {
      when: 'outside an emotion lane',
      on,
      args: { journeyId, lane: 'lane:Actions', step: 'step:Care' },
      reason: 'refusal.notAnEmotionLane',
    },
    {
      when: 'in a locked stage',
      on,
      args: { journeyId, lane: 'lane:Curve', step: 'step:Locked/One' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'to no number',
      on,
      args: { journeyId, lane: 'lane:Curve', step: 'step:Care', score: Number.NaN },
      reason: 'refusal.notANumber',
    },
  ],
});
