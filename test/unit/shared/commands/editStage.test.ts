import { expect } from 'vitest';
import { editStage } from '../../../../shared/commands/editStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(editStage, {
  does: [
    { when: 'sets a field', on, args: { journeyId, stageId: 'stage:審核', field: 'needMet', value: 4 } },
    {
      when: 'opens its lock',
      on,
      args: { journeyId, stageId: 'stage:Locked', field: 'locked', value: false },
      expect: (after) => expect(stageOf(after, 'stage:Locked')).not.toHaveProperty('locked'),
    },
    {
      when: 'writes to the translation',
      on,
      args: { journeyId, stageId: 'stage:Find', field: 'definition', value: '四處看看', language: 'zh-Hant' },
      expect: (after, before) => expect(stageOf(after, 'stage:Find')).toBe(stageOf(before, 'stage:Find')),
    },
    {
      when: 'sets what is no text in any language',
      on,
      args: { journeyId, stageId: 'stage:Find', field: 'color', value: 'teal', language: 'zh-Hant' },
      expect: (after) => expect(stageOf(after, 'stage:Find').color).toBe('teal'),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, stageId: 'stage:Locked', field: 'name', value: 'x' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'out of range',
      on,
      args: { journeyId, stageId: 'stage:Find', field: 'needMet', value: 6 },
      reason: 'refusal.outOfRange',
    },
    {
      when: 'with no number',
      on,
      args: { journeyId, stageId: 'stage:Find', field: 'needMet', value: Number.NaN },
      reason: 'refusal.notANumber',
    },
  ],
  leavesAlone: [
    {
      when: 'when nothing differs',
      on,
      args: { journeyId, stageId: 'stage:審核', field: 'needMet', value: 2 },
    },
  ],
});
