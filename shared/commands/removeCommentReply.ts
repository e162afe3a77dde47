import { updateReplies } from '../model/editComments';
import { keepIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayFindReply } from './remarkVerdicts';

export interface RemoveCommentReplyArgs {
  readonly commentId: Id;
  readonly replyId: Id;
}

export const removeCommentReply: Command<RemoveCommentReplyArgs> = {
  name: 'comment.removeReply',
  label: () => ({ key: 'command.comment.removeReply' }),
  allowed: (document, { commentId, replyId }) => mayFindReply(document, commentId, replyId),
  run: (document, { commentId, replyId }) =>
    updateReplies(document, commentId, (replies) => keepIn(replies, ({ id }) => id !== replyId)),
};
