import { describe, expect, it } from 'vitest';
import { toCardContent, type CardWords } from '../../../../shared/layout/cardMarks';
import type { Mark } from '../../../../shared/layout/layoutTypes';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { createTypesetter } from '../../../../shared/layout/typesetter';
import type { LaneKind } from '../../../../shared/model/kinds';
import type { Card, CardFacets, Metric } from '../../../../shared/model/types';

const WIDTH = 203;
const WORDS: CardWords = {
  text: 'text',
  channels: [],
  tag: undefined,
  quotes: ['「', '」'],
  metric: undefined,
};
const type = createTypesetter(approximateMeasurer);

function draw(kind: LaneKind, words: Partial<CardWords>, facets: CardFacets = {}) {
  const card: Card = { id: 'c', lane: 'l', step: 's', text: '', ...facets };
  return toCardContent(card, kind, WIDTH, { ...WORDS, ...words }, type);
}
const kindsOf = (marks: readonly Mark[]) => marks.map(({ kind }) => kind);
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));

describe('toCardContent', () => {
  it('puts channels above the text, in as many rows as they need', () => {
    const names = [
      'Website',
      'Telephone',
      'Branch office',
      'A channel with a name that no card is wide enough for',
    ];
    const { marks, textBox } = draw('touchpoint', { channels: names.map((name) => ({ name, icon: 'web' })) });
    const chips = marks.filter((mark) => mark.kind === 'chip');
    expect(chips).toHaveLength(4);
    for (const chip of chips) {
      expect(chip.x + chip.width).toBeLessThanOrEqual(WIDTH - 10);
      expect(chip.y + chip.height).toBeLessThanOrEqual(textBox.y);
    }
    expect(chips[3]!.label).toMatch(/…$/);
  });

  it('quotes a thought once', () => {
    expect(textsOf(draw('thought', { text: '好嗎？' }).marks)).toEqual(['「好嗎？」']);
    expect(textsOf(draw('thought', { text: '「好嗎？」' }).marks)).toEqual(['「好嗎？」']);
    expect(textsOf(draw('thought', { text: '' }).marks)).toEqual(['']);
  });

  it('draws a facet only where its lane is about it', () => {
    expect(kindsOf(draw('pain', {}, { severity: 3 }).marks)).toEqual(['text', 'dots']);
    expect(kindsOf(draw('goal', {}, { severity: 3 }).marks)).toEqual(['text']);
    expect(kindsOf(draw('opportunity', { tag: 'Raise' }).marks)).toEqual(['text', 'tag']);
    expect(kindsOf(draw('pain', { tag: 'Raise' }).marks)).toEqual(['text']);
    expect(kindsOf(draw('action', {}, { momentOfTruth: {} }).marks)).toEqual(['text', 'star']);
  });

  it('says the tags in one line, cut where they are too many', () => {
    const { marks, height } = draw('idea', {}, { tags: Array.from({ length: 20 }, (_, i) => `tag${i}`) });
    expect(textsOf(marks)[1]).toMatch(/^#tag0 {2}#tag1 .*…$/);
    expect(height).toBeGreaterThan(draw('idea', {}).height);
  });

  it('draws nothing that is read smaller than 12', () => {
    const marks = [
      ...draw('touchpoint', { channels: [{ name: 'Web', icon: 'web' }] }, { tags: ['a'] }).marks,
      ...draw('opportunity', { tag: 'Raise' }).marks,
      ...drawMetric({ value: 1, series: SERIES }, '').marks,
    ];
    for (const mark of marks) {
      if (mark.kind === 'text' || mark.kind === 'chip' || mark.kind === 'tag') {
        expect(mark.size).toBeGreaterThanOrEqual(12);
      }
    }
  });
});

const SERIES = [
  { id: 'a', at: '2026-01', value: 34 },
  { id: 'b', at: '2026-02', value: 38 },
];
const drawMetric = (metric: Metric, unit: string, name = 'share') =>
  draw('metric', { metric: { name, unit } }, { metric });

describe('a metric', () => {
  it('is a number without a frame, with its unit where that is short', () => {
    const { framed, marks } = drawMetric({ value: 38.004 }, '%');
    expect(framed).toBe(false);
    expect(textsOf(marks)).toEqual(['38%', 'share']);
    expect(textsOf(drawMetric({ value: -2 }, 'min').marks)).toEqual(['−2', 'min share']);
    expect(textsOf(drawMetric({}, '%').marks)[0]).toBe('–');
  });

  it('shows how it moved, good or bad by where it should go', () => {
    const trendOf = (metric: Metric) => drawMetric(metric, '%').marks.find(({ kind }) => kind === 'trend');
    expect(trendOf({ value: 38, series: SERIES })).toMatchObject({ direction: 'up', tone: 'good' });
    expect(trendOf({ value: 38, target: 20, series: SERIES })).toMatchObject({
      direction: 'up',
      tone: 'bad',
    });
    expect(trendOf({ value: 38, low: 9, high: 1, series: SERIES })).toMatchObject({ tone: 'bad' });
    expect(trendOf({ value: 38, series: SERIES.slice(1) })).toBeUndefined();
  });

  it('puts a long name below the number', () => {
    const { marks, height } = drawMetric(
      { value: 38 },
      '%',
      'Share of applications that are complete at first',
    );
    expect(height).toBeGreaterThan(28);
    for (const mark of marks.slice(1)) expect('y' in mark && mark.y).toBe(28);
  });
});
