import { expect } from 'vitest';
import { editComment } from '../../../../shared/commands/editComment';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const commentId = 'comment:About a';

describeCommand(editComment, {
  does: [
    {
      when: 'in other words, by the same author and at the same time',
      on,
      args: { commentId, text: 'About the first card' },
      expect(after, before) {
        expect(after.comments[0]).toEqual({ ...before.comments[0], text: 'About the first card' });
        expect(after.comments[1]).toBe(before.comments[1]);
      },
    },
  ],
  refuses: [
    { when: 'without words', on, args: { commentId, text: '' }, reason: 'refusal.emptyComment' },
    { when: 'when it is gone', on, args: { commentId: 'gone', text: 'x' }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'with the words it has', on, args: { commentId, text: 'About a' } }],
});
