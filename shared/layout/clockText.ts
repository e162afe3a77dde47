import type { Step } from '../model/types';

/** From when to when, by the clock: `07:30–09:00`, or what is known of it. */
export function toClockText(steps: readonly Step[]): string {
  const from = steps.find(({ startsAt }) => startsAt !== undefined)?.startsAt;
  const to = steps.findLast(({ endsAt }) => endsAt !== undefined)?.endsAt;
  return to === undefined ? (from ?? '') : `${from ?? ''}–${to}`;
}
