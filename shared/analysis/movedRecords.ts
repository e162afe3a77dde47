/** Which records stand in another order than before, though they say the same. */
import { sortIntoCells } from '../model/cells';
import type { CjmDocument, Id, Journey } from '../model/types';
import { outOfOrder } from './outOfOrder';

interface Identified {
  readonly id: Id;
}

export function movedRecords(before: CjmDocument, after: CjmDocument): ReadonlySet<Id> {
  const moved = new Set<Id>();
  const compare = (was: readonly Identified[], is: readonly Identified[]): void => {
    if (was === is) return;
    for (const id of outOfOrder(idsOf(was), idsOf(is))) moved.add(id);
  };
  compare(before.journeys, after.journeys);
  compare(before.personas, after.personas);
  compare(before.channels, after.channels);
  const journeys = new Map(before.journeys.map((journey) => [journey.id, journey]));
  for (const journey of after.journeys) {
    const was = journeys.get(journey.id);
    if (!was || was === journey) continue;
    compare(was.stages, journey.stages);
    compare(was.lanes, journey.lanes);
    if (was.cards !== journey.cards) compareCells(was, journey, compare);
  }
  return moved;
}

/** Only the order of the cards within one cell means anything. */
function compareCells(
  was: Journey,
  is: Journey,
  compare: (was: readonly Identified[], is: readonly Identified[]) => void,
): void {
  const cells = sortIntoCells(was.cards);
  for (const [cell, cards] of sortIntoCells(is.cards)) {
    const before = cells.get(cell);
    if (before && (before.length > 1 || cards.length > 1)) compare(before, cards);
  }
}

function idsOf(records: readonly Identified[]): readonly Id[] {
  return records.map(({ id }) => id);
}
