import { toCleanText } from '../model/editFields';
import { findPlace } from '../model/findPlaces';
import type { Comment, Id } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { mayHold } from './fieldVerdicts';
import { mayRemark } from './remarkVerdicts';
import { firstRefusal, mustBeNew } from './verdicts';

export interface AddCommentArgs {
  readonly id?: Id;
  /** The record it is about; the whole document when absent. */
  readonly target?: Id;
  readonly author: string;
  readonly text: string;
}

export const addComment: Command<AddCommentArgs> = {
  name: 'comment.add',
  label: () => ({ key: 'command.comment.add' }),
  allowed: (document, { id, target, author, text }) =>
    firstRefusal(
      mustBeNew(document, id),
      target === undefined || findPlace(document, target) ? ALLOWED : refuse('refusal.notFound'),
      mayRemark(document, text),
      mayHold(document, 'author', author),
    ),
  run(document, { id, target, author, text }, made) {
    const comment: Comment = {
      id: id ?? made.newId(),
      ...(target === undefined ? {} : { target }),
      author: toCleanText(author),
      text: toCleanText(text),
      at: made.now,
    };
    return { ...document, comments: [...document.comments, comment] };
  },
};
