/** A metric: a big number on the bare lane, what it counts, and how it moved since the point before. */
import type { Metric } from '../model/types';
import type { CardContent } from './cardMarks';
import type { Mark, Tone } from './cardTypes';
import { toMetricHistory } from './metricHistory';
import * as size from './metrics';
import { toFigureText } from './figureText';
import type { Typesetter } from './typesetter';

/** Nothing frames a metric; its number stands a little inside the cell's edge. */
const INSET = size.BARE_PADDING;
const TREND_SIZE = 9;
const TREND_GAP = 3;
const GAP = 8;
/** Puts small text on the baseline of the big number. */
const SMALL_TOP = 7;
/** A longer unit would make the number hard to see: it goes to the name. */
export const MOST_UNIT = 2;

export interface MetricWords {
  readonly name: string;
  readonly unit: string;
  /** The word before the value it shall reach. */
  readonly target: string;
}

/** Nothing stands at the right of the first line's width. */
export interface MetricRoom {
  readonly width: number;
  readonly firstWidth: number;
}

export function toMetricMarks(
  metric: Metric,
  words: MetricWords,
  { width, firstWidth }: MetricRoom,
  type: Typesetter,
): CardContent {
  const { value, name, attached } = toMetricWords(metric, words);
  const nameLeft = INSET + Math.ceil(type.width(value, size.METRIC_TEXT)) + GAP;
  const nameWidth = Math.ceil(type.width(name, size.SMALL_TEXT));
  const change = toChange(metric);
  const trend = change === undefined ? undefined : toTrend(metric, change, type);
  // Next to a number as wide as the cell it would stand in the neighbour's; the line below tells it still.
  const trendFits = trend !== undefined && nameLeft + trend.width <= firstWidth;
  const beside = nameLeft + nameWidth + (trend ? GAP + trend.width : 0) <= firstWidth;
  const nameBox = beside
    ? { x: nameLeft, y: SMALL_TOP, width: firstWidth - nameLeft }
    : { x: INSET, y: size.METRIC_LINE_HEIGHT, width: width - 2 * INSET };
  const lines = type.lines(name, size.SMALL_TEXT, nameBox.width);
  const nameHeight = lines.length * size.CHIP_HEIGHT;
  const number: Mark = {
    kind: 'text',
    ...{ x: INSET, y: 0, lines: [value] },
    ...size.METRIC_TEXT,
    ...{ lineHeight: size.METRIC_LINE_HEIGHT, tone: toLevelTone(metric) },
  };
  const nameMark: Mark = {
    kind: 'text',
    ...{ x: nameBox.x, y: nameBox.y, lines },
    ...size.SMALL_TEXT,
    ...{ lineHeight: size.CHIP_HEIGHT, tone: 'muted' },
  };
  const afterName = nameWidth === 0 ? nameLeft : nameLeft + nameWidth + GAP;
  const bottom = beside ? size.METRIC_LINE_HEIGHT : nameBox.y + nameHeight;
  const history = toMetricHistory({
    ...{ metric, x: INSET, y: bottom },
    tone: toHistoryTone(metric, change),
    target: metric.target === undefined ? '' : `${words.target} ${toFigureText(metric.target)}${attached}`,
  });
  return {
    height: bottom + history.height,
    framed: false,
    marks: [
      ...[number, nameMark],
      ...(trendFits ? trend.marksAt(beside ? afterName : nameLeft) : []),
      ...history.marks,
    ],
    textBox: { ...nameBox, height: nameHeight },
  };
}

/** An arrow and by how much. */
function toTrend(metric: Metric, change: number, type: Typesetter) {
  const text = toFigureText(Math.abs(change));
  const tone = toTone(metric, change);
  const marksAt = (x: number): readonly Mark[] => [
    { kind: 'trend', x, y: 12, size: TREND_SIZE, direction: change > 0 ? 'up' : 'down', tone },
    {
      kind: 'text',
      ...{ x: x + TREND_SIZE + TREND_GAP, y: SMALL_TOP, lines: [text] },
      ...size.SMALL_TEXT,
      ...{ lineHeight: size.CHIP_HEIGHT, tone },
    },
  ];
  return { width: TREND_SIZE + TREND_GAP + type.width(text, size.SMALL_TEXT), marksAt };
}

/**
 * By its thresholds: below `low` is bad, below `high` needs watching, above is what it should be. The other way round
 * where less is better, which is said by a `low` above `high`.
 */
function toLevelTone({ value, low, high }: Metric): Tone {
  if (value === undefined) return 'text';
  const lessIsBetter = low !== undefined && high !== undefined && low > high;
  const under = (limit: number | undefined): boolean =>
    limit !== undefined && (lessIsBetter ? value > limit : value < limit);
  if (under(low)) return 'bad';
  return under(high) ? 'warn' : 'text';
}

function toHistoryTone(metric: Metric, change: number | undefined): Tone {
  return change === undefined ? 'muted' : toTone(metric, change);
}

/** The last value of the series against the one before it; undefined where nothing moved. */
function toChange({ series = [] }: Metric): number | undefined {
  const [before, last] = series.slice(-2);
  if (!before || !last) return undefined;
  const change = Math.round((last.value - before.value) * 100) / 100;
  return change === 0 ? undefined : change;
}

/** A short unit stands at the number, a longer one before the name. */
export function toMetricWords(
  metric: Metric,
  { name, unit }: Pick<MetricWords, 'name' | 'unit'>,
): { readonly value: string; readonly name: string; readonly attached: string } {
  const attached = unit.length <= MOST_UNIT ? unit : '';
  return {
    value: metric.value === undefined ? '–' : `${toFigureText(metric.value)}${attached}`,
    name: [attached === '' ? unit : '', name].filter((part) => part !== '').join(' '),
    attached,
  };
}

/** Good is towards the target; without one, up, unless the thresholds say that less is better. */
function toTone(metric: Metric, change: number): Tone {
  const lessIsBetter =
    metric.target !== undefined && metric.value !== undefined
      ? metric.target < metric.value - change
      : metric.low !== undefined && metric.high !== undefined && metric.low > metric.high;
  return change > 0 !== lessIsBetter ? 'good' : 'bad';
}
