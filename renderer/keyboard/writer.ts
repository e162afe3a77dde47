/**
 * The one text field of a view. It has the keyboard whenever the view has, lies over the active cell, and becomes
 * the editor without losing focus: so an input method that begins on a cell loses no stroke.
 *
 * What is written is told by `selection.writing`; whoever sets it opens the field, whoever clears it (undo does)
 * closes it. The text is handed on at most every 300 ms, and never inside a composition.
 */
import { isPoint } from '../../shared/layout/cardGrid';
import { NOTHING, type Writing } from '../document/selectionStore';
import { registerPendingDraft } from '../ui/pendingDrafts';
import type { GridView } from './gridView';
import { orderOf } from './place';
import { looksLikeScore, openScoreSession } from './scoreSession';
import { openTextSession, type TextSession } from './textSession';

const HAND_ON_MS = 300;

export interface Writer {
  focus(): void;
  /** Hands on what is written and closes the field. */
  commit(): void;
  cancel(): void;
  /** What is written so far reaches the document now. */
  flush(): void;
  isOpen(): boolean;
  /** `score`: a number for an emotion point, not its words. */
  mode(): 'none' | 'text' | 'score';
  dispose(): void;
}

export function createWriter(view: GridView, field: HTMLTextAreaElement): Writer {
  const { editor } = view;
  const { selection } = editor;
  let session: TextSession | undefined;
  let scoring = false;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (session && !composing) session.hand(field.value);
  }

  function show(open: boolean): void {
    if (open) field.dataset.writing = 'true';
    else {
      delete field.dataset.writing;
      field.value = '';
    }
    view.refresh();
  }

  /** `typed`: the field already holds the first letters, which must not be touched. */
  function open(writing: Writing, typed: boolean): void {
    const { cardId } = writing;
    scoring = writing.part === 'score' && cardId !== undefined;
    if (editor.documents.getState().readOnly) session = undefined;
    else if (writing.part === 'score' && cardId !== undefined)
      session = openScoreSession(
        view,
        cardId,
        typed ? '' : String(view.grid().findCard(cardId)?.score ?? ''),
      );
    else session = openTextSession(view, writing);
    if (!session) {
      close();
      return;
    }
    if (!typed) {
      field.value = session.before;
      // A number is written anew; a text is written on.
      field.setSelectionRange(scoring ? 0 : field.value.length, field.value.length);
    }
    show(true);
  }

  function close(): void {
    clearTimeout(timer);
    timer = undefined;
    session = undefined;
    scoring = false;
    show(false);
    if (selection.getState().writing) selection.setState({ writing: undefined });
  }

  function finish(end: (session: TextSession) => void): void {
    const ending = session;
    if (!ending) return;
    clearTimeout(timer);
    // First, so that what `end` changes in the selection does not open the field again.
    session = undefined;
    composing = false;
    end(ending);
    close();
  }

  /** The first letter on a cell, typed or composed. */
  function beginTyped(): void {
    const cursor = view.typingPlace();
    if (!cursor || editor.documents.getState().readOnly) {
      field.value = '';
      return;
    }
    const { laneId, stepId, cardId } = cursor;
    if (cardId !== undefined && isPoint(view.grid(), cardId) && looksLikeScore(field.value)) {
      const scored: Writing = { laneId, stepId, cardId, part: 'score' };
      open(scored, true);
      if (session) selection.setState({ writing: scored });
      return;
    }
    const order = orderOf(view.grid(), cursor);
    const writing: Writing = { laneId, stepId, ...(order === undefined ? {} : { index: order + 1 }) };
    open(writing, true);
    if (session) selection.setState({ selection: NOTHING, cursor: { laneId, stepId }, writing });
  }

  function onInput(): void {
    if (!session && field.value !== '') beginTyped();
    if (session && !composing) timer ??= setTimeout(flush, HAND_ON_MS);
    view.refresh();
  }
  function onCompositionStart(): void {
    composing = true;
    if (!session) beginTyped();
  }
  function onCompositionEnd(): void {
    composing = false;
    onInput();
  }
  /** The field's own undo knows nothing of the document's. */
  function onBeforeInput(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    flush();
    if (event.inputType === 'historyUndo') editor.documents.undo();
    else editor.documents.redo();
  }
  const commit = (): void => finish((ending) => ending.commit(field.value));

  const stops = [
    selection.subscribe((state, before) => {
      if (state.writing === before.writing) return;
      if (!state.writing) {
        if (session) finish(() => undefined);
      } else if (!session) {
        open(state.writing, false);
      }
    }),
    registerPendingDraft(flush),
  ];
  const listeners: readonly [string, EventListener][] = [
    ['input', onInput],
    ['compositionstart', onCompositionStart],
    ['compositionend', onCompositionEnd],
    ['beforeinput', onBeforeInput as EventListener],
    ['blur', commit],
  ];
  for (const [name, listener] of listeners) field.addEventListener(name, listener);

  return {
    focus: () => field.focus({ preventScroll: true }),
    commit,
    cancel: () => finish((ending) => ending.cancel()),
    flush,
    isOpen: () => session !== undefined,
    mode: () => (session === undefined ? 'none' : scoring ? 'score' : 'text'),
    dispose() {
      commit();
      stops.forEach((stop) => stop());
      for (const [name, listener] of listeners) field.removeEventListener(name, listener);
    },
  };
}
