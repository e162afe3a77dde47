import { expect } from 'vitest';
import { editLink } from '../../../../shared/commands/editLink';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { linkOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(editLink, {
  does: [
    {
      when: 'another label',
      on,
      args: { journeyId, linkId: 'link:b→c', field: 'label', value: 'since' },
      expect: (after) => expect(linkOf(after, 'link:b→c').label).toBe('since'),
    },
    {
      when: 'a grade for a broken hand-off',
      on,
      args: { journeyId, linkId: 'link:b→c', field: 'severity', value: 3 },
      expect: (after) => expect(linkOf(after, 'link:b→c').severity).toBe(3),
    },
    { when: 'another end', on, args: { journeyId, linkId: 'link:a→b', field: 'to', value: 'card:c' } },
  ],
  refuses: [
    {
      when: 'to its own start',
      on,
      args: { journeyId, linkId: 'link:a→b', field: 'to', value: 'card:a' },
      reason: 'refusal.linkToItself',
    },
    {
      when: 'to a card that is gone',
      on,
      args: { journeyId, linkId: 'link:a→b', field: 'to', value: 'gone' },
      reason: 'refusal.notFound',
    },
    {
      when: 'a grade beyond the three',
      on,
      args: { journeyId, linkId: 'link:b→c', field: 'severity', value: 4 },
      reason: 'refusal.outOfRange',
    },
    {
      when: 'when it is gone',
      on,
      args: { journeyId, linkId: 'gone', field: 'label', value: '' },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    { when: 'when nothing differs', on, args: { journeyId, linkId: 'link:a→b', field: 'label', value: '' } },
  ],
});
