import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt } from '../../../../shared/layout/ghostCurve';
import type { Point } from '../../../../shared/layout/boxes';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS, newLayouter } from '../../../support/layoutOf';

/** An as-is journey that gets worse, and a to-be one that gets better. */
const pair = () =>
  buildDocument('Shop')
    .persona('Ann', { color: 'teal' })
    .stage('Find')
    .stage('Wait')
    .lane('emotion', 'Feelings')
    .card('Find', 'Feelings', 'curious', { score: 1 })
    .card('Wait', 'Feelings', 'lost', { score: -1.5 })
    .journey('To-be', { kind: 'future', baselineId: 'journey:As-is' })
    .stage('Find')
    .stage('Extra')
    .stage('Wait')
    .lane('emotion', 'Feelings')
    .card('Find', 'Feelings', 'sure', { score: 0.5 })
    .card('Wait', 'Feelings', 'calm', { score: 1.5 })
    .build();

function curveOf(document: CjmDocument) {
  const [first, second] = document.journeys;
  const journey = { ...second!, baselineId: first!.id };
  const whole = { ...document, journeys: [first!, journey] };
  const layout = newLayouter().layout({ document: whole, journey, language: 'en', labels: LABELS });
  return { layout, curve: layout.curves[0]! };
}

describe('the as-is curve under the to-be curve', () => {
  it('has its points in the stages of the same name, at the height of their scores', () => {
    const { layout, curve } = curveOf(pair());
    const { ghost, topY, bottomY } = curve;
    expect(ghost!.points.map(({ score }) => score)).toEqual([1, -1.5]);
    const [find, , wait] = layout.stages;
    expect(ghost!.points[0]!.x).toBeCloseTo(find!.x + find!.width / 2);
    expect(ghost!.points[1]!.x).toBeCloseTo(wait!.x + wait!.width / 2);
    const low = bottomY - (bottomY - topY) * (0.5 / 4);
    expect(ghost!.path).toContain(`,${Math.round(low * 100) / 100}`);
  });

  it('has them in the order they have there, a pinned one first', () => {
    const document = pair();
    const [asIs, toBe] = document.journeys;
    const [curious] = asIs!.cards;
    const pinned = { ...curious!, id: 'card:pinned', score: 2, pinned: true };
    const both = { ...document, journeys: [{ ...asIs!, cards: [...asIs!.cards, pinned] }, toBe!] };
    expect(curveOf(both).curve.ghost!.points.map(({ score }) => score)).toEqual([2, 1, -1.5]);
  });

  it('has none of the points that are hidden there', () => {
    const document = pair();
    const [asIs, toBe] = document.journeys;
    const cards = asIs!.cards.map((card) => ({ ...card, hidden: card.text === 'lost' }));
    const hidden = { ...document, journeys: [{ ...asIs!, cards }, toBe!] };
    expect(curveOf(hidden).curve.ghost!.points.map(({ score }) => score)).toEqual([1]);
    const lanes = asIs!.lanes.map((lane) => ({ ...lane, hidden: true }));
    const away = { ...document, journeys: [{ ...asIs!, lanes }, toBe!] };
    expect(curveOf(away).curve.ghost).toBeUndefined();
  });

  it('follows when a stage gets the name that it has on the other board', () => {
    const document = pair();
    const [asIs, toBe] = document.journeys;
    const layouter = newLayouter();
    const pointsWith = (name: string) => {
      const stages = toBe!.stages.map((stage) => (stage.name === 'Wait' ? { ...stage, name } : stage));
      const journey = { ...toBe!, baselineId: asIs!.id, stages };
      const whole = { ...document, journeys: [asIs!, journey] };
      const { curves } = layouter.layout({ document: whole, journey, language: 'en', labels: LABELS });
      return curves[0]!.ghost!.points.map(({ score }) => score);
    };
    expect(pointsWith('Queue')).toEqual([1]);
    expect(pointsWith('Wait')).toEqual([1, -1.5]);
  });

  it('says apart what got worse and what got better, and cuts them where the lines cross', () => {
    const { ghost } = curveOf(pair()).curve;
    expect(ghost!.worse).toHaveLength(1);
    expect(ghost!.better).toHaveLength(1);
    const xs = (path: string) => [...path.matchAll(/[ML](-?[\d.]+),/g)].map((match) => Number(match[1]));
    expect(Math.max(...xs(ghost!.worse[0]!))).toBeCloseTo(Math.min(...xs(ghost!.better[0]!)));
  });

  it('is not there without a baseline, or where that has no scores', () => {
    const document = pair();
    const [first] = document.journeys;
    const layout = newLayouter().layout({ document, journey: first!, language: 'en', labels: LABELS });
    expect(layout.curves[0]!.ghost).toBeUndefined();
    const unscored = { ...first!, cards: first!.cards.map(({ score: _, ...card }) => card) };
    expect(curveOf({ ...document, journeys: [unscored, document.journeys[1]!] }).curve.ghost).toBeUndefined();
  });
});

describe('the height of a line', () => {
  /** As it is defined: between the neighbours of `x`, and flat beyond the ends. */
  const lookedFor = (line: readonly Point[], x: number): number => {
    const to = line.find((point) => point.x >= x);
    const from = line.findLast((point) => point.x < x);
    if (!to || !from) return (to ?? from)?.y ?? 0;
    return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  };
  const toPoints = (xs: readonly number[]): readonly Point[] =>
    xs.toSorted((a, b) => a - b).map((x, index) => ({ x, y: (index * 37) % 11 }));

  it('is that between the two points beside it', () => {
    const at = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(fc.array(at), at, (xs, x) => {
        const line = toPoints(xs);
        expect(heightAt(line, x)).toBeCloseTo(lookedFor(line, x), 9);
      }),
    );
  });

  it('is found without going along all of a long line', () => {
    let looks = 0;
    const line = toPoints(Array.from({ length: 1000 }, (_, index) => index)).map(({ x, y }) => ({
      y,
      get x() {
        looks += 1;
        return x;
      },
    }));
    expect(heightAt(line, 700.5)).toBeCloseTo(((700 * 37) % 11) / 2 + ((701 * 37) % 11) / 2);
    expect(looks).toBeLessThan(30);
  });
});

describe('several curves in one lane', () => {
  const two = () =>
    buildDocument('Shop')
      .persona('Ann', { color: 'teal' })
      .persona('Bob', { color: '#123456' })
      .stage('Find')
      .stage('Wait')
      .lane('emotion', 'Feelings')
      .card('Find', 'Feelings', 'curious', { score: 1, personaId: 'persona:Ann' })
      .card('Wait', 'Feelings', 'lost', { score: -1, personaId: 'persona:Ann' })
      .card('Find', 'Feelings', 'bored', { score: 0.9, personaId: 'persona:Bob' });

  const curvesOf = (document: CjmDocument) => {
    const [journey] = document.journeys;
    return newLayouter().layout({ document, journey: journey!, language: 'en', labels: LABELS }).curves;
  };

  it('have the colour and the name of their personas, in places of their own', () => {
    const [ann, bob] = curvesOf(two().build());
    expect(ann!.identity).toMatchObject({ color: 'teal', label: { text: 'Ann' } });
    expect(bob!.identity!.label.text).toBe('Bob');
    // A colour of its own is not one of the theme's: it gets one that is.
    expect(bob!.identity!.color).toBe('orange');
    expect(ann!.identity!.label.y).not.toBe(bob!.identity!.label.y);
  });

  it('need no name when there is one', () => {
    const document = two().build();
    const [journey] = document.journeys;
    const cards = journey!.cards.filter(({ personaId }) => personaId === 'persona:Ann');
    expect(curvesOf({ ...document, journeys: [{ ...journey!, cards }] })[0]!.identity).toBeUndefined();
  });
});
