import { expect } from 'vitest';
import { addLink } from '../../../../shared/commands/addLink';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { linkOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(addLink, {
  does: [
    {
      when: 'between two cards',
      on,
      args: { journeyId, id: 'l', from: 'card:a', to: 'card:c', kind: 'causes' },
      expect: (after) =>
        expect(linkOf(after, 'l')).toEqual({ id: 'l', from: 'card:a', to: 'card:c', kind: 'causes' }),
    },
    {
      when: 'as another way to go',
      on,
      args: { journeyId, id: 'l', from: 'card:a', to: 'card:c', kind: 'alternative' },
      expect: (after) => expect(linkOf(after, 'l')).toMatchObject({ kind: 'alternative' }),
    },
    {
      when: 'with a label in another language',
      on,
      args: {
        journeyId,
        id: 'l',
        from: 'card:a',
        to: 'card:c',
        kind: 'causes',
        label: '所以',
        language: 'zh-Hant',
      },
    },
  ],
  refuses: [
    {
      when: 'from a card to itself',
      on,
      args: { journeyId, from: 'card:a', to: 'card:a', kind: 'causes' },
      reason: 'refusal.linkToItself',
    },
    {
      when: 'when it is there',
      on,
      args: { journeyId, from: 'card:a', to: 'card:b', kind: 'leads-to' },
      reason: 'refusal.linkExists',
    },
    {
      when: 'to a card of another journey',
      on,
      args: { journeyId, from: 'card:a', to: 'card:door', kind: 'causes' },
      reason: 'refusal.notFound',
    },
  ],
});
