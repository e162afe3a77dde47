import { expect } from 'vitest';
import { removeCommentReply } from '../../../../shared/commands/removeCommentReply';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const commentId = 'comment:About all';

describeCommand(removeCommentReply, {
  does: [
    {
      when: 'which leaves a comment without replies',
      on,
      args: { commentId, replyId: 'reply:all' },
      expect: (after) => expect(after.comments.at(-1)).not.toHaveProperty('replies'),
    },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { commentId, replyId: 'gone' }, reason: 'refusal.notFound' },
  ],
});
