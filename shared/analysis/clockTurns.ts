/**
 * Where the clock of a day in the life runs backwards: a step that ends before it starts, or starts before the one ahead
 * of it. A day may pass midnight: what goes on within half a day after it is meant to.
 */
import { DAY_MINUTES, toMinutes } from '../model/clock';
import { stepsOf } from '../model/queries';
import type { Journey, Step } from '../model/types';

export type ClockTurn =
  | { readonly kind: 'ends'; readonly step: Step; readonly from: string; readonly to: string }
  | {
      readonly kind: 'starts';
      readonly step: Step;
      /** The last step ahead of it that says when it is. */
      readonly before: Step;
      readonly from: string;
      readonly to: string;
    };

/** In the order of the steps. None in journeys of other kinds, which have no clock. */
export function findClockTurns(journey: Journey): readonly ClockTurn[] {
  if (journey.kind !== 'day') return [];
  const turns: ClockTurn[] = [];
  let before: { readonly step: Step; readonly time: string } | undefined;
  for (const step of stepsOf(journey)) {
    const time = toMinutes(step.startsAt) === undefined ? step.endsAt : step.startsAt;
    if (time === undefined || toMinutes(time) === undefined) continue;
    if (before && isTurn(before.time, time)) {
      turns.push({ kind: 'starts', step, before: before.step, from: before.time, to: time });
    }
    if (isTurn(time, step.endsAt)) turns.push({ kind: 'ends', step, from: time, to: step.endsAt ?? time });
    before = { step, time };
  }
  return turns;
}

/** Later on the same day, or by less than half a day on the next, is no turn. */
function isTurn(from: string, to: string | undefined): boolean {
  const [start, end] = [toMinutes(from), toMinutes(to)];
  if (start === undefined || end === undefined || end >= start) return false;
  return end + DAY_MINUTES - start >= DAY_MINUTES / 2;
}
