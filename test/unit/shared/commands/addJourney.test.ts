import { expect } from 'vitest';
import { addJourney } from '../../../../shared/commands/addJourney';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(addJourney, {
  does: [
    {
      when: 'with stages and lanes of a preset',
      on,
      args: { id: 'j', name: 'New', stageNames: ['Find', 'Buy'], laneKinds: ['action', 'emotion'] },
      expect(after) {
        const journey = journeyOf(after, 'j');
        expect(journey.stages.map(({ name, steps }) => [name, steps.length])).toEqual([
          ['Find', 1],
          ['Buy', 1],
        ]);
        expect(journey.lanes.map(({ kind }) => kind)).toEqual(['action', 'emotion']);
      },
    },
    { when: 'without anything', on, args: { name: '', stageNames: [], laneKinds: [] } },
    {
      when: 'in another language',
      on,
      args: { id: 'j', name: '新旅程', stageNames: ['尋找'], laneKinds: [], language: 'zh-Hant' },
      expect(after) {
        const [stage] = journeyOf(after, 'j').stages;
        expect(stage?.name).toBe('');
        expect(after.translations['zh-Hant']?.[stage?.id ?? '']?.['name']?.text).toBe('尋找');
      },
    },
  ],
  refuses: [
    {
      when: 'with an id that is taken',
      on,
      args: { id: 'lane:Actions', name: '', stageNames: [], laneKinds: [] },
      reason: 'refusal.idTaken',
    },
  ],
});
