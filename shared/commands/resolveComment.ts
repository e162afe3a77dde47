import { updateComment } from '../model/editComments';
import { setField } from '../model/editFields';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayFindComment } from './remarkVerdicts';

export interface ResolveCommentArgs {
  readonly commentId: Id;
  /** `false` opens it again. */
  readonly resolved: boolean;
}

export const resolveComment: Command<ResolveCommentArgs> = {
  name: 'comment.resolve',
  label: (_document, { resolved }) => ({
    key: resolved ? 'command.comment.resolve' : 'command.comment.reopen',
  }),
  allowed: (document, { commentId }) => mayFindComment(document, commentId),
  run: (document, { commentId, resolved }) =>
    updateComment(document, commentId, (comment) => setField(comment, 'resolved', resolved)),
};
