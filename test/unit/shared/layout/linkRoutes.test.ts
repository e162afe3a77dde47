import { describe, expect, it } from 'vitest';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import { boxesOverlap } from '../../../../shared/layout/curveObstacles';
import { linkAt } from '../../../../shared/layout/lineHits';
import type { Box, Point } from '../../../../shared/layout/boxes';
import type { JourneyLayout, LinkRoute } from '../../../../shared/layout/layoutTypes';
import { middleOf } from '../../../../shared/layout/linkShapes';
import type { Link } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf, newLayouter } from '../../../support/layoutOf';

const board = () =>
  buildDocument('Shop')
    .stage('Find')
    .stage('Read')
    .stage('Buy')
    .lane('touchpoint', 'Touchpoints')
    .lane('pain', 'Pains')
    .lane('opportunity', 'Ideas')
    .card('Find', 'Touchpoints', 'Search')
    .card('Read', 'Touchpoints', 'Article')
    .card('Buy', 'Touchpoints', 'Checkout')
    .card('Find', 'Pains', 'Slow')
    .card('Find', 'Pains', 'Ugly')
    .card('Find', 'Ideas', 'Faster')
    .card('Buy', 'Ideas', 'Nicer');

function inside({ x, y }: Point, box: Box): boolean {
  return x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;
}

/** Every pixel or so along the line. */
function along({ points }: LinkRoute): readonly Point[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
    return Array.from({ length: steps }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / steps,
      y: from.y + ((to.y - from.y) * k) / steps,
    }));
  });
}

function crossed(layout: JourneyLayout, route: LinkRoute): readonly string[] {
  const line = along(route);
  return layout.cards.filter((box) => line.some((point) => inside(point, box))).map(({ card }) => card.text);
}

describe('routes of links', () => {
  it('run straight down where nothing is between', () => {
    const { links, cardById } = layoutOf(board().link('Ugly', 'Faster', 'addresses').build());
    const [route] = links;
    expect(route!.points).toHaveLength(2);
    expect(route!.points[0]!.y).toBe(cardById.get('card:Ugly')!.y + cardById.get('card:Ugly')!.height);
    expect(route!.points[1]!.y).toBe(cardById.get('card:Faster')!.y);
    expect(route!.points[0]!.x).toBe(route!.points[1]!.x);
  });

  it('cross no card, wherever they go', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['Slow', 'Faster'],
      ['Search', 'Article'],
      ['Search', 'Checkout'],
      ['Checkout', 'Search'],
      ['Slow', 'Nicer'],
      ['Nicer', 'Slow'],
      ['Ugly', 'Slow'],
      ['Article', 'Faster'],
    ];
    const document = pairs.reduce((builder, [from, to]) => builder.link(from, to), board()).build();
    const layout = layoutOf(document);
    expect(layout.links).toHaveLength(pairs.length);
    for (const route of layout.links) expect(crossed(layout, route)).toEqual([]);
  });

  it('stay on the board, begin and end at the edges of their cards', () => {
    const layout = layoutOf(board().link('Checkout', 'Nicer').link('Search', 'Nicer').build());
    for (const { points, link } of layout.links) {
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(layout.width);
        expect(y).toBeGreaterThanOrEqual(0);
      }
      const from = layout.cardById.get(link.from)!;
      const [start] = points;
      const onEdge =
        [from.x, from.x + from.width].includes(start!.x) || [from.y, from.y + from.height].includes(start!.y);
      expect(onEdge).toBe(true);
    }
  });

  it('lie beside each other where they share a gap', () => {
    const layout = layoutOf(board().link('Search', 'Nicer').link('Slow', 'Nicer').build());
    const gaps = layout.links.map(({ points }) => points[1]!.x);
    expect(new Set(gaps).size).toBe(2);
    const ends = layout.links.map(({ points }) => points.at(-1)!.y);
    expect(new Set(ends).size).toBe(2);
  });

  it('are left out while one of their cards is not shown', () => {
    const collapsed = board().link('Search', 'Checkout').build();
    const [journey] = collapsed.journeys;
    const stages = journey!.stages.map((stage) =>
      stage.name === 'Buy' ? { ...stage, collapsed: true } : stage,
    );
    const document = { ...collapsed, journeys: [{ ...journey!, stages }] };
    expect(layoutOf(document).links).toEqual([]);
  });

  it('carry a label inside the board, cut where it is too long', () => {
    const label = 'the quote is not carried over to the application form';
    const layout = layoutOf(board().link('Search', 'Article', 'handoff-broken', label).build());
    const placed = layout.links[0]!.label!;
    expect(placed.text).toMatch(/^the quote.*…$/);
    expect(placed.x).toBeGreaterThanOrEqual(0);
    expect(placed.x + placed.width).toBeLessThanOrEqual(layout.width);
  });

  it('say with dots how much a broken hand-off grates, where a person has said so', () => {
    const graded = (severity: number | undefined) => {
      const document = board().link('Search', 'Article', 'handoff-broken', 'lost').build();
      const grade = (link: Link): Link => (severity === undefined ? link : { ...link, severity });
      const journeys = document.journeys.map((one) => ({ ...one, links: one.links.map(grade) }));
      return layoutOf({ ...document, journeys });
    };
    const filledOf = (severity?: number) => graded(severity).links[0]!.sign!.dots.map(({ filled }) => filled);
    expect(filledOf()).toEqual([]);
    expect(filledOf(1)).toEqual([true, false, false]);
    expect(filledOf(3)).toEqual([true, true, true]);
    const { links } = graded(2);
    const { sign, label, points } = links[0]!;
    const middle = middleOf(points);
    expect(sign!.x + sign!.width / 2).toBeCloseTo(middle.x);
    expect(boxesOverlap(sign!, label!)).toBe(false);
    for (const dot of sign!.dots) expect(dot.x + dot.radius).toBeLessThan(sign!.x + sign!.width);
    const inSign = { x: sign!.x + 2, y: middle.y };
    expect(linkAt(graded(2), inSign, 0)?.link.id).toBe(links[0]!.link.id);
    expect(journeyToSvg(graded(2), { theme: 'light', title: '' }).match(/r="3"/g)).toHaveLength(2);
  });

  it('have no sign where nothing is broken', () => {
    expect(layoutOf(board().link('Search', 'Article').build()).links[0]!.sign).toBeUndefined();
  });

  it('are the same objects until something about them changes', () => {
    const layouter = newLayouter();
    const document = board().link('Slow', 'Faster').build();
    const first = layoutOf(document, layouter);
    const [journey] = document.journeys;
    const cards = journey!.cards.map((card) =>
      card.text === 'Article' ? { ...card, text: 'Articles' } : card,
    );
    const edited = { ...document, journeys: [{ ...journey!, cards }] };
    expect(layoutOf(edited, layouter).links).toBe(first.links);
  });

  it('go another way once something stands in theirs, though nothing they join has moved', () => {
    const joined = () =>
      buildDocument('Shop')
        .stage('Find')
        .stage('Read')
        .stage('Buy')
        .lane('action', 'Above')
        .lane('action', 'Between')
        .lane('action', 'Below')
        .card('Find', 'Above', 'from')
        .card('Find', 'Below', 'down')
        .card('Buy', 'Above', 'across')
        .link('from', 'down')
        .link('from', 'across', 'leads-to', 'on');
    const { journeys, ...rest } = joined().build();
    const { links } = journeys[0]!;
    const withCards = (builder: ReturnType<typeof joined>) => ({
      ...rest,
      journeys: [{ ...builder.build().journeys[0]!, links }],
    });
    const many = ['1', '2', '3', '4', '5', '6'];
    const states = [
      withCards(joined()),
      withCards(joined().card('Find', 'Between', 'in the way')),
      withCards(many.reduce((builder, text) => builder.card('Read', 'Above', text), joined())),
      withCards(joined()),
    ];
    const layouter = newLayouter();
    const ways = states.map((state) => {
      const { links: routes } = layoutOf(state, layouter);
      expect(routes).toEqual(layoutOf(state).links);
      return JSON.stringify(routes.map(({ points }) => points));
    });
    expect(ways[1]).not.toBe(ways[0]);
    expect(ways[2]).not.toBe(ways[0]);
    expect(ways[3]).toBe(ways[0]);
  });
});

describe('linkAt', () => {
  it('finds the line near a point, or its label, and nothing far from it', () => {
    const layout = layoutOf(board().link('Ugly', 'Faster', 'addresses', 'cures').build());
    const [start, end] = layout.links[0]!.points;
    const middle = { x: start!.x + 3, y: (start!.y + end!.y) / 2 };
    expect(linkAt(layout, middle, 5)?.link.from).toBe('card:Ugly');
    expect(linkAt(layout, { ...middle, x: middle.x + 90 }, 5)).toBeUndefined();
    const { label } = layout.links[0]!;
    expect(linkAt(layout, { x: label!.x + 2, y: label!.y + 2 }, 5)).toBeDefined();
  });
});
