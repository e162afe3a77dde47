import { describe, expect, it } from 'vitest';
import { toCardContent } from '../../../../shared/layout/cardMarks';
import type { CardWords } from '../../../../shared/layout/cardWords';
import type { Mark } from '../../../../shared/layout/cardTypes';
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
  nature: undefined,
  translation: undefined,
  evidence: undefined,
  footer: [],
  image: undefined,
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

  it('puts what is behind a card at its foot, inside the card', () => {
    const footer = ['Two weeks', '38% → another bank', 'bank.example'].map((label) => ({
      ...{ icon: 'clock', label, tone: 'muted' as const },
    }));
    const { marks, height } = draw('touchpoint', { footer });
    const chips = marks.filter((mark) => mark.kind === 'chip');
    expect(chips.map(({ label }) => label)).toEqual(footer.map(({ label }) => label));
    for (const chip of chips) {
      expect(chip.y).toBeGreaterThanOrEqual(27);
      expect(chip.y + chip.height).toBeLessThanOrEqual(height);
      expect(chip.x + chip.width).toBeLessThanOrEqual(WIDTH - 10);
    }
  });

  it('marks key touchpoints and what kind of meeting they are, beside the text', () => {
    const { marks } = draw('touchpoint', { nature: 'human' }, { key: true });
    expect(marks.flatMap((mark) => (mark.kind === 'icon' ? mark.icon : []))).toEqual(['key', 'human']);
    expect(kindsOf(draw('action', {}, { key: true }).marks)).toEqual(['text']);
  });

  it('marks a text that is missing or stale in the language shown', () => {
    const markOf = (translation: 'missing' | 'stale') =>
      draw('goal', { translation }).marks.find((mark) => mark.kind === 'icon');
    expect(markOf('missing')).toMatchObject({ icon: 'translate', tone: 'muted' });
    expect(markOf('stale')).toMatchObject({ tone: 'warn' });
  });

  it('draws bold words, lists and links inside the card', () => {
    const { marks, height, textBox } = draw('action', { text: '- **Ask**\n- See https://a.example' });
    expect(textsOf(marks)).toEqual(['•', 'Ask', '•', 'See ', 'a.example']);
    expect(height).toBe(textBox.y + textBox.height + 8);
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

describe('the signs of a metric', () => {
  const facets: CardFacets = { locked: true, pinned: true, momentOfTruth: {}, tags: ['q3'] };
  const tile = (words: Partial<CardWords> = {}) =>
    draw(
      'metric',
      { metric: { name: 'people who finish', unit: '%', target: '' }, ...words },
      { ...facets, metric: { value: 38, unit: '%', series: SERIES } },
    );

  it('are those of a card: moment of truth, pinned, locked, not translated, and its tags', () => {
    const { marks } = tile({ translation: 'stale' });
    expect(marks.flatMap((mark) => (mark.kind === 'icon' ? mark.icon : []))).toEqual([
      ...['pin', 'lock', 'translate'],
    ]);
    expect(kindsOf(marks)).toContain('star');
    expect(textsOf(marks)).toContain('#q3');
  });

  it('have a place of their own beside the number', () => {
    const { marks, height } = tile({ translation: 'missing' });
    const signs = marks.filter((mark) => mark.kind === 'icon' || mark.kind === 'star');
    const left = Math.min(...signs.map(({ x }) => x));
    for (const mark of marks) {
      if (mark.kind !== 'text' || mark.y >= 28) continue;
      const style = { size: mark.size, weight: mark.weight };
      expect(mark.x + approximateMeasurer.width(mark.lines[0]!, style)).toBeLessThanOrEqual(left);
    }
    expect(height).toBeGreaterThan(draw('metric', {}, { metric: { value: 38 } }).height);
  });
});

const SERIES = [
  { id: 'a', at: '2026-01', value: 34 },
  { id: 'b', at: '2026-02', value: 38 },
];
const drawMetric = (metric: Metric, unit: string, name = 'share') =>
  draw('metric', { metric: { name, unit, target: 'Target' } }, { metric });

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

  it('keeps how it moved out of the next cell, where a number is as wide as its own', () => {
    const series = [SERIES[0]!, { id: 'b', at: '2026-02', value: 1e15 }];
    const signs = drawMetric({ value: -123456789012, series }, '').marks.map(({ kind }) => kind);
    expect(signs).not.toContain('trend');
    expect(signs).toContain('sparkline');
  });

  it('is red below its threshold, amber short of its aim, and the other way round where less is better', () => {
    const toneOf = (metric: Metric) => {
      const [number] = drawMetric(metric, '%').marks;
      return number?.kind === 'text' ? number.tone : undefined;
    };
    expect(toneOf({ value: 61, low: 65, high: 80 })).toBe('bad');
    expect(toneOf({ value: 70, low: 65, high: 80 })).toBe('warn');
    expect(toneOf({ value: 80, low: 65, high: 80 })).toBe('text');
    expect(toneOf({ value: 9, low: 5, high: 2 })).toBe('bad');
    expect(toneOf({ value: 1, low: 5, high: 2 })).toBe('text');
    expect(toneOf({ value: 1 })).toBe('text');
  });

  it('draws its history and says what it shall reach', () => {
    const { marks, height } = drawMetric({ value: 38, target: 45, series: SERIES }, '%');
    const line = marks.find((mark) => mark.kind === 'sparkline');
    expect(line?.points).toHaveLength(2);
    expect(line!.points[0]!.y).toBeGreaterThan(line!.points[1]!.y);
    for (const { x, y } of line!.points) {
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeLessThanOrEqual(height);
    }
    expect(textsOf(marks)).toContain('Target 45%');
    expect(drawMetric({ value: 38 }, '%').height).toBeLessThan(height);
  });

  it('draws a history that never moved', () => {
    const flat = SERIES.map((point) => ({ ...point, value: 4 }));
    const line = drawMetric({ value: 4, series: flat }, '').marks.find((mark) => mark.kind === 'sparkline');
    expect(new Set(line!.points.map(({ y }) => y)).size).toBe(1);
    expect(Number.isFinite(line!.points[0]!.y)).toBe(true);
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
