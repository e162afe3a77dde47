import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLLAPSED_COLUMN_WIDTH,
  COLLAPSED_LANE_HEIGHT,
  COLUMN_WIDTH,
  LANE_MIN_HEIGHT,
} from '../../../../shared/layout/metrics';
import type { Card, CjmDocument, Journey, Lane } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { generateDocument } from '../../../support/generateDocument';
import { layoutOf, newLayouter } from '../../../support/layoutOf';

const shop = () =>
  buildDocument('Shop').stage('Find').stage('Buy').stage('Use').lane('goal', 'Goals').lane('pain', 'Pains');

function withCard(document: CjmDocument, index: number, change: Partial<Card>): CjmDocument {
  const [journey, ...rest] = document.journeys;
  const cards = journey!.cards.map((card, i) => (i === index ? { ...card, ...change } : card));
  return { ...document, journeys: [{ ...journey!, cards }, ...rest] };
}

describe('layoutJourney', () => {
  it('lays columns and lanes edge to edge', () => {
    const layout = layoutOf(shop().build());
    expect(layout.columns.map(({ x }) => x)).toEqual([0, COLUMN_WIDTH, 2 * COLUMN_WIDTH]);
    expect(layout.width).toBe(3 * COLUMN_WIDTH);
    expect(layout.lanes.map(({ y }) => y)).toEqual([0, LANE_MIN_HEIGHT.goal]);
    expect(layout.height).toBe(LANE_MIN_HEIGHT.goal + LANE_MIN_HEIGHT.pain);
  });

  it('gives a stage the width of all its steps', () => {
    const layout = layoutOf(
      buildDocument('Shop').stage('Find', ['Ask', 'Compare']).stage('Buy').lane('goal', 'G').build(),
    );
    expect(layout.stages.map(({ width }) => width)).toEqual([2 * COLUMN_WIDTH, COLUMN_WIDTH]);
    expect(layout.columns.map(({ named }) => named)).toEqual([true, true, false]);
  });

  it('goes by the clock where a stage says no other time', () => {
    const base = buildDocument('Day')
      .stage('Morning', ['Wake', 'Ride'])
      .stage('Noon', [], { time: 'Lunch' })
      .build();
    const clock = [
      [
        { startsAt: '07:30', endsAt: '08:00' },
        { startsAt: '08:00', endsAt: '09:00' },
      ],
      [{ startsAt: '12:00' }],
    ];
    const stages = base.journeys[0]!.stages.map((stage, at) => ({
      ...stage,
      steps: stage.steps.map((step, index) => ({ ...step, ...clock[at]?.[index] })),
    }));
    const layout = layoutOf({ ...base, journeys: [{ ...base.journeys[0]!, stages }] });
    expect(layout.stages.map(({ time }) => time)).toEqual(['07:30–09:00', 'Lunch']);
  });

  it('stacks the cards of a cell without overlap, and the lane grows with them', () => {
    let builder = shop();
    for (let i = 0; i < 8; i++) builder = builder.card('Find', 'Goals', `Card ${i}`);
    const layout = layoutOf(builder.build());
    layout.cards.slice(1).forEach((card, i) => {
      expect(card.y).toBeGreaterThanOrEqual(layout.cards[i]!.y + layout.cards[i]!.height);
    });
    const last = layout.cards.at(-1)!;
    expect(layout.lanes[0]!.height).toBeGreaterThanOrEqual(last.y + last.height);
  });

  it('honours a chosen height, but never cuts content', () => {
    const tall = layoutOf(shop().lane('text', 'Tall', { height: 333 }).build());
    expect(tall.lanes[2]!.height).toBe(333);
    const low = layoutOf(shop().lane('text', 'Low', { height: 20 }).card('Find', 'Low', 'A\nB\nC').build());
    expect(low.lanes[2]!.height).toBe(low.lanes[2]!.contentHeight);
  });

  it('leaves hidden lanes out and clips spans at the last step', () => {
    const document = shop()
      .lane('text', 'Hidden', { hidden: true })
      .card('Buy', 'Goals', 'Wide', { span: 9 })
      .build();
    const layout = layoutOf(document);
    expect(layout.lanes).toHaveLength(2);
    expect(layout.cards[0]!.columns).toBe(2);
    expect(document.journeys[0]!.cards[0]!.span).toBe(9);
  });

  it('lets cards flow below one that spans over them', () => {
    const document = shop().card('Find', 'Goals', 'Wide', { span: 2 }).card('Buy', 'Goals', 'Below').build();
    const [wide, below] = layoutOf(document).cards;
    expect(below!.y).toBeGreaterThanOrEqual(wide!.y + wide!.height);
  });

  it('keeps a pain’s text clear of its severity dots', () => {
    const text = '條款複雜，不知道自己合不合資格，也不知道該問誰';
    const layout = layoutOf(shop().card('Find', 'Pains', text, { severity: 2 }).build());
    const [mark, dots] = layout.cards[0]!.marks;
    expect(dots).toMatchObject({ kind: 'dots', filled: 2, total: 3 });
    expect(mark!.kind === 'text' && mark!.lines[0]!.length < mark!.lines[1]!.length).toBe(true);
  });

  it('shows translations, and the main text where there is none', () => {
    const document = shop()
      .card('Find', 'Goals', '搜尋')
      .card('Buy', 'Goals', '付款')
      .translation('en', 'card:搜尋', 'text', 'Search')
      .with({ language: 'zh-Hant' })
      .build();
    const texts = layoutOf(document, newLayouter(), 'en').cards.map(
      ({ marks }) => marks[0]?.kind === 'text' && marks[0].lines[0],
    );
    expect(texts).toEqual(['Search', '付款']);
  });

  it('keeps every box that one edit did not touch', () => {
    const document = generateDocument(1000);
    const layouter = newLayouter();
    const before = layoutOf(document, layouter);
    const index = document.journeys[0]!.cards.findIndex(({ id }) => before.cardById.has(id));
    const after = layoutOf(withCard(document, index, { note: 'not drawn' }), layouter);
    expect(after.cards.filter((card) => before.cardById.get(card.card.id) !== card)).toHaveLength(1);
    expect(after.lanes.every((lane, i) => lane === before.lanes[i])).toBe(true);
    expect(after.curves).toEqual(before.curves);
    expect(after.curves[0]).toBe(before.curves[0]);
  });

  it('narrows a collapsed stage and leaves its cards out, narrows a collapsed lane likewise', () => {
    const layout = layoutOf(
      buildDocument('Shop')
        .stage('Find', ['Ask', 'Look'], { collapsed: true })
        .stage('Buy')
        .lane('goal', 'Goals')
        .lane('pain', 'Pains', { collapsed: true })
        .card('Find', 'Goals', 'away')
        .card('Buy', 'Goals', 'here')
        .card('Buy', 'Pains', 'folded')
        .build(),
    );
    expect(layout.stages.map(({ width }) => width)).toEqual([COLLAPSED_COLUMN_WIDTH, COLUMN_WIDTH]);
    expect(layout.lanes[1]!.height).toBe(COLLAPSED_LANE_HEIGHT);
    expect(layout.cards.map(({ card }) => card.text)).toEqual(['here']);
  });

  it('starts over for another language, and keeps nothing when fonts change', () => {
    const document = shop()
      .card('Find', 'Goals', 'Look')
      .translation('zh-Hant', 'card:Look', 'text', '看')
      .build();
    const layouter = newLayouter();
    const english = layoutOf(document, layouter);
    const chinese = layoutOf(document, layouter, 'zh-Hant');
    expect(chinese).toEqual(layoutOf(document, newLayouter(), 'zh-Hant'));
    expect(layoutOf(document, layouter)).toEqual(english);
    layouter.clear();
    expect(layoutOf(document, layouter)).toEqual(english);
  });

  it('gives the same answer with its memory as without', () => {
    const document = generateDocument(200);
    const edit = fc.tuple(fc.nat(10_000), fc.constantFrom(...EDITS));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const layouter = newLayouter();
        let current = document;
        layoutOf(current, layouter);
        for (const [seed, change] of edits) {
          const [journey] = current.journeys;
          current = { ...current, journeys: [change(journey!, seed)] };
          const remembered = layoutOf(current, layouter);
          const fresh = layoutOf(current);
          expect(remembered).toEqual(fresh);
          expect([...remembered.cardById]).toEqual([...fresh.cardById]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** What people do to a board, each with a number that says where. */
const EDITS: readonly ((journey: Journey, seed: number) => Journey)[] = [
  (journey, seed) => changeCard(journey, seed, { text: '一段比較長的文字，會換行換很多次才放得下' }),
  (journey, seed) => changeCard(journey, seed, { text: 'two words', span: 2 }),
  (journey, seed) => changeCard(journey, seed, { score: (seed % 5) - 2 }),
  (journey, seed) => changeCard(journey, seed, { step: journey.stages[seed % 10]!.steps[0]!.id }),
  (journey, seed) => changeCard(journey, seed, { lane: journey.lanes[seed % journey.lanes.length]!.id }),
  (journey, seed) => ({ ...journey, cards: journey.cards.toSpliced(seed % journey.cards.length, 1) }),
  (journey, seed) => ({ ...journey, cards: [...journey.cards, { ...journey.cards[0]!, id: `new${seed}` }] }),
  (journey, seed) => changeLane(journey, seed, { hidden: seed % 2 === 0 }),
  (journey, seed) => changeLane(journey, seed, { collapsed: seed % 2 === 0 }),
  (journey, seed) => changeLane(journey, seed, { height: 100 + (seed % 300) }),
  (journey) => ({ ...journey, lanes: journey.lanes.toReversed() }),
  (journey) => ({ ...journey, stages: [...journey.stages.slice(1), journey.stages[0]!] }),
  (journey, seed) => ({
    ...journey,
    stages: journey.stages.map((stage, i) =>
      i === seed % 10 ? { ...stage, collapsed: seed % 2 === 0 } : stage,
    ),
  }),
];

function changeCard(journey: Journey, seed: number, change: Partial<Card>): Journey {
  const index = seed % journey.cards.length;
  return { ...journey, cards: journey.cards.with(index, { ...journey.cards[index]!, ...change }) };
}

function changeLane(journey: Journey, seed: number, change: Partial<Lane>): Journey {
  const index = seed % journey.lanes.length;
  return { ...journey, lanes: journey.lanes.with(index, { ...journey.lanes[index]!, ...change }) };
}
