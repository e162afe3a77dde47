/**
 * The curve of the as-is journey under that of the to-be one, and what lies between the two.
 *
 * What is between the lines is cut where they cross, so that better and worse are different areas.
 */
import { findCounterpart } from '../model/counterpart';
import { toReadCell } from '../model/cellOrder';
import { sortIntoCells, toCellKey } from '../model/cells';
import { shownCards, shownLanes } from '../model/shownCards';
import type { Id, Journey } from '../model/types';
import { partitionPoint } from '../util/partitionPoint';
import { samplePiece, toPieces, toSegments, type CurvePiece } from './curvePath';
import type { StageBand } from './bandTypes';
import type { Point } from './boxes';
import type { CurveGhost, GhostPoint } from './curveTypes';

/** The scored points of the first emotion lane of `baseline`, where they would be on the other board. */
export function placeGhost(baseline: Journey, bands: readonly StageBand[]): readonly GhostPoint[] {
  const lane = shownLanes(baseline).find(({ kind }) => kind === 'emotion');
  if (!lane) return [];
  const cells = sortIntoCells(shownCards(baseline));
  return bands.flatMap((band) => {
    const stage = findCounterpart(baseline, band.stage);
    if (!stage) return [];
    return stage.steps.flatMap((step, index) => {
      const points = toReadCell(cells.get(toCellKey({ lane: lane.id, step: step.id })) ?? []);
      return points.flatMap(({ score, personaId }, order): readonly GhostPoint[] => {
        if (score === undefined) return [];
        const share = (index + (order + 0.5) / points.length) / stage.steps.length;
        return [{ x: band.x + band.width * share, score, personaId }];
      });
    });
  });
}

/** Of the same person; everyone's where that person had no curve. */
export function pickGhost(points: readonly GhostPoint[], personaId: Id | undefined): readonly GhostPoint[] {
  const own = points.filter((point) => point.personaId === personaId);
  return own.length > 0 ? own : points.filter((point) => point.personaId === undefined);
}

/** `yOf` gives the height of a score. The ghost passes over whatever is missing: it is there to compare. */
export function toGhostPieces(
  points: readonly GhostPoint[],
  width: number,
  yOf: (score: number) => number,
): readonly CurvePiece[] {
  return toPieces(
    points.map(({ x, score }) => ({ x, y: yOf(score), score, column: 0 })),
    width,
    1,
  );
}

/** `ghost` are the pieces of the points, `pieces` those of the curve on the board. */
export function toGhost(
  points: readonly GhostPoint[],
  ghost: readonly CurvePiece[],
  pieces: readonly CurvePiece[],
): CurveGhost | undefined {
  if (points.length === 0 || pieces.length === 0) return undefined;
  const [line] = toSegments(
    ghost.map((piece) => ({ ...piece, dashed: false })),
    false,
  );
  return { points, path: line?.path ?? '', ...toDifferences(sampleLine(pieces), sampleLine(ghost)) };
}

/** In board units: fine enough for the areas between two lines. */
const SAMPLE_DISTANCE = 12;

function sampleLine(pieces: readonly CurvePiece[]): readonly Point[] {
  const last = pieces.at(-1);
  return [...pieces.flatMap((piece) => samplePiece(piece, SAMPLE_DISTANCE)), ...(last ? [last.to] : [])];
}

/** Where `line` is higher on the screen than `ghost`, the journey got better. */
function toDifferences(
  line: readonly Point[],
  ghost: readonly Point[],
): Pick<CurveGhost, 'better' | 'worse'> {
  const better: string[] = [];
  const worse: string[] = [];
  let upper: Point[] = [];
  let lower: Point[] = [];
  let sign = 0;
  const close = (): void => {
    if (upper.length > 1) (sign < 0 ? better : worse).push(toArea(upper, lower));
    upper = [];
    lower = [];
  };
  const add = (x: number, y: number, ghostY: number): void => {
    upper.push({ x, y });
    lower.push({ x, y: ghostY });
  };
  let before: { readonly x: number; readonly gap: number } | undefined;
  for (const { x, y } of line) {
    const ghostY = heightAt(ghost, x);
    const gap = y - ghostY;
    const side = Math.sign(gap);
    if (before && sign !== 0 && side !== 0 && side !== sign) {
      const share = before.gap / (before.gap - gap);
      const crossing = before.x + (x - before.x) * share;
      const crossingY = heightAt(ghost, crossing);
      add(crossing, crossingY, crossingY);
      close();
      add(crossing, crossingY, crossingY);
    }
    if (side !== 0) sign = side;
    add(x, y, ghostY);
    before = { x, gap };
  }
  close();
  return { better, worse };
}

/** Of a line that goes from left to right; flat beyond its ends. */
export function heightAt(line: readonly Point[], x: number): number {
  const after = partitionPoint(line.length, (index) => (line[index]?.x ?? x) < x);
  const to = line[after];
  const from = line[after - 1];
  if (!to) return line.at(-1)?.y ?? 0;
  if (!from || to.x === from.x) return to.y;
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

function toArea(upper: readonly Point[], lower: readonly Point[]): string {
  const corners = [...upper, ...lower.toReversed()].map(({ x, y }) => `${n(x)},${n(y)}`);
  return `M${corners.join('L')}Z`;
}
