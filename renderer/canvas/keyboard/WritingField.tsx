/** The text field of `writer`, in its place over the active cell or card. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useDocument, useSelection } from '../../document/useEditor';
import { useMessages } from '../../i18n/useMessages';
import { toGridKey, toWritingKey } from '../../keyboard/gridKeys';
import { runGridKey, runWritingKey } from '../../keyboard/runKeys';
import { createWriter } from '../../keyboard/writer';
import { isComposing } from '../../ui/composition';
import { useBoard } from '../boardContext';
import { ACTIVE_CELL_ID, GRID_ID } from '../GridForReaders';
import { followText } from './followText';
import { placeField } from './placeField';

export function WritingField() {
  const t = useMessages();
  const board = useBoard();
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const readOnly = useDocument((state) => state.readOnly);
  const writing = useSelection((state) => state.writing !== undefined);

  useEffect(() => {
    if (!field.current) return undefined;
    const writer = createWriter(board, field.current);
    board.writer.set(writer);
    // A map that opens can be typed into at once, unless something else is asked or written.
    if (!document.activeElement?.closest('dialog, input, textarea'))
      field.current.focus({ preventScroll: true });
    const stop = board.camera.onFrame(({ camera }) => {
      if (frame.current && field.current) placeField(board, frame.current, field.current, camera);
    });
    return () => {
      stop();
      board.writer.set(undefined);
      writer.dispose();
    };
  }, [board]);

  // As it begins, and whenever it grows; where a person moves the board meanwhile, it stays.
  useEffect(() => {
    if (!writing || !frame.current) return undefined;
    const held = frame.current;
    const observer = new ResizeObserver(() => followText(board, held));
    observer.observe(held);
    return () => observer.disconnect();
  }, [board, writing]);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const open = board.writer.get()?.isOpen() === true;
    if (open) {
      const key = toWritingKey(event);
      if (!key) return;
      event.preventDefault();
      runWritingKey(board, key);
      return;
    }
    const key = toGridKey(event);
    if (!key) return;
    event.preventDefault();
    runGridKey(board, key);
  }

  return (
    <div ref={frame} className="writing-frame">
      <textarea
        ref={field}
        data-board-keys=""
        className="writing-field"
        rows={1}
        readOnly={readOnly}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-label={writing ? t('board.field.writing') : t('board.field.grid')}
        aria-controls={GRID_ID}
        {...(writing ? {} : { 'aria-activedescendant': ACTIVE_CELL_ID })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
