/** Why the board does not show a card, from the outside in: what is around it is shown before the card itself can be. */
import { findStep } from '../../shared/commands/targets';
import { findIn } from '../../shared/model/editRecords';
import type { Card, Id, Journey } from '../../shared/model/types';

export interface Unseen {
  readonly by: 'hiddenLane' | 'foldedLane' | 'foldedStage' | 'hiddenCard';
  /** Of that lane, stage or card. */
  readonly id: Id;
}

export function findUnseen(journey: Journey, card: Card): Unseen | undefined {
  const lane = findIn(journey.lanes, card.lane);
  const stage = findStep(journey, card.step)?.stage;
  if (lane?.hidden) return { by: 'hiddenLane', id: lane.id };
  if (card.hidden) return { by: 'hiddenCard', id: card.id };
  if (lane?.collapsed) return { by: 'foldedLane', id: lane.id };
  // The curve runs on through a folded stage.
  return stage?.collapsed && lane?.kind !== 'emotion' ? { by: 'foldedStage', id: stage.id } : undefined;
}
