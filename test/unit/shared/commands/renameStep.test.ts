import { expect } from 'vitest';
import { renameStep } from '../../../../shared/commands/renameStep';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { stepOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(renameStep, {
  does: [
    {
      when: 'gives it a name',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', name: FAMILY },
      expect: (after) => expect(stepOf(after, 'step:Find/Ask').name).toBe(FAMILY),
    },
    {
      when: 'in another language',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', name: '別名', language: 'zh-Hant' },
      expect: (after) =>
        expect(after.translations['zh-Hant']?.['step:Find/Ask']?.['name']?.text).toBe('別名'),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, stepId: 'step:Locked/One', name: '' },
      reason: 'refusal.lockedStage',
    },
  ],
  leavesAlone: [
    {
      when: 'when it has that name',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', name: stepOf(on, 'step:Find/Ask').name },
    },
  ],
});
