import { describe, expect, it } from 'vitest';
import { countPages, countSections, PAGE_SIZE, pageOf, toSections } from '../../../../renderer/find/hitPages';
import type { TextHit } from '../../../../shared/search/findHits';

const hit = (kind: 'card' | 'stage', journeyId: string | undefined, start: number): TextHit => ({
  ...{ owner: { kind, id: `${start}`, journeyId, locked: false }, recordId: `${start}`, field: 'text' },
  ...{ language: undefined, text: '', start },
});

const HITS = [
  ...[hit('stage', 'a', 0), hit('card', 'a', 1)],
  ...Array.from({ length: PAGE_SIZE }, (_, index) => hit('card', 'b', index)),
  hit('card', undefined, 0),
];

describe('pages of hits', () => {
  it('hold so many rows, whatever is found', () => {
    expect(countPages([])).toBe(1);
    expect(countPages(HITS)).toBe(2);
    expect([pageOf(-1), pageOf(PAGE_SIZE - 1), pageOf(PAGE_SIZE)]).toEqual([0, 0, 1]);
  });

  it('part them by journey and kind, and count a section over all pages', () => {
    const counts = countSections(HITS);
    const outline = (page: number) =>
      toSections(HITS, page, counts).map(({ journeyId, kind, opens, count, rows }) => [
        ...[journeyId, kind, opens, count, rows.length, rows[0]?.index],
      ]);
    expect(outline(0)).toEqual([
      ['a', 'stage', true, 1, 1, 0],
      ['a', 'card', false, 1, 1, 1],
      ['b', 'card', true, PAGE_SIZE, PAGE_SIZE - 2, 2],
    ]);
    expect(outline(1)).toEqual([
      ['b', 'card', true, PAGE_SIZE, 2, PAGE_SIZE],
      [undefined, 'card', true, 1, 1, PAGE_SIZE + 2],
    ]);
  });
});
