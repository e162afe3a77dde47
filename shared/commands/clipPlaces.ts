/**
 * Where the lanes and steps of a clip are in the journey it is pasted into.
 *
 * Cards keep their places relative to each other, as in a spreadsheet, and a pain point still lands among pain points
 * where the board has such a lane. What would stand beyond the board's end goes to its last step.
 */
import { stepsOf } from '../model/queries';
import type { Id, Journey, Lane } from '../model/types';

/** From a lane or step of the clip to the one it means here. */
export type Places = ReadonlyMap<Id, Id>;

/** The first lane goes to the active one; the others by their distance from it where the kinds agree, else by kind. */
export function matchLanesFrom(clip: Journey, journey: Journey, active: Id): Places {
  const filled = new Set(clip.cards.map(({ lane }) => lane));
  const from = clip.lanes.findIndex(({ id }) => filled.has(id));
  const shown = journey.lanes.filter(({ hidden, id }) => !hidden || id === active);
  const row = shown.findIndex(({ id }) => id === active);
  return new Map(
    clip.lanes.slice(from).map((lane, offset): [Id, Id] => {
      const level = shown[row + offset];
      if (offset === 0 || level?.kind === lane.kind) return [lane.id, level?.id ?? active];
      const alike = [...shown.slice(row), ...shown.slice(0, row)].find(({ kind }) => kind === lane.kind);
      return [lane.id, alike?.id ?? active];
    }),
  );
}

/**
 * The very lanes, else those of the same kind and name, else of the same kind, as far as both are on the board or both are
 * hidden: what was seen where it was copied is seen where it is pasted. Lanes without an equal are left out.
 */
export function matchLanes(clip: Journey, journey: Journey): Places {
  const places = new Map<Id, Id>();
  const taken = new Set<Id>();
  const take = (isEqual: (lane: Lane, other: Lane) => boolean): void => {
    for (const lane of clip.lanes) {
      if (places.has(lane.id)) continue;
      const found = journey.lanes.find((other) => !taken.has(other.id) && isEqual(lane, other));
      if (!found) continue;
      places.set(lane.id, found.id);
      taken.add(found.id);
    }
  };
  take((lane, other) => lane.id === other.id);
  const isAlike = (lane: Lane, other: Lane): boolean =>
    lane.kind === other.kind && !lane.hidden === !other.hidden;
  take((lane, other) => isAlike(lane, other) && lane.name === other.name);
  take(isAlike);
  return places;
}

/** Side by side from the active step on. */
export function matchStepsFrom(clip: Journey, journey: Journey, active: Id): Places {
  const steps = stepsOf(journey).map(({ id }) => id);
  const filled = new Set(clip.cards.map(({ step }) => step));
  const all = stepsOf(clip);
  const from = all.findIndex(({ id }) => filled.has(id));
  const column = steps.indexOf(active);
  return new Map(
    all.slice(from).map(({ id }, offset): [Id, Id] => [id, steps[column + offset] ?? steps.at(-1) ?? active]),
  );
}

/** The very steps where the lane comes from this board, else by their place in the row. */
export function matchSteps(clip: Journey, journey: Journey): Places {
  const steps = stepsOf(journey).map(({ id }) => id);
  const known = new Set(steps);
  return new Map(
    stepsOf(clip).flatMap(({ id }, index): readonly [Id, Id][] => {
      const step = known.has(id) ? id : (steps[index] ?? steps.at(-1));
      return step === undefined ? [] : [[id, step]];
    }),
  );
}
