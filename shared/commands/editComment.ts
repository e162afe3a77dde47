import { updateComment } from '../model/editComments';
import { setField } from '../model/editFields';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayFindComment, mayRemark } from './remarkVerdicts';
import { firstRefusal } from './verdicts';

export interface EditCommentArgs {
  readonly commentId: Id;
  readonly text: string;
}

export const editComment: Command<EditCommentArgs> = {
  name: 'comment.edit',
  label: () => ({ key: 'command.comment.edit' }),
  allowed: (document, { commentId, text }) =>
    firstRefusal(mayFindComment(document, commentId), mayRemark(document, text)),
  run: (document, { commentId, text }) =>
    updateComment(document, commentId, (comment) => setField(comment, 'text', text)),
};
