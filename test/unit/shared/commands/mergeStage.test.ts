import { expect } from 'vitest';
import { mergeStage } from '../../../../shared/commands/mergeStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

/** In Chinese; the first stage was named, and the second says what it needs, in the English view. */
const translated = buildDocument('Map')
  .with({ language: 'zh-Hant' })
  .stage('')
  .stage('付款', [], { definition: 'Buys' })
  .translation('en', 'stage:', 'name', 'Search')
  .translation('en', 'stage:付款', 'name', 'Pay', '付款')
  .translation('en', 'stage:付款', 'need', 'Quick')
  .build();

const folded = buildDocument('Map').stage('One').stage('Two', [], { collapsed: true }).stage('Three').build();

describeCommand(mergeStage, {
  does: [
    {
      when: 'with the next, losing no word',
      on,
      args: { journeyId, stageId: 'stage:Find' },
      expect(after) {
        const stage = stageOf(after, 'stage:Find');
        expect(stage).toMatchObject({ name: 'Find', definition: 'Looks around', needMet: 2 });
        expect(stage.steps.at(-1)).toMatchObject({ id: 'step:審核', name: '審核' });
        expect(after.translations['zh-Hant']?.['step:審核']?.['name']?.text).toBe('審核');
        expect(after.comments[1]?.target).toBe('stage:Find');
      },
    },
    {
      when: 'when only the other language names them: the name is kept, and the step takes that of the next',
      on: translated,
      args: { journeyId: 'journey:Journey', stageId: 'stage:' },
      expect(after) {
        expect(stageOf(after, 'stage:')).toMatchObject({
          name: '',
          definition: 'Buys',
          steps: [{}, { name: '付款' }],
        });
        expect(after.translations['en']).toMatchObject({
          'stage:': { name: { text: 'Search' }, need: { text: 'Quick' } },
          'step:': { name: { text: 'Search' } },
          'step:付款': { name: { text: 'Pay' } },
        });
      },
    },
    {
      when: 'with a folded one, staying unfolded',
      on: folded,
      args: { journeyId: 'journey:Journey', stageId: 'stage:One' },
      expect: (after) => expect(stageOf(after, 'stage:One')).not.toHaveProperty('collapsed'),
    },
    {
      when: 'folded with one that is not, unfolding',
      on: folded,
      args: { journeyId: 'journey:Journey', stageId: 'stage:Two' },
      expect: (after) => expect(stageOf(after, 'stage:Two')).not.toHaveProperty('collapsed'),
    },
  ],
  refuses: [
    {
      when: 'when the next is locked',
      on,
      args: { journeyId, stageId: 'stage:審核' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'when it is the last',
      on,
      args: { journeyId, stageId: 'stage:Care' },
      reason: 'refusal.noNextStage',
    },
  ],
});
