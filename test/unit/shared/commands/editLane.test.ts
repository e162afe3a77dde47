import { editLane } from '../../../../shared/commands/editLane';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(editLane, {
  does: [
    {
      when: 'sets a field',
      on,
      args: { journeyId, laneId: 'lane:Actions', field: 'description', value: 'What people do' },
    },
    {
      when: 'opens its lock',
      on,
      args: { journeyId, laneId: 'lane:Shut', field: 'locked', value: undefined },
    },
    {
      when: 'folds a locked one',
      on,
      args: { journeyId, laneId: 'lane:Shut', field: 'collapsed', value: true },
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, laneId: 'lane:Shut', field: 'kind', value: 'pain' },
      reason: 'refusal.lockedLane',
    },
    {
      when: 'with a persona that is not there',
      on,
      args: { journeyId, laneId: 'lane:Actions', field: 'personaId', value: 'gone' },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    {
      when: 'when nothing differs',
      on,
      args: { journeyId, laneId: 'lane:Actions', field: 'kind', value: 'action' },
    },
  ],
});
