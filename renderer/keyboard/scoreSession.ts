/** The score of an emotion point being written: typed over it, or begun on the number itself. */
import { setEmotionScore } from '../../shared/commands/setEmotionScore';
import type { Id } from '../../shared/model/types';
import type { GridView } from './gridView';
import { runInView } from './runInView';
import type { TextSession } from './textSession';

/** Begins like a number: digits, signs, a point. Input methods may give the wide forms. */
export function looksLikeScore(text: string): boolean {
  return /^[-+−.\d]/u.test(text.normalize('NFKC'));
}

export function parseScore(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace('−', '-').replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : undefined;
}

/** `shown`: the number the field begins with; empty while a new one is typed. Undefined when it may not be written. */
export function openScoreSession(view: GridView, cardId: Id, shown: string): TextSession | undefined {
  const journey = view.journey();
  if (!journey) return undefined;
  const journeyId = journey.id;
  const { documents } = view.editor;
  const scores = [{ id: cardId, score: undefined }];
  const verdict = setEmotionScore.allowed(documents.getState().document, { journeyId, scores });
  if (!verdict.ok) {
    view.callbacks.onRefused(verdict);
    return undefined;
  }
  return {
    cardId,
    before: shown,
    // A half-typed number is not a wish: `-` or `1` on the way to `1.5`.
    hand: () => undefined,
    commit(text) {
      const score = parseScore(text);
      const cleared = text.trim() === '' && shown !== '';
      if (score === undefined && !cleared) return;
      runInView(view, setEmotionScore, { journeyId, scores: [{ id: cardId, score }] });
      documents.breakMerge();
    },
    cancel: () => undefined,
  };
}
