import { expect, it } from 'vitest';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import { previewCurves } from '../../../../shared/layout/previewCurve';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { CONFIDENCE_LOOKS } from '../../../../shared/theme/confidenceLooks';
import { toTint } from '../../../../shared/theme/tokens';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS, newLayouter } from '../../../support/layoutOf';

const document = buildDocument('Shop')
  .stage('Find')
  .stage('Buy')
  .stage('Use')
  .lane('emotion', 'Mood')
  .card('Find', 'Mood', 'curious', { score: 1, confidence: 'assumption' })
  .card('Buy', 'Mood', 'lost', { score: -1, confidence: 'proven' })
  .card('Use', 'Mood', 'calm', { score: 1 })
  .build();
const journey = document.journeys[0]!;
const shown = (layer?: 'confidence', layouter = newLayouter()) =>
  layouter.layout({ document, journey, language: 'en', labels: LABELS, layer });

it('is told of feelings in the layer that shows it, and not of those nobody has judged', () => {
  const layouter = newLayouter();
  const told = (layer?: 'confidence') =>
    shown(layer, layouter).curves[0]!.points.map(({ confidence }) => confidence);
  expect(told()).toEqual([undefined, undefined, undefined]);
  expect(told('confidence')).toEqual(['assumption', 'proven', undefined]);
  expect(told()).toEqual([undefined, undefined, undefined]);
});

it('is a ring around the face, told apart without its colour', () => {
  const svg = journeyToSvg(shown('confidence'), { theme: 'light', title: '' });
  const ring = (color: string) => `stroke="${toTint('light', 'text', color).bar}" stroke-width="2.5"`;
  expect(svg).toContain(`${ring('yellow')} stroke-dasharray="3 4.6"/>`);
  expect(svg).toContain(`${ring('green')}/>`);
  const dashes = Object.values(CONFIDENCE_LOOKS).map((look) => look.dashes.join(' '));
  expect(new Set(dashes).size).toBe(dashes.length);
});

it('stays while a point is dragged', () => {
  const override = { cardId: 'card:curious', score: 2, column: 0 };
  const drawing = { labels: LABELS, measurer: approximateMeasurer, broken: false };
  const [curve] = previewCurves(shown('confidence'), 'lane:Mood', override, drawing);
  expect(curve!.points[0]).toMatchObject({ score: 2, confidence: 'assumption' });
});
