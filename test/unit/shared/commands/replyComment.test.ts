import { expect } from 'vitest';
import { replyComment } from '../../../../shared/commands/replyComment';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(replyComment, {
  does: [
    {
      when: 'for the first time',
      on,
      args: { commentId: 'comment:About a', author: 'Bo', text: 'Because' },
      expect: (after) =>
        expect(after.comments[0]?.replies).toEqual([
          { id: 'new1', author: 'Bo', text: 'Because', at: '2026-02-03T04:05:06Z' },
        ]),
    },
    {
      when: 'after other replies',
      on,
      args: { commentId: 'comment:About all', id: 'mine', author: 'Ann', text: 'Yes' },
      expect: (after) =>
        expect(after.comments.at(-1)?.replies?.map(({ id }) => id)).toEqual(['reply:all', 'mine']),
    },
  ],
  refuses: [
    {
      when: 'without words',
      on,
      args: { commentId: 'comment:About a', author: 'Bo', text: '\t' },
      reason: 'refusal.emptyComment',
    },
    {
      when: 'to what is gone',
      on,
      args: { commentId: 'gone', author: 'Bo', text: 'x' },
      reason: 'refusal.notFound',
    },
    {
      when: 'under an id in use',
      on,
      args: { commentId: 'comment:About a', id: 'card:a', author: 'Bo', text: 'x' },
      reason: 'refusal.idTaken',
    },
  ],
});
