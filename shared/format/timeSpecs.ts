/** Moments, days and hours. The only use of Date here is to read what it is given: there is no clock. */
import type { Spec } from './spec';
import { formed } from './textSpecs';

const TIMESTAMP = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const CLOCK = '^([01]\\d|2[0-3]):[0-5]\\d$';
const [TIMESTAMP_FORM, DAY_FORM, CLOCK_FORM] = [new RegExp(TIMESTAMP), new RegExp(DAY), new RegExp(CLOCK)];

/** When a file does not say. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00Z';

/** UTC with a final Z. A moment with another offset is turned into it. */
export function timestamp(): Spec<string> {
  return formed(isTimestamp, 'badDate', { pattern: TIMESTAMP }, (text) => {
    const ms = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
  });
}

export function day(): Spec<string> {
  return formed(isDay, 'badDate', { pattern: DAY }, (text) => {
    const start = text.slice(0, 10);
    return text.charAt(10) === 'T' && isDay(start) ? start : undefined;
  });
}

/** HH:MM, 24 hours. */
export function clockTime(): Spec<string> {
  return formed((text) => CLOCK_FORM.test(text), 'badDate', { pattern: CLOCK });
}

function isTimestamp(text: string): boolean {
  return TIMESTAMP_FORM.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** Date rolls the 30th of February over into March; a calendar does not have it. */
function isDay(text: string): boolean {
  if (!DAY_FORM.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
