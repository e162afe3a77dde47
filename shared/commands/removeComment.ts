import { dropComment } from '../model/editComments';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayFindComment } from './remarkVerdicts';

export interface RemoveCommentArgs {
  readonly commentId: Id;
}

/** Its replies go with it. */
export const removeComment: Command<RemoveCommentArgs> = {
  name: 'comment.remove',
  label: () => ({ key: 'command.comment.remove' }),
  allowed: (document, { commentId }) => mayFindComment(document, commentId),
  run: (document, { commentId }) => dropComment(document, commentId),
};
