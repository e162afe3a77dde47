import { expect } from 'vitest';
import { editCommentReply } from '../../../../shared/commands/editCommentReply';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const commentId = 'comment:About all';
const replyId = 'reply:all';

describeCommand(editCommentReply, {
  does: [
    {
      when: 'in other words',
      on,
      args: { commentId, replyId, text: 'Not quite' },
      expect: (after) => expect(after.comments.at(-1)?.replies).toMatchObject([{ text: 'Not quite' }]),
    },
  ],
  refuses: [
    { when: 'without words', on, args: { commentId, replyId, text: '' }, reason: 'refusal.emptyComment' },
    {
      when: 'when it answers another comment',
      on,
      args: { commentId: 'comment:About a', replyId, text: 'x' },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [{ when: 'with the words it has', on, args: { commentId, replyId, text: 'Indeed' } }],
});
