import { expect } from 'vitest';
import { setJourneyPersonas } from '../../../../shared/commands/setJourneyPersonas';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(setJourneyPersonas, {
  does: [
    {
      when: 'chooses whose journey it is',
      on,
      args: { journeyId, personaIds: ['persona:Omar', 'persona:Omar'] },
      expect: (after) => expect(journeyOf(after, JOURNEY).personaIds).toEqual(['persona:Omar']),
    },
    {
      when: 'makes it nobody’s',
      on,
      args: { journeyId, personaIds: [] },
      expect: (after) => expect(journeyOf(after, JOURNEY)).not.toHaveProperty('personaIds'),
    },
  ],
  refuses: [
    {
      when: 'with a persona that is not there',
      on,
      args: { journeyId, personaIds: ['gone'] },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    {
      when: 'when they are the same',
      on,
      args: { journeyId, personaIds: ['persona:Sarah', 'persona:Omar'] },
    },
  ],
});
