/** The questions that the commands of comments share. Locks do not stand in the way of a remark. */
import { findComment, findReply } from '../model/editComments';
import type { CjmDocument, Id } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import { mayHold } from './fieldVerdicts';
import { firstRefusal } from './verdicts';

export function mayFindComment(document: CjmDocument, commentId: Id): Verdict {
  return findComment(document, commentId) ? ALLOWED : refuse('refusal.notFound');
}

export function mayFindReply(document: CjmDocument, commentId: Id, replyId: Id): Verdict {
  return findReply(document, commentId, replyId) ? ALLOWED : refuse('refusal.notFound');
}

/** A remark says something. */
export function mayRemark(document: CjmDocument, text: string): Verdict {
  return firstRefusal(
    text.trim() === '' ? refuse('refusal.emptyComment') : ALLOWED,
    mayHold(document, 'text', text),
  );
}
