import { describe, expect, it } from 'vitest';
import { LIFE_HEIGHT, STAGE_WIDTH, toLifeCurve } from '../../../../renderer/lifecycle/lifeCurve';
import { buildDocument } from '../../../support/buildDocument';

const board = () =>
  buildDocument('Car')
    .persona('Ann')
    .persona('Bo')
    .stage('Find')
    .stage('Buy', ['Sign', 'Wait'])
    .stage('Own')
    .lane('emotion', 'Curve')
    .lane('emotion', 'Second')
    .lane('pain', 'Pains');
const curveOf = (builder: ReturnType<typeof board>) => toLifeCurve(builder.build().journeys[0]!);
const idsOf = (builder: ReturnType<typeof board>) => curveOf(builder).points.map(({ id }) => id);

describe('toLifeCurve', () => {
  it('gives every stage the same width, its steps and points share it', () => {
    const { width, points } = curveOf(
      board()
        .card('Find', 'Curve', 'a', { score: 0 })
        .card('Find', 'Curve', 'b', { score: 1 })
        .card('Buy/Wait', 'Curve', 'c', { score: -1 }),
    );
    expect(width).toBe(3 * STAGE_WIDTH);
    expect(points.map(({ x }) => x / STAGE_WIDTH)).toEqual([0.25, 0.75, 1.75]);
  });

  it('stands as high as the score, inside its box', () => {
    const { points, topY, neutralY, bottomY } = curveOf(
      board()
        .card('Find', 'Curve', 'a', { score: 2, momentOfTruth: {} })
        .card('Buy', 'Curve', 'b', { score: 0 })
        .card('Own', 'Curve', 'c', { score: -2 }),
    );
    expect(points.map(({ y }) => y)).toEqual([topY, neutralY, bottomY]);
    expect(points.map(({ momentOfTruth }) => momentOfTruth)).toEqual([true, false, false]);
    expect(bottomY).toBeLessThan(LIFE_HEIGHT);
  });

  it('is dashed where a step has no score, and takes no word without one for zero', () => {
    const { points, segments } = curveOf(
      board()
        .card('Find', 'Curve', 'a', { score: 1 })
        .card('Buy/Sign', 'Curve', 'unsure')
        .card('Own', 'Curve', 'c', { score: 1 }),
    );
    expect(points.map(({ id }) => id)).toEqual(['card:a', 'card:c']);
    expect(segments.map(({ dashed }) => dashed)).toEqual([false, true, false]);
  });

  it('is everyone’s line where there is one, else that of the first persona', () => {
    const ann = board().card('Find', 'Curve', 'a', { score: 1, personaId: 'persona:Ann' });
    const both = ann.card('Buy', 'Curve', 'b', { score: 1, personaId: 'persona:Bo' });
    expect(idsOf(both)).toEqual(['card:a']);
    expect(idsOf(both.card('Own', 'Curve', 'c', { score: 0 }))).toEqual(['card:c']);
  });

  it('is of the first emotion lane, and empty without scores', () => {
    expect(idsOf(board().card('Find', 'Second', 'a', { score: 1 }))).toEqual([]);
    const empty = curveOf(board());
    expect([empty.points, empty.segments]).toEqual([[], []]);
  });
});
