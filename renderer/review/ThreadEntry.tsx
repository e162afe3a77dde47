/** A thread in the list of all: where it belongs, with the way there, and what was said. */
import { useEffect, useRef } from 'react';
import type { Thread } from '../../shared/analysis/commentThreads';
import { useRemarks } from '../document/useEditor';
import { usePlaceText } from '../fields/usePlaceText';
import { useMessages } from '../i18n/useMessages';
import { CommentThread } from './CommentThread';

interface ThreadEntryProps {
  readonly thread: Thread;
  readonly author: string;
  readonly onGo: () => void;
  readonly onSettle: () => void;
}

export function ThreadEntry({ thread, author, onGo, onSettle }: ThreadEntryProps) {
  const { comment, place } = thread;
  const root = useRef<HTMLLIElement>(null);
  const current = useRemarks((state) => state.current === comment.id);
  const gone = comment.target !== undefined && !place;

  useEffect(() => {
    if (current) root.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <li ref={root} className="thread-entry" aria-current={current || undefined}>
      <Target thread={thread} gone={gone} onGo={onGo} />
      <CommentThread comment={comment} author={author} gone={gone} onSettle={onSettle} />
    </li>
  );
}

function Target({
  thread: { place },
  gone,
  onGo,
}: {
  readonly thread: Thread;
  readonly gone: boolean;
  readonly onGo: () => void;
}) {
  const t = useMessages();
  const toText = usePlaceText();
  if (gone) return <p className="thread-gone">{t('review.gone')}</p>;
  if (!place) return null;
  const { title, where } = toText(place);
  return (
    <button type="button" className="thread-target" aria-label={t('review.go', { title })} onClick={onGo}>
      <span className="thread-target-title" data-document-text="">
        {title}
      </span>
      <span className="thread-target-where" data-document-text="">
        {where}
      </span>
    </button>
  );
}
