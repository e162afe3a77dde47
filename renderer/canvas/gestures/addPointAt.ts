import { addEmotionPoint } from '../../../shared/commands/addEmotionPoint';
import type { CellPlace } from '../../../shared/layout/cardGrid';
import { yToScore } from '../../../shared/layout/emotionCurve';
import type { Point } from '../../../shared/layout/boxes';
import { CURVE_MARGIN } from '../../../shared/layout/metrics';
import { runInView } from '../../keyboard/runInView';
import type { Board } from '../board';

/** A new emotion point as high as it was pointed at, and beside the points it was pointed between. */
export function addPointAt(board: Board, { laneId, stepId }: CellPlace, at: Point): void {
  const layout = board.layout();
  const band = layout.lanes.find(({ lane }) => lane.id === laneId);
  const journey = board.journey();
  if (!band || !journey) return;
  const id = board.editor.newId();
  const score = yToScore(at.y, band.y + CURVE_MARGIN, band.y + band.height - CURVE_MARGIN);
  const before = layout.curves
    .flatMap((curve) => (curve.laneId === laneId ? curve.points : []))
    .filter(({ card, x }) => card.step === stepId && x < at.x);
  const args = { journeyId: journey.id, lane: laneId, step: stepId, id, score, index: before.length };
  const select = { kind: 'cards', ids: [id] } as const;
  if (!runInView(board, addEmotionPoint, args, { select })) return;
  board.editor.documents.breakMerge();
  board.editor.selection.setState({ cursor: { laneId, stepId, cardId: id } });
}
