import { expect, it } from 'vitest';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import { escapeXml } from '../../../../shared/export/svgText';
import type { SvgHeaders } from '../../../../shared/export/svgHeaders';
import type { SummaryTexts } from '../../../../shared/layout/layoutTypes';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { SUMMARY } from '../../../../shared/layout/metrics';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const HEADERS: SvgHeaders = { measurer: approximateMeasurer };

const document = buildDocument('Shop')
  .channel('<Web>', { icon: 'web' })
  .stage('Find & compare', ['Ask', 'Look'])
  .stage('Buy', [], { time: '第 1 週' })
  .lane('touchpoint', 'Where "it" is')
  .lane('emotion', 'Mood')
  .lane('pain', 'Pains')
  .lane('metric', 'Numbers')
  .card('Buy', 'Where "it" is', "</text><script>alert('x')</script>", { channelIds: ['channel:<Web>'] })
  .card('Find & compare', 'Mood', 'curious', { score: 1, momentOfTruth: {} })
  .card('Find & compare/Look', 'Mood', 'unsure')
  .card('Buy', 'Mood', 'lost', { score: -1.5 })
  .card('Buy', 'Pains', '一\n二\u0007\ud800', { severity: 2, momentOfTruth: {} })
  .card('Buy', 'Numbers', 'share', {
    metric: {
      value: 38,
      unit: '%',
      series: [
        { id: 'a', at: '1', value: 30 },
        { id: 'b', at: '2', value: 38 },
      ],
    },
  })
  .build();

const draw = (headers?: SvgHeaders) =>
  journeyToSvg(layoutOf(document), { theme: 'light', title: 'A < B', ...(headers ? { headers } : {}) });

it('is one well-formed element that needs nothing from outside', () => {
  const svg = draw(HEADERS);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+/);
  expect(isBalanced(svg)).toBe(true);
  expect(svg).not.toMatch(/<script|<style|<image|href|NaN|undefined|Infinity/);
});

it('writes every text as words, never as markup', () => {
  const svg = draw(HEADERS);
  expect(svg).toContain('<title>A &lt; B</title>');
  expect(svg).toContain('Find &amp; compare');
  expect(svg).toContain('&lt;Web&gt;');
  expect(svg).toContain('Where &quot;it&quot;');
  expect(svg).toContain('第 1 週');
  expect(escapeXml('a\u0000b\ud800c😀')).toBe('a\ufffdb\ufffdc😀');
});

it('draws what is said below the board, and is as high as it needs', () => {
  const summary: SummaryTexts = {
    stages: new Map([['stage:Buy', '1 pain']]),
    steps: new Map([['step:Buy', ['Calls 12']]]),
    lines: [{ label: 'Goal', text: 'Fewer < calls' }],
  };
  const layout = layoutOf(document, undefined, undefined, summary);
  const svg = journeyToSvg(layout, { theme: 'light', title: '' });
  expect(isBalanced(svg)).toBe(true);
  for (const words of ['>1 pain<', '>Calls 12<', '>Goal<', '>Fewer &lt; calls<']) {
    expect(svg).toContain(words);
    expect(draw()).not.toContain(words);
  }
  const { y, height } = layout.summary!.box;
  expect(svg).toContain(`height="${y + height + SUMMARY.gap}"`);
});

it('draws the bare board without headers', () => {
  const svg = draw();
  const { width, height } = layoutOf(document);
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  expect(svg).not.toContain('Where');
});

it('dashes the line over a missing score, and draws its point hollow', () => {
  expect(draw().match(/stroke-dasharray="6 5"/g)).toHaveLength(1);
  expect(draw().match(/stroke-dasharray="3 3"/g)).toHaveLength(1);
});

it('names each gradient once', () => {
  const ids = [...draw().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Every opened element is closed in turn. */
function isBalanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (self) continue;
    if (close) {
      if (open.pop() !== name) return false;
    } else open.push(name ?? '');
  }
  return open.length === 0;
}
