import { updateReplies } from '../model/editComments';
import { setField } from '../model/editFields';
import { replaceIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayFindReply, mayRemark } from './remarkVerdicts';
import { firstRefusal } from './verdicts';

export interface EditCommentReplyArgs {
  readonly commentId: Id;
  readonly replyId: Id;
  readonly text: string;
}

export const editCommentReply: Command<EditCommentReplyArgs> = {
  name: 'comment.editReply',
  label: () => ({ key: 'command.comment.editReply' }),
  allowed: (document, { commentId, replyId, text }) =>
    firstRefusal(mayFindReply(document, commentId, replyId), mayRemark(document, text)),
  run: (document, { commentId, replyId, text }) =>
    updateReplies(document, commentId, (replies) =>
      replaceIn(replies, replyId, (reply) => setField(reply, 'text', text)),
    ),
};
