import { expect, test } from 'vitest';
import { hrefAt, linksOf } from '../../../../shared/layout/linksOf';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const [plain, worded, cased] = layoutOf(
  buildDocument('Shop')
    .stage('Find')
    .lane('text', 'Notes')
    .lane('case', 'Cases')
    .card('Find', 'Notes', 'javascript:alert(1)')
    .card('Find', 'Notes', 'See [the report](https://example.org/a) first')
    .card('Find', 'Cases', 'Their shop', { url: 'https://example.org/b' })
    .build(),
).cards;

test('links of a text and the address of a case are found, and nothing that is no web address', () => {
  expect(linksOf(plain!)).toEqual([]);
  expect(linksOf(worded!)).toEqual(['https://example.org/a']);
  expect(linksOf(cased!)).toEqual(['https://example.org/b']);
});

test('a link is met on its own words only', () => {
  const link = worded!.marks.find((mark) => mark.kind === 'text' && mark.href !== undefined)!;
  const at = (dx: number, dy: number) =>
    hrefAt(worded!, { x: link.x + dx, y: link.y + dy }, approximateMeasurer);
  expect(at(4, 8)).toBe('https://example.org/a');
  expect(at(-4, 8)).toBeUndefined();
  expect(at(4, 40)).toBeUndefined();
  expect(at(400, 8)).toBeUndefined();
});
