/** Comments and their replies, found by id. */
import { findIn, keepIn, mapRecords, replaceIn } from './editRecords';
import { setField } from './editFields';
import { findPlaces } from './findPlaces';
import type { CjmDocument, Comment, CommentReply, Id } from './types';

export function findComment(document: CjmDocument, commentId: Id): Comment | undefined {
  return findIn(document.comments, commentId);
}

export function findReply(document: CjmDocument, commentId: Id, replyId: Id): CommentReply | undefined {
  return findIn(findComment(document, commentId)?.replies ?? [], replyId);
}

export function withComments(document: CjmDocument, comments: CjmDocument['comments']): CjmDocument {
  return comments === document.comments ? document : { ...document, comments };
}

export function updateComment(
  document: CjmDocument,
  commentId: Id,
  edit: (comment: Comment) => Comment,
): CjmDocument {
  return withComments(document, replaceIn(document.comments, commentId, edit));
}

export function updateReplies(
  document: CjmDocument,
  commentId: Id,
  edit: (replies: readonly CommentReply[]) => readonly CommentReply[],
): CjmDocument {
  return updateComment(document, commentId, (comment) => {
    const before = comment.replies ?? [];
    const after = edit(before);
    return after === before ? comment : setField(comment, 'replies', after);
  });
}

export function dropComment(document: CjmDocument, commentId: Id): CjmDocument {
  return withComments(
    document,
    keepIn(document.comments, ({ id }) => id !== commentId),
  );
}

/** What was said about records that are gone is about their copies from now on: a card that was cut keeps its talk. */
export function followCopies(document: CjmDocument, copies: ReadonlyMap<Id, Id>): CjmDocument {
  const targets = new Set(
    document.comments.flatMap(({ target }) => (target !== undefined && copies.has(target) ? target : [])),
  );
  if (targets.size === 0) return document;
  const places = findPlaces(document, targets);
  const comments = mapRecords(document.comments, (comment) => {
    const { target } = comment;
    const copy = target === undefined || places.has(target) ? undefined : copies.get(target);
    return copy === undefined ? comment : { ...comment, target: copy };
  });
  return withComments(document, comments);
}
