import { setField, toTwoDecimals } from '../model/editFields';
import { updateCards, updateJourney } from '../model/editInJourney';
import { mapRecords } from '../model/editRecords';
import type { Id } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { cardsLabel } from './labels';
import { inJourney } from './targets';
import { firstRefusal, mayEditCards } from './verdicts';

export const LEAST_SCORE = -2;
export const GREATEST_SCORE = 2;

export interface EmotionScore {
  readonly id: Id;
  /** Clamped to −2…+2, rounded to two decimals; `undefined` means not known. */
  readonly score: number | undefined;
}

export interface SetEmotionScoreArgs {
  readonly journeyId: Id;
  readonly scores: readonly EmotionScore[];
}

export const setEmotionScore: Command<SetEmotionScoreArgs> = {
  name: 'emotion.setScore',
  label: (document, { journeyId, scores }) =>
    cardsLabel(
      'command.emotion.setScore',
      'command.emotion.setScoreMany',
      document,
      journeyId,
      scores.map(({ id }) => id),
    ),
  allowed: (document, { journeyId, scores }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        mayEditCards(
          journey,
          scores.map(({ id }) => id),
        ),
        scores.every(({ score }) => score === undefined || Number.isFinite(score))
          ? ALLOWED
          : refuse('refusal.notANumber'),
      ),
    ),
  run(document, { journeyId, scores }) {
    const wanted = new Map(scores.map(({ id, score }) => [id, score]));
    return updateJourney(document, journeyId, (journey) =>
      updateCards(journey, (cards) =>
        mapRecords(cards, (card) =>
          wanted.has(card.id) ? setField(card, 'score', toScore(wanted.get(card.id))) : card,
        ),
      ),
    );
  },
  /** The arrow key held down is one step. */
  mergeKey: ({ scores }) => `emotion.score:${scores.map(({ id }) => id).join(' ')}`,
};

export function toScore(score: number | undefined): number | undefined {
  return score === undefined
    ? undefined
    : toTwoDecimals(Math.max(LEAST_SCORE, Math.min(GREATEST_SCORE, score)));
}
