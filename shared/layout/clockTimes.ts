/** Real times of a day: where a step lies between the day's first and last moment, and how long it takes. */
import { DAY_MINUTES, toMinutes } from '../model/clock';
import type { Journey, Step } from '../model/types';
import type { ClockSpan } from './bandTypes';

/** As digits alone: it reads the same in every language. */
export function toClockText({ startsAt, endsAt }: ClockSpan): string {
  return endsAt === undefined ? startsAt : `${startsAt}–${endsAt}`;
}

export interface ClockAxis {
  /** Undefined where none of the steps says when it is. */
  spanOf(steps: readonly Step[]): ClockSpan | undefined;
}

/** Only a day in the life has clock times. Undefined for journeys of other kinds. */
export function createClockAxis(journey: Journey): ClockAxis | undefined {
  if (journey.kind !== 'day') return undefined;
  const all = journey.stages.flatMap(({ steps }) => steps).flatMap((step) => toSpan(step) ?? []);
  const first = Math.min(...all.map(({ start }) => start));
  const last = Math.max(...all.map(({ end }) => end));
  const share = (minutes: number): number => (last > first ? (minutes - first) / (last - first) : 0);
  return {
    spanOf(steps) {
      const spans = steps.flatMap((step) => toSpan(step) ?? []);
      if (spans.length === 0) return undefined;
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      return {
        startsAt: toClock(start),
        endsAt: end > start ? toClock(end) : undefined,
        minutes: end - start,
        from: share(start),
        until: share(end),
      };
    },
  };
}

/** Past midnight a day goes on: what ends before it starts ends the next day. */
function toSpan({ startsAt, endsAt }: Step): { readonly start: number; readonly end: number } | undefined {
  const start = toMinutes(startsAt) ?? toMinutes(endsAt);
  if (start === undefined) return undefined;
  const end = toMinutes(endsAt) ?? start;
  return { start, end: end < start ? end + DAY_MINUTES : end };
}

function toClock(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
