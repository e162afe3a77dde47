/** A metric: a big number on the bare lane, its name, and how it moved since the point before. */
import type { Metric } from '../model/types';
import type { CardContent } from './cardMarks';
import type { Mark, TextMeasurer, Tone } from './layoutTypes';
import { breakLines } from './lineBreak';
import * as size from './metrics';

const TREND_SIZE = 9;

export function toMetricMarks(
  metric: Metric,
  name: string,
  width: number,
  measurer: TextMeasurer,
): CardContent {
  const value = metric.value === undefined ? '–' : `${toNumberText(metric.value)}${metric.unit ?? ''}`;
  const marks: Mark[] = [];
  marks.push({
    kind: 'text',
    x: 2,
    y: 0,
    lines: [value],
    ...size.METRIC_TEXT,
    lineHeight: size.METRIC_LINE_HEIGHT,
    tone: 'text',
  });
  const valueWidth = measurer.width(value, size.METRIC_TEXT) + 2;
  const change = toChange(metric);
  const changeText = change === undefined ? '' : toNumberText(Math.abs(change));
  const trend = change === undefined ? 0 : TREND_SIZE + 3 + measurer.width(changeText, size.SMALL_TEXT) + 8;
  const room = width - valueWidth - 8;
  const nameWidth = measurer.width(name, size.SMALL_TEXT);
  const beside = nameWidth + trend <= room;
  const nameX = beside ? valueWidth + 8 : 2;
  const nameY = beside ? 7 : size.METRIC_LINE_HEIGHT;
  const lines = breakLines(name, () => (beside ? room : width - 4), size.SMALL_TEXT, measurer);
  marks.push({
    kind: 'text',
    x: nameX,
    y: nameY,
    lines,
    ...size.SMALL_TEXT,
    lineHeight: size.CHIP_HEIGHT,
    tone: 'muted',
  });
  if (change !== undefined && change !== 0) {
    const tone = toTone(metric, change);
    const x = beside ? nameX + nameWidth + 8 : valueWidth + 8;
    marks.push({ kind: 'trend', x, y: 12, size: TREND_SIZE, direction: change > 0 ? 'up' : 'down', tone });
    marks.push({
      kind: 'text',
      x: x + TREND_SIZE + 3,
      y: 7,
      lines: [changeText],
      ...size.SMALL_TEXT,
      lineHeight: size.CHIP_HEIGHT,
      tone,
    });
  }
  const height = beside ? size.METRIC_LINE_HEIGHT : nameY + lines.length * size.CHIP_HEIGHT;
  const textBox = {
    x: nameX,
    y: nameY,
    width: beside ? room : width - 4,
    height: lines.length * size.CHIP_HEIGHT,
  };
  return { height, framed: false, marks, textBox };
}

/** The last value of the series against the one before it. */
function toChange(metric: Metric): number | undefined {
  const [before, last] = (metric.series ?? []).slice(-2);
  return before && last ? Math.round((last.value - before.value) * 100) / 100 : undefined;
}

/** Good is towards the target; without one, up, unless the thresholds say that less is better. */
function toTone(metric: Metric, change: number): Tone {
  const lessIsBetter =
    metric.target !== undefined && metric.value !== undefined
      ? metric.target < metric.value - change
      : metric.low !== undefined && metric.high !== undefined && metric.low > metric.high;
  return change > 0 !== lessIsBetter ? 'good' : 'bad';
}

function toNumberText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}
