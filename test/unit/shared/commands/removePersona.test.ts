import { expect } from 'vitest';
import { removePersona } from '../../../../shared/commands/removePersona';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, journeyOf, stageOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(removePersona, {
  does: [
    {
      when: 'and nobody names it any more',
      on,
      args: { personaId: 'persona:Sarah' },
      expect(after) {
        expect(journeyOf(after, JOURNEY).personaIds).toEqual(['persona:Omar']);
        expect(stageOf(after, 'stage:Find').personaId).toBeUndefined();
        expect(cardOf(after, `card:${FAMILY}`)).not.toHaveProperty('personaId');
        expect(after.views[0]).not.toHaveProperty('personaIds');
      },
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { personaId: 'gone' }, reason: 'refusal.notFound' }],
});
