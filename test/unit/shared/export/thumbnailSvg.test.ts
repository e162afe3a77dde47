import { expect, it } from 'vitest';
import { thumbnailSvg } from '../../../../shared/export/thumbnailSvg';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

it('draws bars and the curve, and no word of the map', () => {
  const document = buildDocument('Secret')
    .stage('Hidden')
    .lane('goal', 'Quiet')
    .lane('emotion', 'Mood')
    .card('Hidden', 'Quiet', '<script>')
    .card('Hidden', 'Mood', 'Calm', { score: 1 })
    .build();
  const svg = thumbnailSvg(layoutOf(document), 'light', 240, 110);
  expect(svg).toMatch(/^<svg [^>]*width="240" height="110"/);
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg).toContain('url(#curve-0)');
  expect(svg).not.toMatch(/script|Calm|Hidden|Quiet/);
});
