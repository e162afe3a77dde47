/** Alt with an arrow: carries the selected cards one place further; an emotion point goes up or down instead. */
import { moveCard } from '../../../shared/commands/moveCard';
import { moveStage } from '../../../shared/commands/moveStage';
import { moveLane } from '../../../shared/commands/moveLane';
import { setEmotionScore } from '../../../shared/commands/setEmotionScore';
import type { CardBox, JourneyLayout } from '../../../shared/layout/layoutTypes';
import { cardsOfCell } from '../../../shared/layout/hitTest';
import type { Id } from '../../../shared/model/types';
import { toStep } from '../../document/editor';
import { selectedCardIds } from '../../document/selectionStore';
import type { Board } from '../board';
import { toLaneIndex } from '../gestures/drop';
import { runOnBoard, runSteps } from '../runOnBoard';
import type { Arrow } from './boardKeys';
import { boxOfPlace } from '../boxes';
import { reveal } from '../camera';

const FINE = 0.1;
const COARSE = 0.5;

export function carry(board: Board, arrow: Arrow, far: boolean): void {
  const { selection } = board.editor.selection.getState();
  const layout = board.layout();
  if (selection.kind === 'stage') return carryStage(board, selection.id, arrow);
  if (selection.kind === 'lane') return carryLane(board, selection.id, arrow);
  const ids = selectedCardIds(board.editor.selection.getState());
  const points = ids.filter((id) => layout.pointById.has(id));
  const upDown = arrow === 'up' || arrow === 'down';
  if (points.length > 0 && upDown)
    return raise(board, points, (arrow === 'up' ? 1 : -1) * (far ? COARSE : FINE));
  if (ids.length > 0) carryCards(board, ids, arrow);
}

function raise(board: Board, ids: readonly Id[], by: number): void {
  const journey = board.journey();
  if (!journey) return;
  const { pointById } = board.layout();
  const scores = ids.map((id) => ({ id, score: (pointById.get(id)?.score ?? 0) + by }));
  runOnBoard(board, setEmotionScore, { journeyId: journey.id, scores });
}

function carryStage(board: Board, stageId: Id, arrow: Arrow): void {
  const journey = board.journey();
  const at = journey?.stages.findIndex(({ id }) => id === stageId) ?? -1;
  const index = at + (arrow === 'right' ? 1 : arrow === 'left' ? -1 : 0);
  if (!journey || at < 0 || index === at || index < 0 || index >= journey.stages.length) return;
  runOnBoard(board, moveStage, { journeyId: journey.id, stageId, index });
}

function carryLane(board: Board, laneId: Id, arrow: Arrow): void {
  const journey = board.journey();
  const layout = board.layout();
  const at = layout.lanes.findIndex(({ lane }) => lane.id === laneId);
  const slot = at + (arrow === 'down' ? 1 : arrow === 'up' ? -1 : 0);
  if (!journey || at < 0 || slot === at || slot < 0 || slot >= layout.lanes.length) return;
  const index = toLaneIndex({ id: laneId, index: slot }, layout, journey);
  runOnBoard(board, moveLane, { journeyId: journey.id, laneId, index });
}

interface Goal {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly index?: number;
}

function carryCards(board: Board, ids: readonly Id[], arrow: Arrow): void {
  const journey = board.journey();
  const layout = board.layout();
  if (!journey) return;
  // One step for each cell that cards leave: together they keep their order.
  const groups = new Map<string, { ids: Id[]; goal: Goal }>();
  for (const id of ids) {
    const goal = findGoal(layout, id, arrow);
    if (!goal) return;
    const key = `${goal.laneId} ${goal.stepId}`;
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { ids: [id], goal });
  }
  const steps = [...groups.values()].map(({ ids: carried, goal }) =>
    toStep(moveCard, {
      journeyId: journey.id,
      ids: carried,
      lane: goal.laneId,
      step: goal.stepId,
      ...(goal.index === undefined ? {} : { index: goal.index }),
    }),
  );
  const [first] = groups.values();
  if (!first) return;
  const args = { journeyId: journey.id, ids, lane: first.goal.laneId, step: first.goal.stepId };
  const { document } = board.editor.documents.getState();
  if (!runSteps(board, moveCard.label(document, args), steps)) return;
  const { cursor } = board.editor.selection.getState();
  const cardId = cursor?.cardId ?? ids[0];
  const after = board.layout();
  const card =
    cardId === undefined ? undefined : (after.cardById.get(cardId) ?? after.pointById.get(cardId))?.card;
  if (!card) return;
  const place = { laneId: card.lane, stepId: card.step, cardId: card.id };
  board.editor.selection.setState({ cursor: place });
  const box = boxOfPlace(after, place);
  if (box) board.camera.moveTo(reveal(board.camera.get(), box, board.camera.view()));
}

/** The neighbouring place: up and down first inside the cell, then into the next lane. */
function findGoal(layout: JourneyLayout, id: Id, arrow: Arrow): Goal | undefined {
  const box = layout.cardById.get(id);
  const point = layout.pointById.get(id);
  const card = box?.card ?? point?.card;
  if (!card) return undefined;
  const row = layout.lanes.findIndex(({ lane }) => lane.id === card.lane);
  const column = layout.columns.findIndex(({ step }) => step.id === card.step);
  const sideways = arrow === 'right' ? 1 : arrow === 'left' ? -1 : 0;
  if (sideways !== 0) {
    const next = layout.columns[column + sideways];
    return next && { laneId: card.lane, stepId: next.step.id };
  }
  return box && findVerticalGoal(layout, box, row, arrow === 'down' ? 1 : -1);
}

function findVerticalGoal(layout: JourneyLayout, box: CardBox, row: number, by: 1 | -1): Goal | undefined {
  const inCell = cardsOfCell(layout, box.laneId, box.stepId);
  const index = box.order + by;
  if (index >= 0 && index < inCell.length) return { laneId: box.laneId, stepId: box.stepId, index };
  // A card in the curve's lane would be a point without a score: it jumps over.
  let next = row + by;
  while (layout.lanes[next]?.kind === 'emotion') next += by;
  const lane = layout.lanes[next];
  return lane && { laneId: lane.lane.id, stepId: box.stepId, ...(by > 0 ? { index: 0 } : {}) };
}
