/** The comments on what the panel shows: open ones in full, resolved ones folded away, and a field for a new one. */
import { useEffect, useMemo, useRef } from 'react';
import { addComment } from '../../shared/commands/addComment';
import type { Id } from '../../shared/model/types';
import { useDocument, useEditor, useRemarks } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Disclosure } from '../ui/Disclosure';
import { CommentThread } from './CommentThread';
import { RemarkForm } from './RemarkForm';
import { toNewKey } from './remarkKeys';

interface TargetCommentsProps {
  /** The whole document when absent. */
  readonly target: Id | undefined;
  /** The name this person signs with; empty when not known yet. */
  readonly author: string;
}

export function TargetComments({ target, author }: TargetCommentsProps) {
  const t = useMessages();
  const comments = useDocument((state) => state.document.comments);
  const readOnly = useDocument((state) => state.readOnly);
  const ours = useMemo(() => comments.filter((comment) => comment.target === target), [comments, target]);
  const open = ours.filter(({ resolved }) => !resolved);
  const resolved = ours.filter((comment) => comment.resolved);
  if (readOnly && ours.length === 0) return null;
  const title = open.length === 0 ? t('review.comments') : t('review.comments.count', { count: open.length });
  return (
    <section className="comments" aria-label={title} data-comments="" tabIndex={-1}>
      <h2 className="field-label">{title}</h2>
      {open.map((comment) => (
        <CommentThread key={comment.id} comment={comment} author={author} />
      ))}
      {!readOnly && <NewComment key={target} target={target} author={author} />}
      {resolved.length > 0 && (
        <Disclosure title={t('review.resolved.count', { count: resolved.length })}>
          {resolved.map((comment) => (
            <CommentThread key={comment.id} comment={comment} author={author} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

/** Takes the keyboard when a comment on this is asked for. */
export function NewComment({ target, author }: TargetCommentsProps) {
  const t = useMessages();
  const run = useRun();
  const { remarks } = useEditor();
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useRemarks((state) => state.wanted);

  useEffect(() => {
    if (!wanted || wanted.target !== target) return;
    remarks.setState({ wanted: undefined });
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted, target, remarks]);

  return (
    <RemarkForm
      textRef={field}
      draftKey={toNewKey(target)}
      label={t('review.new')}
      submitLabel={t('review.send')}
      author={author}
      onSubmit={(text, signed) =>
        run(addComment, { ...(target === undefined ? {} : { target }), author: signed, text })
      }
    />
  );
}
