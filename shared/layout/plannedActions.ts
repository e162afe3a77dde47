/** How much is planned where the curve is low, by point; the same map as long as the numbers are. */
import { findLowStretches } from '../model/lowStretches';
import type { Id, Journey } from '../model/types';
import { keepMap } from '../util/keepMap';

export type ActionCounts = ReadonlyMap<Id, number>;

export function createActionCounter(): (journey: Journey) => ActionCounts {
  let last: ActionCounts = new Map();
  return (journey) => {
    const fresh = new Map(
      findLowStretches(journey).flatMap(({ points, actions }) =>
        points.map(({ id }) => [id, actions.length]),
      ),
    );
    return (last = keepMap(fresh, last));
  };
}
