/** All comments of the document, by place, to be walked through one after the other. */
import { useDeferredValue, useMemo, useState } from 'react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { groupThreads, type Thread, type ThreadGroup } from '../../shared/analysis/commentThreads';
import type { Comment } from '../../shared/model/types';
import { revealRecord } from '../actions/revealRecord';
import { useShell } from '../actions/useActions';
import { COMMENT_FILTERS, type CommentFilter } from '../document/remarkStore';
import { useDocument, useEditor, useRemarks, useView } from '../document/useEditor';
import { usePlaceText } from '../fields/usePlaceText';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { NewComment } from './TargetComments';
import { PanelPageHeader } from './PanelPageHeader';
import { ThreadEntry } from './ThreadEntry';

interface CommentsPageProps {
  readonly author: string;
}

export function CommentsPage({ author }: CommentsPageProps) {
  const t = useMessages();
  const document = useDeferredValue(useDocument((state) => state.document));
  const readOnly = useDocument((state) => state.readOnly);
  const { remarks } = useEditor();
  const filter = useRemarks((state) => state.filter);
  const groups = useMemo(
    () => groupThreads(document, document.comments.filter(FILTERS[filter])),
    [document, filter],
  );
  const walk = useWalk(groups);
  const open = document.comments.filter(FILTERS.open).length;
  return (
    <section className="comments" aria-label={t('review.comments')} data-comments="" tabIndex={-1}>
      <PanelPageHeader
        title={open === 0 ? t('review.comments') : t('review.comments.count', { count: open })}
      />
      <div className="comments-bar">
        <Segmented<CommentFilter>
          label={t('review.filter')}
          value={filter}
          choices={COMMENT_FILTERS.map((value) => ({ value, label: t(`review.filter.${value}`) }))}
          onChoose={(chosen) => remarks.setState({ filter: chosen })}
        />
        {walk.count > 0 && <WalkButtons walk={walk} />}
      </div>
      {!readOnly && <NewOnPage author={author} />}
      {groups.length === 0 && <p className="panel-empty">{t(`review.empty.${filter}`)}</p>}
      {groups.map((group) => (
        <GroupOfThreads key={group.journey?.id ?? group.kind} group={group} author={author} walk={walk} />
      ))}
    </section>
  );
}

const FILTERS: Readonly<Record<CommentFilter, (comment: Comment) => boolean>> = {
  open: ({ resolved }) => !resolved,
  resolved: ({ resolved }) => resolved === true,
  all: () => true,
};

interface Walk {
  readonly count: number;
  /** From 0; −1 when none is looked at. */
  readonly index: number;
  readonly go: (thread: Thread) => void;
  readonly step: (by: 1 | -1) => void;
  /** It is about to leave the list: the one after it is next. */
  readonly leave: (thread: Thread) => void;
}

function useWalk(groups: readonly ThreadGroup[]): Walk {
  const editor = useEditor();
  const shell = useShell();
  const threads = useMemo(() => groups.flatMap((group) => group.threads), [groups]);
  const current = useRemarks((state) => state.current);
  const index = threads.findIndex(({ comment }) => comment.id === current);

  function go({ comment, place }: Thread): void {
    editor.remarks.setState({ current: comment.id });
    if (place) revealRecord(editor, shell, place, 'comments');
  }

  return {
    count: threads.length,
    index,
    go,
    step(by) {
      const start = index < 0 && by < 0 ? 0 : index;
      const next = threads[(start + by + threads.length) % threads.length];
      if (next) go(next);
    },
    leave({ comment }) {
      if (comment.id !== current || editor.remarks.getState().filter === 'all') return;
      const heir = threads[index + 1] ?? threads[index - 1];
      editor.remarks.setState({ current: heir?.comment.id });
    },
  };
}

function WalkButtons({ walk }: { readonly walk: Walk }) {
  const t = useMessages();
  const { index, count, step } = walk;
  return (
    <div className="walk" role="group" aria-label={t('review.walk')}>
      <span className="walk-count" role="status">
        {t('review.walk.count', { number: index < 0 ? '–' : index + 1, count })}
      </span>
      <IconButton icon={ChevronUp} size={16} label={t('review.walk.previous')} onClick={() => step(-1)} />
      <IconButton icon={ChevronDown} size={16} label={t('review.walk.next')} onClick={() => step(1)} />
    </div>
  );
}

function NewOnPage({ author }: { readonly author: string }) {
  const t = useMessages();
  const journeyId = useView((state) => state.journeyId);
  const [about, setAbout] = useState<'document' | 'journey'>('document');
  const wantsDocument = useRemarks(
    (state) => state.wanted !== undefined && state.wanted.target === undefined,
  );
  if (wantsDocument && about !== 'document') setAbout('document');
  return (
    <div className="new-on-page">
      <NewComment key={about} target={about === 'journey' ? journeyId : undefined} author={author} />
      <Select
        label={t('review.about')}
        labelHidden
        value={about}
        choices={[
          { value: 'document', label: t('review.about.document') },
          { value: 'journey', label: t('review.about.journey') },
        ]}
        onChoose={(chosen) => setAbout(chosen === 'journey' ? 'journey' : 'document')}
      />
    </div>
  );
}

interface GroupProps {
  readonly group: ThreadGroup;
  readonly author: string;
  readonly walk: Walk;
}

function GroupOfThreads({ group, author, walk }: GroupProps) {
  const t = useMessages();
  const toText = usePlaceText();
  const { kind, journey, threads } = group;
  const title =
    kind === 'journey' && journey
      ? toText({ kind, record: journey }).title
      : t(`review.group.${kind === 'journey' ? 'document' : kind}`);
  return (
    <section className="thread-group">
      <h3 className="thread-group-title" data-document-text={journey ? '' : undefined}>
        {title}
      </h3>
      <ul className="thread-list">
        {threads.map((thread) => (
          <ThreadEntry
            key={thread.comment.id}
            thread={thread}
            author={author}
            onGo={() => walk.go(thread)}
            onSettle={() => walk.leave(thread)}
          />
        ))}
      </ul>
    </section>
  );
}
