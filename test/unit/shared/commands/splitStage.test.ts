import { expect } from 'vitest';
import { splitStage } from '../../../../shared/commands/splitStage';
import { shortHash } from '../../../../shared/util/shortHash';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf, journeyOf, stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const translated = buildDocument()
  .stage('Find', ['Ask', 'Compare'])
  .translation('zh-Hant', 'step:Find/Compare', 'name', '比較', 'Compare')
  .translation('ja', 'step:Find/Compare', 'name', '比べる', 'an older name')
  .build();

describeCommand(splitStage, {
  does: [
    {
      when: 'after a step, leaving every card where it is',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', id: 's' },
      expect(after, before) {
        expect(idsOf(journeyOf(after, JOURNEY).stages).slice(0, 2)).toEqual(['stage:Find', 's']);
        expect(stageOf(after, 's').name).toBe('Compare');
        expect(idsOf(stageOf(after, 's').steps)).toEqual(['step:Find/Compare', 'step:Find/Choose']);
        expect(journeyOf(after, JOURNEY).cards).toBe(journeyOf(before, JOURNEY).cards);
      },
    },
    {
      when: 'into a stage that is called by its first step in every language',
      on: translated,
      args: { journeyId: 'journey:Journey', stepId: 'step:Find/Ask', id: 's' },
      expect(after) {
        const name = { name: { text: '比較', of: shortHash('Compare') } };
        expect(after.translations['zh-Hant']).toEqual({ s: name, 'step:Find/Compare': name });
        expect(after.translations['ja']).toMatchObject({ s: { name: { text: '比べる' } } });
      },
    },
  ],
  refuses: [
    {
      when: 'after the last step',
      on,
      args: { journeyId, stepId: 'step:Find/Choose' },
      reason: 'refusal.nothingToSplit',
    },
    {
      when: 'when it is locked',
      on,
      args: { journeyId, stepId: 'step:Locked/One' },
      reason: 'refusal.lockedStage',
    },
  ],
});
