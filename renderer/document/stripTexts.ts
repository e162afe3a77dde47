/** What is said below each stage and each step of a board. */
import type { JourneyFigures, StageFigures, StepFigures } from '../../shared/analysis/journeyFigures';
import type { Translate } from '../../shared/i18n/translator';
import type { SummaryTexts } from '../../shared/layout/layoutTypes';
import { toMetricWords } from '../../shared/layout/metricMarks';
import { toPlainText } from '../../shared/model/markup';
import type { Card, Id, Journey, Metric } from '../../shared/model/types';

/** A text of a record in the language of the view, from the one it was written in. */
export type TextOf = (recordId: Id, field: string, main: string) => string;

export function toStripTexts(
  journey: Journey,
  figures: JourneyFigures,
  textOf: TextOf,
  t: Translate,
): Pick<SummaryTexts, 'stages' | 'steps'> {
  const severalSteps = new Set(journey.stages.filter(({ steps }) => steps.length > 1).map(({ id }) => id));
  return {
    stages: new Map(
      [...figures.stages].map(([id, stage]) => [id, toStageLine(stage, severalSteps.has(id), t)]),
    ),
    steps: new Map([...figures.steps].map(([id, step]) => [id, toStepLines(step, textOf, t)])),
  };
}

/** How much hurts and how much is known; of a stage of several steps also how well needs are met in all of it. */
function toStageLine(
  { pains, cards, backed, needMet }: StageFigures,
  severalSteps: boolean,
  t: Translate,
): string {
  const percent = cards === 0 ? 0 : Math.round((100 * backed) / cards);
  return [
    cards === 0 ? '' : t('board.strip', { count: pains, percent }),
    severalSteps ? toNeedMet(needMet, t) : '',
  ]
    .filter((part) => part !== '')
    .join(t('board.strip.and'));
}

/** Where somebody said so: how well needs are met, how strongly it is felt, and what is measured; a line each. */
function toStepLines(
  { needMet, load, metric: card }: StepFigures,
  textOf: TextOf,
  t: Translate,
): readonly string[] {
  return [
    toNeedMet(needMet, t),
    load === undefined ? '' : t('board.strip.load', { value: load }),
    card?.metric ? toMetricLine(card, card.metric, textOf) : '',
  ].filter((line) => line !== '');
}

function toNeedMet(needMet: number | undefined, t: Translate): string {
  return needMet === undefined ? '' : t('board.strip.needMet', { value: Math.round(needMet * 10) / 10 });
}

/** Worded like the tile of the metric. */
function toMetricLine({ id, text }: Card, metric: Metric, textOf: TextOf): string {
  const measured = toMetricWords(metric, {
    name: toPlainText(textOf(id, 'text', text)) || textOf(id, 'metric.name', metric.name ?? ''),
    unit: textOf(id, 'metric.unit', metric.unit ?? ''),
  });
  return `${measured.value} ${measured.name}`.replaceAll('\n', ' ').trimEnd();
}
