/**
 * One thing somebody said: who, when and what. Its own author may change it or take it back; where nobody signed, who it
 * was is not known, so anyone may.
 */
import { useRef, useState } from 'react';
import { Ellipsis } from 'lucide-react';
import type { CommentReply } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { useTimeText } from '../i18n/useTimeText';
import { Menu, MenuLines, type MenuEntry } from '../ui/Menu';
import { useFocusNext } from '../ui/useFocusNext';
import { RemarkForm } from './RemarkForm';
import { toEditKey } from './remarkKeys';

interface RemarkViewProps {
  readonly remark: Pick<CommentReply, 'id' | 'author' | 'text' | 'at'>;
  /** The name this person signs with. */
  readonly author: string;
  /** What is left without a place may be cleared away by anyone. */
  readonly removable?: boolean;
  readonly onEdit: (text: string) => boolean;
  readonly onRemove: () => void;
}

export function RemarkView({ remark, author, removable = false, onEdit, onRemove }: RemarkViewProps) {
  const t = useMessages();
  const toTime = useTimeText();
  const readOnly = useDocument((state) => state.readOnly);
  const [editing, setEditing] = useState(false);
  const edited = useFocusNext<HTMLButtonElement>();
  const root = useRef<HTMLDivElement>(null);
  const own = remark.author === author || remark.author === '';
  const name = remark.author || t('review.unsigned');

  function leaveForm(): void {
    setEditing(false);
    edited.focusNext();
  }

  const edit: MenuEntry = {
    kind: 'item',
    id: 'edit',
    label: t('review.edit'),
    onSelect: () => setEditing(true),
  };
  const remove: MenuEntry = {
    kind: 'item',
    id: 'remove',
    label: t('review.remove'),
    danger: true,
    onSelect: onRemove,
  };

  return (
    <div ref={root} className="remark">
      <div className="remark-head">
        <span className="remark-author" data-document-text="">
          {name}
        </span>
        <time className="remark-time" dateTime={remark.at}>
          {toTime(remark.at)}
        </time>
        {!readOnly && !editing && (own || removable) && (
          <Menu
            label={t('review.more', { name })}
            focusAfterChoice={() => focusOn(root.current)}
            trigger={
              <button
                ref={edited.ref}
                type="button"
                className="icon-button remark-menu"
                aria-label={t('review.more', { name })}
              >
                <Ellipsis size={14} aria-hidden />
              </button>
            }
          >
            <MenuLines entries={own ? [edit, remove] : [remove]} />
          </Menu>
        )}
      </div>
      {editing ? (
        <RemarkForm
          draftKey={toEditKey(remark.id)}
          label={t('review.edit')}
          submitLabel={t('review.save')}
          author={author}
          initial={remark.text}
          autoFocus
          onCancel={leaveForm}
          onSubmit={(text) => {
            const done = onEdit(text);
            if (done) leaveForm();
            return done;
          }}
        />
      ) : (
        <p className="remark-text" data-document-text="">
          {remark.text}
        </p>
      )}
    </div>
  );
}

/** Into the form that has just opened, or to the list when the remark is gone. */
function focusOn(remark: HTMLElement | null): void {
  const list = document.querySelector<HTMLElement>('[data-comments]');
  (remark?.querySelector('textarea') ?? list)?.focus();
}
