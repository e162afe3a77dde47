import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../../shared/layout/curveObstacles';
import { scoreToY, yToScore } from '../../../../shared/layout/emotionCurve';
import type { EmotionCurve } from '../../../../shared/layout/curveTypes';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { CURVE_MARGIN, FACE_RADIUS } from '../../../../shared/layout/metrics';
import { previewCurves } from '../../../../shared/layout/previewCurve';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS, layoutOf, newLayouter } from '../../../support/layoutOf';

const STAGES = ['A', 'B', 'C', 'D', 'E'];

/** One point per stage; undefined means a point without a score, null no point at all. */
function curveOf(scores: readonly (number | undefined | null)[], gaps?: 'broken'): EmotionCurve {
  let builder = buildDocument('Shop');
  if (gaps) builder = builder.journey('Main', { curveGaps: gaps });
  for (const name of STAGES.slice(0, scores.length)) builder = builder.stage(name);
  builder = builder.lane('emotion', 'Feeling');
  scores.forEach((score, i) => {
    if (score === null) return;
    builder = builder.card(STAGES[i]!, 'Feeling', `f${i}`, score === undefined ? {} : { score });
  });
  const document = builder.build();
  const journeys = document.journeys.filter(({ lanes }) => lanes.length > 0);
  return layoutOf({ ...document, journeys }).curves[0]!;
}

const faceBox = (x: number, y: number) => ({
  x: x - FACE_RADIUS,
  y: y - FACE_RADIUS,
  width: 2 * FACE_RADIUS,
  height: 2 * FACE_RADIUS,
});
const numbersOf = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const ysOf = (path: string) => numbersOf(path).filter((_, i) => i % 2 === 1);

describe('the emotion curve', () => {
  it('runs flat to both edges of the board', () => {
    const { segments, points } = curveOf([1, -1, 0.5]);
    const all = numbersOf(segments[0]!.path);
    expect(all[0]).toBe(0);
    expect(all[1]).toBeCloseTo(points[0]!.y, 1);
    expect(all.at(-1)).toBeCloseTo(points.at(-1)!.y, 1);
  });

  it('never leaves the range of its points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 5 }),
        (hundredths) => {
          const { segments, points } = curveOf(hundredths.map((value) => value / 100));
          const ys = points.map(({ y }) => y);
          for (const y of segments.flatMap(({ path }) => ysOf(path))) {
            expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - 0.02);
            expect(y).toBeLessThanOrEqual(Math.max(...ys) + 0.02);
          }
        },
      ),
    );
  });

  it('passes a missing score dashed, and does not read it as zero', () => {
    for (const missing of [undefined, null]) {
      const { segments } = curveOf([1, missing, 2]);
      expect(segments.map(({ dashed }) => dashed)).toEqual([false, true, false]);
      const neutral = curveOf([1, 0, 2]).points[1]!.y;
      expect(segments.flatMap(({ path }) => ysOf(path)).every((y) => y < neutral)).toBe(true);
    }
  });

  it('breaks where the journey says so', () => {
    expect(curveOf([1, null, 2], 'broken').segments.map(({ dashed }) => dashed)).toEqual([false, false]);
  });

  it('marks the highest and the lowest, and neither where all are equal', () => {
    expect(curveOf([1, -1, 2])).toMatchObject({ peakId: 'card:f2', troughId: 'card:f1' });
    expect(curveOf([1, 1])).toMatchObject({ peakId: undefined, troughId: undefined });
  });

  it('reads a score back from its height', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), (hundredths) => {
        const score = hundredths / 100;
        expect(yToScore(scoreToY(score, 40, 180), 40, 180)).toBeCloseTo(score, 2);
      }),
    );
    expect(yToScore(-1000, 40, 180)).toBe(2);
    expect(yToScore(1000, 40, 180)).toBe(-2);
  });

  it('keeps labels off each other, the faces and the badges', () => {
    const { points, badges } = curveOf([0.3, -0.4, -1.4, 0.8, 1.5]);
    const labels = points.map(({ label }) => label!);
    labels.forEach((label, i) => {
      for (const other of [...labels.slice(i + 1), ...badges]) expect(boxesOverlap(label, other)).toBe(false);
    });
  });

  it('finds every label of any five scores a place of its own, inside the lane', () => {
    const score = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 5 }), (scores) => {
        const { points, badges, topY } = curveOf(scores);
        const boxes = [...points.map(({ label }) => label!), ...badges];
        boxes.forEach((box, i) => {
          expect(box.y).toBeGreaterThanOrEqual(topY - CURVE_MARGIN);
          for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false);
          for (const { x, y } of points) expect(boxesOverlap(box, faceBox(x, y))).toBe(false);
        });
      }),
    );
  });

  it('keeps the words of one persona’s line off another’s', () => {
    let builder = buildDocument('Shop').persona('Ann').persona('Bo');
    for (const name of STAGES) builder = builder.stage(name);
    builder = builder.lane('emotion', 'F');
    STAGES.forEach((name, i) => {
      builder = builder
        .card(name, 'F', `Ann feels ${i}`, { score: i / 4, personaId: 'persona:Ann' })
        .card(name, 'F', `Bo feels ${i}`, { score: -i / 4, personaId: 'persona:Bo' });
    });
    const labels = layoutOf(builder.build()).curves.flatMap(({ points }) =>
      points.map(({ label }) => label!),
    );
    expect(labels).toHaveLength(10);
    labels.forEach((label, i) => {
      for (const other of labels.slice(i + 1)) expect(boxesOverlap(label, other)).toBe(false);
    });
  });

  it('puts the name of a line at its end where its start is taken', () => {
    const people = ['Ann', 'Bo', 'Chi'];
    let builder = buildDocument('Shop');
    for (const name of people) builder = builder.persona(name);
    builder = builder.stage('A').stage('B').stage('C').lane('emotion', 'F');
    people.forEach((name, i) => {
      const personaId = `persona:${name}`;
      builder = builder
        .card('A', 'F', '', { score: 0, personaId })
        .card('C', 'F', '', { score: i - 1, personaId });
    });
    const { curves, width } = layoutOf(builder.build());
    const names = curves.map(({ identity }) => identity!.label);
    expect(names.map(({ x }) => x > width / 2)).toEqual([false, false, true]);
    expect(names[2]!.x + names[2]!.width).toBeLessThanOrEqual(width);
    names.forEach((name, i) => {
      for (const other of names.slice(i + 1)) expect(boxesOverlap(name, other)).toBe(false);
    });
  });

  it('runs on through a collapsed stage, whose scores are still known', () => {
    const document = buildDocument('Shop')
      .stage('A')
      .stage('B', [], { collapsed: true })
      .stage('C')
      .lane('emotion', 'F')
      .card('A', 'F', 'x', { score: 1 })
      .card('B', 'F', 'y', { score: -1 })
      .card('C', 'F', 'z', { score: 1 })
      .build();
    const [curve] = layoutOf(document).curves;
    expect(curve!.segments.map(({ dashed }) => dashed)).toEqual([false]);
    expect(curve!.troughId).toBe('card:y');
  });

  it('fills no area where the line is broken', () => {
    expect(curveOf([1, null, 2]).areas).toHaveLength(1);
    expect(curveOf([1, null, 2], 'broken').areas).toHaveLength(2);
    expect(curveOf([undefined, undefined])).toMatchObject({ segments: [], areas: [], badges: [] });
  });

  it('draws one line for everyone and one per persona', () => {
    const document = buildDocument('Shop')
      .persona('Ann')
      .stage('A')
      .lane('emotion', 'F')
      .card('A', 'F', 'x', { score: 1 })
      .card('A', 'F', 'y', { score: -1, personaId: 'persona:Ann' })
      .build();
    expect(layoutOf(document).curves.map(({ personaId }) => personaId)).toEqual([undefined, 'persona:Ann']);
  });

  it('previews a dragged point as it would be after the drop', () => {
    const document = (score: number) =>
      buildDocument('S')
        .stage('A')
        .stage('B')
        .lane('emotion', 'F')
        .card('A', 'F', 'x', { score })
        .card('B', 'F', 'y', { score: 1 })
        .build();
    const drawing = { labels: LABELS, measurer: approximateMeasurer, broken: false };
    const preview = previewCurves(
      layoutOf(document(0)),
      'lane:F',
      { cardId: 'card:x', score: -1.5, column: 0 },
      drawing,
    );
    expect(preview.map(({ segments }) => segments)).toEqual(
      layoutOf(document(-1.5)).curves.map(({ segments }) => segments),
    );
  });

  it('previews a point dragged to another step as the last one there', () => {
    const document = buildDocument('S')
      .stage('A')
      .stage('B')
      .lane('emotion', 'F')
      .card('A', 'F', 'x', { score: 0 })
      .card('B', 'F', 'y', { score: 1 })
      .build();
    const drawing = { labels: LABELS, measurer: approximateMeasurer, broken: false };
    const [preview] = previewCurves(
      layoutOf(document),
      'lane:F',
      { cardId: 'card:x', score: 0, column: 1 },
      drawing,
    );
    expect(preview!.points.map(({ card }) => card.id)).toEqual(['card:y', 'card:x']);
  });
});

describe('the lowest point', () => {
  const low = () =>
    buildDocument('Shop')
      .stage('A')
      .stage('B')
      .lane('emotion', 'Feeling')
      .lane('opportunity', 'Ideas')
      .card('A', 'Feeling', 'fine', { score: 1 })
      .card('B', 'Feeling', 'lost', { score: -1 });
  const badgesOf = (document: ReturnType<ReturnType<typeof low>['build']>, layouter = newLayouter()) =>
    layoutOf(document, layouter).curves[0]!.badges.map(({ text }) => text);

  it('says how much is planned there, and says it anew when that changes', () => {
    const layouter = newLayouter();
    expect(badgesOf(low().build(), layouter)).toEqual(['Highest', 'Lowest · no action yet']);
    const planned = low().card('B', 'Ideas', 'Signpost').build();
    expect(badgesOf(planned, layouter)).toEqual(['Highest', 'Lowest · actions: 1']);
  });

  it('says nothing of it where it is not low', () => {
    const document = low().build();
    const [journey] = document.journeys;
    const cards = journey!.cards.map((card) => (card.score === -1 ? { ...card, score: 0.5 } : card));
    expect(badgesOf({ ...document, journeys: [{ ...journey!, cards }] })).toEqual(['Highest', 'Lowest']);
  });
});
