/** A number typed while an emotion point has the keyboard: its new score. */
import { setEmotionScore } from '../../../shared/commands/setEmotionScore';
import type { Id } from '../../../shared/model/types';
import type { Board } from '../board';
import { runOnBoard } from '../runOnBoard';
import type { TextSession } from './textSession';

/** Begins like a number: digits, signs, a point. Input methods may give the wide forms. */
export function looksLikeScore(text: string): boolean {
  return /^[-+−.\d]/u.test(text.normalize('NFKC'));
}

export function parseScore(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace('−', '-').replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : undefined;
}

export function openScoreSession(board: Board, cardId: Id): TextSession {
  return {
    cardId,
    before: '',
    // A half-typed number is not a wish: `-` or `1` on the way to `1.5`.
    hand: () => undefined,
    commit(text) {
      const score = parseScore(text);
      const journey = board.journey();
      if (score === undefined || !journey) return;
      runOnBoard(board, setEmotionScore, { journeyId: journey.id, scores: [{ id: cardId, score }] });
      board.editor.documents.breakMerge();
    },
    cancel: () => undefined,
  };
}
