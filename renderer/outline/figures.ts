/** Figures as people read them. */
import type { Translate } from '../../shared/i18n/translator';
import { toFigureText } from '../../shared/layout/figureText';
import { MOST_UNIT } from '../../shared/layout/metricMarks';
import type { OutlineLine } from '../../shared/layout/outlineLines';

/** The metric's own name only where the card has no other. Undefined where it measures nothing. */
export function toMetricText(
  { card, text, metricName, metricUnit }: OutlineLine,
  t: Translate,
): string | undefined {
  const { metric } = card;
  if (!metric) return undefined;
  const name = text === '' ? metricName : '';
  const value = metric.value === undefined ? '' : toMeasured(metric.value, metricUnit);
  const target =
    metric.target === undefined ? '' : t('outline.target', { value: toMeasured(metric.target, metricUnit) });
  return [name, value, target].filter((part) => part !== '').join(t('outline.comma'));
}

/** As on the board, a short unit stands at its number; a longer one is a word of its own. */
function toMeasured(value: number, unit: string): string {
  return `${toFigureText(value)}${unit.length <= MOST_UNIT ? '' : ' '}${unit}`;
}

/** A score with its sign said, and a minus that is a minus. */
export function toScoreText(score: number): string {
  if (score === 0) return '0';
  return score > 0 ? `+${score}` : `−${-score}`;
}
