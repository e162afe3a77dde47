/** The text field of the outline: it holds the keyboard, lies over the active line, and becomes the editor in place. */
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useDocument } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { toGridKey, toWritingKey } from '../keyboard/gridKeys';
import { runWritingKey } from '../keyboard/runKeys';
import { createWriter } from '../keyboard/writer';
import { isComposing } from '../ui/composition';
import { OUTLINE_ID } from './elementIds';
import { useMarks, useOutlineView } from './outlineContext';
import { runOutlineKey } from './runOutlineKey';

export function OutlineField({ frame }: { readonly frame: RefObject<HTMLDivElement | null> }) {
  const t = useMessages();
  const view = useOutlineView();
  const field = useRef<HTMLTextAreaElement>(null);
  const readOnly = useDocument((state) => state.readOnly);
  const writing = useMarks((marks) => (marks.writing ? (marks.writing.part ?? 'text') : undefined));
  const activeId = useMarks((marks) => marks.activeId);

  useEffect(() => {
    if (!field.current) return undefined;
    const writer = createWriter(view, field.current);
    view.setWriter(writer);
    // It can be typed into at once, unless something else is asked or written.
    if (!document.activeElement?.closest('dialog, input, textarea'))
      field.current.focus({ preventScroll: true });
    return () => {
      view.setWriter(undefined);
      writer.dispose();
    };
  }, [view]);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (view.writer.get()?.isOpen() === true) {
      const key = toWritingKey(event);
      if (!key) return;
      event.preventDefault();
      runWritingKey(view, key);
      return;
    }
    const key = toGridKey(event);
    if (!key) return;
    event.preventDefault();
    runOutlineKey(view, key);
  }

  const label =
    writing === undefined
      ? t('board.field.grid')
      : t(writing === 'score' ? 'field.score' : 'board.field.writing');
  return (
    <div ref={frame} className="outline-frame" data-mode="none">
      <textarea
        ref={field}
        data-board-keys=""
        className="outline-field"
        rows={1}
        readOnly={readOnly}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-label={label}
        aria-controls={OUTLINE_ID}
        {...(writing === undefined && activeId !== undefined ? { 'aria-activedescendant': activeId } : {})}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
