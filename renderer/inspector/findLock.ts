/** What keeps cards, a lane or a stage from being written: where it can be unlocked, the panels say. */
import { findStep } from '../../shared/commands/targets';
import { mayEditCards, mayEditLane, mayEditStep } from '../../shared/commands/verdicts';
import { findIn } from '../../shared/model/editRecords';
import type { Card, Journey, Lane, Stage } from '../../shared/model/types';

export type Lock =
  | { readonly kind: 'cards'; readonly cards: readonly Card[]; readonly outOf: number }
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'stage'; readonly stage: Stage };

/**
 * Whether there is a lock is for the commands to say; which one, is looked up here. That of a lane or a stage
 * comes first: a card below it cannot be unlocked before.
 */
export function findLock(journey: Journey, cards: readonly Card[]): Lock | undefined {
  if (mayEditCards(journey, cards.map(toId)).ok) return undefined;
  const inLane = cards.find((card) => !mayEditLane(journey, card.lane).ok);
  const lane = inLane && findIn(journey.lanes, inLane.lane);
  if (lane) return { kind: 'lane', lane };
  const inStage = cards.find((card) => !mayEditStep(journey, card.step).ok);
  const place = inStage && findStep(journey, inStage.step);
  if (place) return { kind: 'stage', stage: place.stage };
  return { kind: 'cards', cards: cards.filter(({ locked }) => locked === true), outOf: cards.length };
}

function toId({ id }: Card): string {
  return id;
}
