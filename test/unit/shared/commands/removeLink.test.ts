import { expect } from 'vitest';
import { removeLink } from '../../../../shared/commands/removeLink';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(removeLink, {
  does: [
    {
      when: 'with its translation',
      on,
      args: { journeyId, linkId: 'link:b→c' },
      expect: (after) => expect(after.translations['zh-Hant']).not.toHaveProperty('link:b→c'),
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { journeyId, linkId: 'gone' }, reason: 'refusal.notFound' }],
});
