import { expect, it } from 'vitest';
import { toLinkLabelSvg, toLinkSvg } from '../../../../shared/export/svgLinks';
import { LINK_KINDS, type LinkKind } from '../../../../shared/model/kinds';
import { TOKENS } from '../../../../shared/theme/tokens';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

function routeOf(kind: LinkKind, label?: string) {
  const { links } = layoutOf(
    buildDocument('Shop')
      .stage('Find')
      .stage('Buy')
      .lane('touchpoint', 'Touchpoints')
      .card('Find', 'Touchpoints', 'Search')
      .card('Buy', 'Touchpoints', 'Checkout')
      .link('Search', 'Checkout', kind, label)
      .build(),
  );
  return links[0]!;
}

const draw = (kind: LinkKind): string => toLinkSvg(routeOf(kind), 'light');

it('another way to go is dotted, and not crossed out', () => {
  expect(draw('alternative')).toContain('stroke-dasharray="2 4"');
  expect(draw('alternative')).not.toContain('<circle');
  expect(draw('leads-to')).not.toContain('stroke-dasharray');
});

it('no two kinds look alike', () => {
  expect(new Set(LINK_KINDS.map(draw)).size).toBe(LINK_KINDS.length);
});

it('the words on a broken hand-off are as red as its line', () => {
  const wordsOf = (kind: LinkKind) => toLinkLabelSvg(routeOf(kind, 'Types it again'), 'light');
  expect(wordsOf('handoff-broken').split(TOKENS.light.bad)).toHaveLength(3);
  expect(wordsOf('leads-to')).not.toContain(TOKENS.light.bad);
});
