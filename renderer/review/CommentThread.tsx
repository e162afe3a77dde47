/** A comment, what was answered, and what can be done about it. */
import { useState, type MouseEvent } from 'react';
import { Check, CornerDownRight, RotateCcw } from 'lucide-react';
import { editComment } from '../../shared/commands/editComment';
import { editCommentReply } from '../../shared/commands/editCommentReply';
import { removeComment } from '../../shared/commands/removeComment';
import { removeCommentReply } from '../../shared/commands/removeCommentReply';
import { replyComment } from '../../shared/commands/replyComment';
import { resolveComment } from '../../shared/commands/resolveComment';
import type { Comment } from '../../shared/model/types';
import { useDocument, useRemarks } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { useFocusNext } from '../ui/useFocusNext';
import { RemarkForm } from './RemarkForm';
import { toReplyKey } from './remarkKeys';
import { RemarkView } from './RemarkView';

interface CommentThreadProps {
  readonly comment: Comment;
  readonly author: string;
  /** What it was about is no longer in the map. */
  readonly gone?: boolean;
  /** Just before it is resolved or opened again. */
  readonly onSettle?: () => void;
}

export function CommentThread({ comment, author, gone = false, onSettle }: CommentThreadProps) {
  const t = useMessages();
  const run = useRun();
  const readOnly = useDocument((state) => state.readOnly);
  const key = toReplyKey(comment.id);
  const begun = useRemarks((state) => state.drafts.has(key));
  const [answering, setAnswering] = useState(begun);
  const answered = useFocusNext<HTMLButtonElement>();
  const commentId = comment.id;
  const resolved = comment.resolved === true;

  function leaveForm(): void {
    setAnswering(false);
    answered.focusNext();
  }

  /** The button goes with its thread: the list takes the keyboard. */
  function settle({ currentTarget }: MouseEvent<HTMLElement>): void {
    onSettle?.();
    currentTarget.closest<HTMLElement>('[data-comments]')?.focus();
    run(resolveComment, { commentId, resolved: !resolved });
  }

  return (
    <div className="thread" data-resolved={resolved || undefined}>
      <RemarkView
        remark={comment}
        author={author}
        removable={gone}
        onEdit={(text) => run(editComment, { commentId, text })}
        onRemove={() => run(removeComment, { commentId })}
      />
      {comment.replies && (
        <ul className="thread-replies" aria-label={t('review.replies')}>
          {comment.replies.map((reply) => (
            <li key={reply.id}>
              <RemarkView
                remark={reply}
                author={author}
                onEdit={(text) => run(editCommentReply, { commentId, replyId: reply.id, text })}
                onRemove={() => run(removeCommentReply, { commentId, replyId: reply.id })}
              />
            </li>
          ))}
        </ul>
      )}
      {answering && !readOnly && (
        <RemarkForm
          draftKey={key}
          label={t('review.reply.label')}
          submitLabel={t('review.reply')}
          author={author}
          autoFocus={!begun}
          onCancel={leaveForm}
          onSubmit={(text, signed) => {
            const done = run(replyComment, { commentId, author: signed, text });
            if (done) leaveForm();
            return done;
          }}
        />
      )}
      {!answering && !readOnly && (
        <div className="thread-buttons">
          {!resolved && (
            <Button ref={answered.ref} tone="quiet" icon={CornerDownRight} onClick={() => setAnswering(true)}>
              {t('review.reply')}
            </Button>
          )}
          <Button
            ref={resolved ? answered.ref : null}
            tone="quiet"
            icon={resolved ? RotateCcw : Check}
            onClick={settle}
          >
            {t(resolved ? 'review.reopen' : 'review.resolve')}
          </Button>
        </div>
      )}
    </div>
  );
}
