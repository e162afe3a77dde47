import { expect } from 'vitest';
import { renameStage } from '../../../../shared/commands/renameStage';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(renameStage, {
  does: [
    {
      when: 'gives it a name',
      on,
      args: { journeyId, stageId: 'stage:Find', name: FAMILY },
      expect: (after) => expect(stageOf(after, 'stage:Find').name).toBe(FAMILY),
    },
    {
      when: 'in another language',
      on,
      args: { journeyId, stageId: 'stage:Find', name: '別名', language: 'zh-Hant' },
      expect: (after) => expect(after.translations['zh-Hant']?.['stage:Find']?.['name']?.text).toBe('別名'),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, stageId: 'stage:Locked', name: '' },
      reason: 'refusal.lockedStage',
    },
  ],
  leavesAlone: [
    {
      when: 'when it has that name',
      on,
      args: { journeyId, stageId: 'stage:Find', name: stageOf(on, 'stage:Find').name },
    },
  ],
});
