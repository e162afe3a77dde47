import { expect, it } from 'vitest';
import { retintThumbnail, thumbnailSvg } from '../../../../shared/export/thumbnailSvg';
import type { Theme } from '../../../../shared/theme/tokens';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

/** Each is closed; the curve is not. */
const countBoxes = (svg: string): number => svg.match(/z/g)?.length ?? 0;

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
  expect(countBoxes(svg)).toBe(1);
  expect(svg).toContain('url(#curve-0)');
  expect(svg).not.toMatch(/script|Calm|Hidden|Quiet/);
});

it('draws all cards of a colour as one shape', () => {
  const document = buildDocument('Many')
    .stage('One')
    .lane('goal', 'Goals')
    .lane('pain', 'Pains')
    .card('One', 'Goals', 'a')
    .card('One', 'Goals', 'b')
    .card('One', 'Pains', 'c')
    .build();
  const svg = thumbnailSvg(layoutOf(document), 'light', 240, 110);
  expect(countBoxes(svg)).toBe(3);
  expect(svg.match(/<path/g)).toHaveLength(2);
});

it('shows the board of a map that holds nothing yet', () => {
  const bare = buildDocument('Bare')
    .stage('One')
    .stage('Two')
    .lane('goal', 'Goals')
    .lane('emotion', 'Mood')
    .build();
  const svg = thumbnailSvg(layoutOf(bare), 'light', 240, 110);
  // A place for each cell but those of the curve.
  expect(countBoxes(svg)).toBe(2);
  expect(svg).not.toContain('NaN');
});

it.each(['light', 'dark', 'contrast'] as const)('a kept drawing turns %s as if it were drawn so', (theme) => {
  const document = buildDocument('Bars')
    .stage('One')
    .lane('goal', 'Goals')
    .lane('pain', 'Pains')
    .card('One', 'Goals', 'a')
    .card('One', 'Pains', 'b', { color: 'teal' })
    .build();
  const draw = (own: Theme) => thumbnailSvg(layoutOf(document), own, 240, 110);
  expect(retintThumbnail(draw('light'), theme)).toBe(draw(theme));
});
