import { updateReplies } from '../model/editComments';
import { toCleanText } from '../model/editFields';
import type { CommentReply, Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { mayFindComment, mayRemark } from './remarkVerdicts';
import { firstRefusal, mustBeNew } from './verdicts';

export interface ReplyCommentArgs {
  readonly commentId: Id;
  readonly id?: Id;
  readonly author: string;
  readonly text: string;
}

export const replyComment: Command<ReplyCommentArgs> = {
  name: 'comment.reply',
  label: () => ({ key: 'command.comment.reply' }),
  allowed: (document, { commentId, id, author, text }) =>
    firstRefusal(
      mayFindComment(document, commentId),
      mustBeNew(document, id),
      mayRemark(document, text),
      mayHold(document, 'author', author),
    ),
  run(document, { commentId, id, author, text }, made) {
    const reply: CommentReply = {
      id: id ?? made.newId(),
      author: toCleanText(author),
      text: toCleanText(text),
      at: made.now,
    };
    return updateReplies(document, commentId, (replies) => [...replies, reply]);
  },
};
