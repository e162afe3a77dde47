import { expect, it } from 'vitest';
import { toLinkSvg } from '../../../../shared/export/svgLinks';
import { LINK_KINDS, type LinkKind } from '../../../../shared/model/kinds';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

function draw(kind: LinkKind): string {
  const { links } = layoutOf(
    buildDocument('Shop')
      .stage('Find')
      .stage('Buy')
      .lane('touchpoint', 'Touchpoints')
      .card('Find', 'Touchpoints', 'Search')
      .card('Buy', 'Touchpoints', 'Checkout')
      .link('Search', 'Checkout', kind)
      .build(),
  );
  return toLinkSvg(links[0]!, 'light');
}

it('another way to go is dotted, and not crossed out', () => {
  expect(draw('alternative')).toContain('stroke-dasharray="2 4"');
  expect(draw('alternative')).not.toContain('<circle');
  expect(draw('leads-to')).not.toContain('stroke-dasharray');
});

it('no two kinds look alike', () => {
  expect(new Set(LINK_KINDS.map(draw)).size).toBe(LINK_KINDS.length);
});
