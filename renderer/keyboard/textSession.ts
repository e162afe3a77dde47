/**
 * One text being written, from its first letter to commit or cancel.
 *
 * Hands the text on as commands: now and then while writing, for certain on commit. A new card is added with its
 * first letter, and is gone again when nothing is left of it.
 */
import { addCard } from '../../shared/commands/addCard';
import { addEmotionPoint } from '../../shared/commands/addEmotionPoint';
import { editCardText } from '../../shared/commands/editCardText';
import { removeCard } from '../../shared/commands/removeCard';
import { localizeText, type LocalizedText } from '../../shared/model/translate';
import type { Id } from '../../shared/model/types';
import type { Writing } from '../document/selectionStore';
import { rowOf } from '../../shared/layout/cardGrid';
import type { GridView } from './gridView';
import { runInView } from './runInView';

export interface TextSession {
  readonly cardId: Id;
  /** The text from before, which may be the other language's. */
  readonly before: string;
  /** Runs what changed since the last time. */
  hand(text: string): void;
  commit(text: string): void;
  /** Gives back the text from before. */
  cancel(): void;
}

/** Undefined when it may not be written; the reason has been said. */
export function openTextSession(view: GridView, writing: Writing): TextSession | undefined {
  const { editor } = view;
  const journey = view.journey();
  if (!journey) return undefined;
  const { language } = editor.view.getState();
  const journeyId = journey.id;
  const isNew = writing.cardId === undefined;
  const cardId = writing.cardId ?? editor.newId();
  const { text: before, state } = shownText();
  let exists = !isNew;
  let ran = before;

  function shownText(): LocalizedText {
    const { document } = editor.documents.getState();
    const text = journey?.cards.find(({ id }) => id === cardId)?.text ?? '';
    return localizeText(document, language, cardId, 'text', text);
  }

  const grid = view.grid();
  const isCurve = grid.lanes[rowOf(grid, writing.laneId)]?.kind === 'emotion';
  const adding = isCurve ? addEmotionPoint : addCard;
  const toAdded = (text: string) => ({
    journeyId,
    lane: writing.laneId,
    step: writing.stepId,
    id: cardId,
    text,
    language,
    ...(writing.index === undefined ? {} : { index: writing.index }),
  });
  const toEdited = (text: string) => ({ journeyId, id: cardId, text, language });

  function mayWrite(): boolean {
    const { document } = editor.documents.getState();
    const verdict = isNew
      ? adding.allowed(document, toAdded(''))
      : editCardText.allowed(document, toEdited(before));
    if (!verdict.ok) view.callbacks.onRefused(verdict);
    return verdict.ok;
  }

  function hand(text: string): void {
    if (text === ran) return;
    ran = text;
    if (exists) {
      // Back at what only the other language says, this one says nothing again.
      const isBorrowed = state === 'missing' && text.trimEnd() === before.trimEnd();
      runInView(view, editCardText, toEdited(isBorrowed ? '' : text));
      return;
    }
    exists = runInView(view, adding, toAdded(text), { select: { kind: 'cards', ids: [cardId] } });
    if (!exists) return;
    const { laneId, stepId } = writing;
    const place = { laneId, stepId, cardId };
    editor.selection.setState({ cursor: place, writing: place });
  }

  function takeBack(): void {
    const select = { kind: 'none' } as const;
    runInView(view, removeCard, { journeyId, ids: [cardId] }, { select });
    const { laneId, stepId } = writing;
    editor.selection.setState({ cursor: { laneId, stepId } });
  }

  if (!mayWrite()) return undefined;
  editor.documents.breakMerge();
  return {
    cardId,
    before,
    hand,
    commit(text) {
      const kept = text.trimEnd();
      if (isNew && kept.trim() === '') {
        if (exists) takeBack();
      } else {
        hand(kept);
      }
      editor.documents.breakMerge();
    },
    cancel() {
      if (isNew && exists) takeBack();
      else if (exists) hand(before);
      editor.documents.breakMerge();
    },
  };
}
