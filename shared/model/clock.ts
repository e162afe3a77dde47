/** Times of day, as `09:30`. */

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const DAY_MINUTES = 24 * 60;

/** Minutes after midnight; undefined for what is no time of day. */
export function toMinutes(time: string | undefined): number | undefined {
  const match = CLOCK.exec(time ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
