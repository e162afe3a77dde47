import { expect } from 'vitest';
import { reverseLink } from '../../../../shared/commands/reverseLink';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { linkOf } from '../../../support/readDocument';

const journeyId = 'journey:As-is';
const on = buildDocument()
  .journey('As-is')
  .stage('Find')
  .lane('action', 'Do')
  .card('Find', 'Do', 'a', { locked: true })
  .card('Find', 'Do', 'b')
  .card('Find', 'Do', 'c')
  .link('a', 'b', 'handoff-broken', 'by letter')
  .link('b', 'a', 'leads-to')
  .link('b', 'c', 'leads-to')
  .link('c', 'b', 'leads-to')
  .translation('zh-Hant', 'link:a→b', 'label', '寄信', 'by letter')
  .build();

describeCommand(reverseLink, {
  does: [
    {
      when: 'with all that it says, also beside a link of another kind that goes there',
      on,
      args: { journeyId, linkId: 'link:a→b' },
      expect(after, before) {
        expect(linkOf(after, 'link:a→b')).toEqual({
          ...linkOf(before, 'link:a→b'),
          from: 'card:b',
          to: 'card:a',
        });
        expect(after.translations).toBe(before.translations);
      },
    },
  ],
  refuses: [
    {
      when: 'when the way back says the same already',
      on,
      args: { journeyId, linkId: 'link:b→c' },
      reason: 'refusal.linkExists',
    },
    { when: 'when it is gone', on, args: { journeyId, linkId: 'gone' }, reason: 'refusal.notFound' },
  ],
});
