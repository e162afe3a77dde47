/** What a card says besides its text, as words: nothing in the outline is told by a colour or a sign alone. */
import type { Translate } from '../../shared/i18n/translator';
import type { OutlineLine } from '../../shared/layout/outline';
import { CARD_COLORS, ERRC_VALUES, type LaneKind } from '../../shared/model/kinds';

const MOST_SEVERE = 3;

/** In reading order. */
export function toDetails(line: OutlineLine, kind: LaneKind, t: Translate): readonly string[] {
  const { card } = line;
  const errc = ERRC_VALUES.find((value) => value === card.errc);
  const color = CARD_COLORS.find((value) => value === card.color);
  return [
    kind === 'emotion' ? line.persona : undefined,
    toMetricText(line, t),
    card.severity === undefined ? undefined : toSeverityText(card.severity, t),
    card.momentOfTruth && t('lane.curve.momentOfTruth'),
    errc && t(`value.errc.${errc}`),
    line.channels.length === 0 ? undefined : line.channels.join(t('outline.comma')),
    card.span === undefined || card.span < 2 ? undefined : t('outline.span', { count: card.span }),
    color && t(`value.color.${color}`),
    ...(card.tags ?? []).map((tag) => `#${tag}`),
    line.state === 'missing' ? t('outline.missing') : undefined,
    line.state === 'stale' ? t('outline.stale') : undefined,
  ].filter((detail) => detail !== undefined && detail !== '') as readonly string[];
}

function toSeverityText(severity: number, t: Translate): string {
  const level = Math.min(MOST_SEVERE, Math.max(1, Math.round(severity))) as 1 | 2 | 3;
  return t('outline.severity', { value: t(`value.severity.${level}`) });
}

function toMetricText({ card, text, metricName, metricUnit }: OutlineLine, t: Translate): string | undefined {
  const { metric } = card;
  if (!metric) return undefined;
  const name = text === '' ? metricName : '';
  const value = metric.value === undefined ? '' : `${metric.value}${metricUnit}`;
  const target =
    metric.target === undefined ? '' : t('outline.target', { value: `${metric.target}${metricUnit}` });
  return [name, value, target].filter((part) => part !== '').join(t('outline.comma'));
}

/** A score as people read it: its sign is said, and minus is a minus. */
export function toScoreText(score: number): string {
  if (score === 0) return '0';
  return score > 0 ? `+${score}` : `−${-score}`;
}
