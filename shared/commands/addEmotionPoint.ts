import { addCard } from './addCard';
import type { AddCardArgs } from './addCard';
import type { Id } from '../model/types';
import type { Language } from '../model/kinds';
import { ALLOWED, refuse, type Command } from './command';
import { toScore } from './setEmotionScore';
import { inJourney } from './targets';
import { firstRefusal } from './verdicts';

export interface AddEmotionPointArgs {
  readonly journeyId: Id;
  /** An emotion lane. */
  readonly lane: Id;
  readonly step: Id;
  readonly id?: Id;
  readonly index?: number;
  /** Clamped to −2…+2; a point without one waits for its score. */
  readonly score?: number;
  /** Everyone's when absent. */
  readonly personaId?: Id;
  readonly text?: string;
  readonly language?: Language;
}

export const addEmotionPoint: Command<AddEmotionPointArgs> = {
  name: 'emotion.addPoint',
  label: () => ({ key: 'command.emotion.addPoint' }),
  allowed: (document, args) =>
    firstRefusal(
      inJourney(document, args.journeyId, ({ lanes }) => {
        const lane = lanes.find(({ id }) => id === args.lane);
        return lane && lane.kind !== 'emotion' ? refuse('refusal.notAnEmotionLane') : ALLOWED;
      }),
      addCard.allowed(document, toCard(args)),
    ),
  run: (document, args, made) => addCard.run(document, toCard(args), made),
  mergeKey: (args) => addCard.mergeKey?.(toCard(args)),
};

function toCard({ score, personaId, ...place }: AddEmotionPointArgs): AddCardArgs {
  const scored = score === undefined ? {} : { score: toScore(score) ?? score };
  return { ...place, facets: { ...scored, ...(personaId === undefined ? {} : { personaId }) } };
}
