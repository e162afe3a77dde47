/** Below a metric's number: the line of its values over time, and what it shall reach. */
import type { Metric } from '../model/types';
import type { MarkRows } from './cardFooter';
import type { Mark, Tone } from './cardTypes';
import * as size from './metrics';

/** Room for half the line's width, so that its ends are not cut. */
const LINE_INSET = 1;
const GAP = 10;
/** Between the number and what is below it. */
const TOP = 2;

export interface MetricHistory {
  readonly metric: Metric;
  readonly x: number;
  readonly y: number;
  /** Already in words, or empty. */
  readonly target: string;
  /** Of the line. */
  readonly tone: Tone;
}

export function toMetricHistory({ metric, x, y, target, tone }: MetricHistory): MarkRows {
  const marks: Mark[] = [];
  const values = (metric.series ?? []).map(({ value }) => value);
  const top = y + TOP;
  if (values.length >= 2) marks.push(toSparkline(values, x, top, tone));
  if (target !== '') {
    marks.push({
      kind: 'text',
      ...{ x: marks.length === 0 ? x : x + size.SPARKLINE_WIDTH + GAP, y: top + 1, lines: [target] },
      ...size.SMALL_TEXT,
      ...{ lineHeight: size.CHIP_HEIGHT, tone: 'muted' },
    });
  }
  return { marks, height: marks.length === 0 ? 0 : TOP + size.SPARKLINE_HEIGHT };
}

/** One by one: a call does not take as many arguments as a file may hold values. */
function toRange(values: readonly number[]): readonly [low: number, high: number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** From the lowest value to the highest, evenly spread; a line that never moved runs through the middle. */
function toSparkline(values: readonly number[], x: number, y: number, tone: Tone): Mark {
  const [low, high] = toRange(values);
  const height = size.SPARKLINE_HEIGHT - 2 * LINE_INSET;
  const width = size.SPARKLINE_WIDTH - 2 * LINE_INSET;
  const points = values.map((value, i) => ({
    x: x + LINE_INSET + (width * i) / (values.length - 1),
    y: y + LINE_INSET + (high === low ? height / 2 : height * (1 - (value - low) / (high - low))),
  }));
  return {
    kind: 'sparkline',
    ...{ x, y, width: size.SPARKLINE_WIDTH, height: size.SPARKLINE_HEIGHT },
    ...{ points, tone },
  };
}
