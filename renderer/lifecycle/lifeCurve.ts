/** A journey drawn small: its stages as columns, its emotion curve across them. Pixels. */
import { scoreToY, toFace } from '../../shared/layout/emotionCurve';
import { toPieces, toSegments, type CurvePiece } from '../../shared/layout/curvePath';
import type { CurveSegment, Face, Point } from '../../shared/layout/layoutTypes';
import { stepsOf } from '../../shared/model/queries';
import { toShown } from '../../shared/model/shownCards';
import type { Id, Journey } from '../../shared/model/types';

export const STAGE_WIDTH = 84;
export const LIFE_HEIGHT = 132;
/** Room for the names of stages. */
const TOP = 26;
const MARGIN = 16;

export interface LifePoint extends Point {
  readonly id: Id;
  readonly face: Face;
  readonly momentOfTruth: boolean;
}

export interface LifeCurve {
  readonly width: number;
  readonly neutralY: number;
  readonly topY: number;
  readonly bottomY: number;
  readonly points: readonly LifePoint[];
  readonly segments: readonly CurveSegment[];
}

/** Of the first emotion lane; the first persona's line where nobody's is everyone's. */
export function toLifeCurve(whole: Journey): LifeCurve {
  const journey = toShown(whole);
  const width = journey.stages.length * STAGE_WIDTH;
  const topY = TOP + MARGIN;
  const bottomY = LIFE_HEIGHT - MARGIN;
  const lane = journey.lanes.find(({ kind }) => kind === 'emotion');
  const cards = lane ? journey.cards.filter((card) => card.lane === lane.id && card.score !== undefined) : [];
  const owner = cards.some(({ personaId }) => personaId === undefined) ? undefined : cards[0]?.personaId;
  const steps = stepsOf(journey);
  const places = placesOf(journey);
  const placed = steps.flatMap(({ id }, column) => {
    const here = cards.filter(({ step, personaId }) => step === id && personaId === owner);
    const place = places.get(id) ?? { x: 0, width: 0 };
    return here.map((card, order) => ({
      card,
      column,
      score: card.score,
      x: place.x + (place.width * (order + 0.5)) / here.length,
      y: scoreToY(card.score ?? 0, topY, bottomY),
    }));
  });
  const pieces: readonly CurvePiece[] = toPieces(placed, width, steps.length);
  return {
    ...{ width, topY, bottomY, neutralY: (topY + bottomY) / 2 },
    points: placed.map(({ card, x, y, score }) => ({
      ...{ id: card.id, x, y, face: toFace(score), momentOfTruth: card.momentOfTruth !== undefined },
    })),
    segments: toSegments(pieces, false),
  };
}

/** Stages are equally wide; their steps share them. */
function placesOf({ stages }: Journey): ReadonlyMap<Id, { readonly x: number; readonly width: number }> {
  return new Map(
    stages.flatMap(({ steps }, index) => {
      const width = STAGE_WIDTH / Math.max(1, steps.length);
      return steps.map(({ id }, order) => [id, { x: index * STAGE_WIDTH + order * width, width }] as const);
    }),
  );
}
