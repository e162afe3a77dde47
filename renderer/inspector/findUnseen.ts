/** Why the board does not show a card, from the outside in: what is around it is shown before the card itself can be. */
import { findStep } from '../../shared/commands/targets';
import { findIn } from '../../shared/model/editRecords';
import type { Card, Id, Journey } from '../../shared/model/types';

export interface Unseen {
  readonly by: 'hiddenLane' | 'foldedLane' | 'foldedStage' | 'hiddenCard';
  /** Of that lane, stage or card. */
  readonly id: Id;
}

/** The outermost reason. */
export function findUnseen(journey: Journey, card: Card): Unseen | undefined {
  return findAllUnseen(journey, card)[0];
}

export function findAllUnseen(journey: Journey, card: Card): readonly Unseen[] {
  const lane = findIn(journey.lanes, card.lane);
  const stage = findStep(journey, card.step)?.stage;
  const all: Unseen[] = [];
  if (lane?.hidden) all.push({ by: 'hiddenLane', id: lane.id });
  if (card.hidden) all.push({ by: 'hiddenCard', id: card.id });
  if (lane?.collapsed) all.push({ by: 'foldedLane', id: lane.id });
  // The curve runs on through a folded stage.
  if (stage?.collapsed && lane?.kind !== 'emotion') all.push({ by: 'foldedStage', id: stage.id });
  return all;
}
