/** A journey drawn small: its stages as columns, its emotion curve across them. Pixels. */
import { scoreToY, toFace } from '../../shared/layout/emotionCurve';
import { toPieces, toSegments, type CurvePiece } from '../../shared/layout/curvePath';
import type { Point } from '../../shared/layout/boxes';
import type { CurveSegment, Face } from '../../shared/layout/curveTypes';
import { toShown } from '../../shared/model/shownCards';
import type { Id, Journey, Stage } from '../../shared/model/types';

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

/** Columns in place of the journey's own stages; undefined leaves one empty. */
export interface LifeColumns {
  readonly stages: readonly (Stage | undefined)[];
  readonly width: number;
}

/** Of the first emotion lane; the first persona's line where nobody's is everyone's. */
export function toLifeCurve(
  whole: Journey,
  columns: LifeColumns = { stages: whole.stages, width: STAGE_WIDTH },
): LifeCurve {
  const journey = toShown(whole);
  const width = columns.stages.length * columns.width;
  const topY = TOP + MARGIN;
  const bottomY = LIFE_HEIGHT - MARGIN;
  const lane = journey.lanes.find(({ kind }) => kind === 'emotion');
  const cards = lane
    ? journey.cards.filter((card) => card.lane === lane.id && card.score !== undefined && !card.hidden)
    : [];
  const owner = cards.some(({ personaId }) => personaId === undefined) ? undefined : cards[0]?.personaId;
  const steps = columns.stages.flatMap((stage) => stage?.steps ?? []);
  const places = placesOf(columns);
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
function placesOf(columns: LifeColumns): ReadonlyMap<Id, { readonly x: number; readonly width: number }> {
  return new Map(
    columns.stages.flatMap((stage, index) => {
      const steps = stage?.steps ?? [];
      const width = columns.width / Math.max(1, steps.length);
      return steps.map(({ id }, order) => [id, { x: index * columns.width + order * width, width }] as const);
    }),
  );
}
