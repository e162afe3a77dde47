/** How much is planned where the curve is low, by point; the same map as long as the numbers are. */
import { findLowStretches } from '../model/lowStretches';
import type { Id, Journey } from '../model/types';

export type ActionCounts = ReadonlyMap<Id, number>;

export function createActionCounter(): (journey: Journey) => ActionCounts {
  let last: ActionCounts = new Map();
  return (journey) => {
    const fresh = new Map(
      findLowStretches(journey).flatMap(({ points, actions }) =>
        points.map(({ id }) => [id, actions.length]),
      ),
    );
    const same = fresh.size === last.size && [...fresh].every(([id, count]) => last.get(id) === count);
    return same ? last : (last = fresh);
  };
}
