/** Alt with an arrow: carries what is selected one place further; an emotion point goes up or down instead. */
import { moveCard } from '../../shared/commands/moveCard';
import { moveLane } from '../../shared/commands/moveLane';
import { moveStage } from '../../shared/commands/moveStage';
import { moveStep } from '../../shared/commands/moveStep';
import { setEmotionScore } from '../../shared/commands/setEmotionScore';
import { isPoint, rowOf } from '../../shared/layout/cardGrid';
import { findCarryGoal, type CarryGoal } from '../../shared/layout/carryGoal';
import type { Arrow } from '../../shared/layout/navigate';
import { toLaneIndex } from '../../shared/layout/toLaneIndex';
import type { Id } from '../../shared/model/types';
import { toStep } from '../document/editor';
import { selectedCardIds } from '../document/selectionStore';
import type { GridView } from './gridView';
import { runInView, runSteps } from './runInView';

const FINE = 0.1;
const COARSE = 0.5;

export function carry(view: GridView, arrow: Arrow, far: boolean): void {
  const state = view.editor.selection.getState();
  const { selection } = state;
  if (selection.kind === 'stage') return carryStage(view, selection.id, arrow);
  if (selection.kind === 'step') return carryStep(view, selection.id, arrow);
  if (selection.kind === 'lane') return carryLane(view, selection.id, arrow);
  const ids = selectedCardIds(state);
  const points = ids.filter((id) => isPoint(view.grid(), id));
  const upDown = arrow === 'up' || arrow === 'down';
  if (points.length > 0 && upDown)
    return raise(view, points, (arrow === 'up' ? 1 : -1) * (far ? COARSE : FINE));
  if (ids.length > 0) carryCards(view, ids, arrow);
}

function raise(view: GridView, ids: readonly Id[], by: number): void {
  const journey = view.journey();
  if (!journey) return;
  const grid = view.grid();
  const scores = ids.map((id) => ({ id, score: (grid.findCard(id)?.score ?? 0) + by }));
  runInView(view, setEmotionScore, { journeyId: journey.id, scores });
}

const sideways = (arrow: Arrow): number => (arrow === 'right' ? 1 : arrow === 'left' ? -1 : 0);

function carryStage(view: GridView, stageId: Id, arrow: Arrow): void {
  const journey = view.journey();
  const at = journey?.stages.findIndex(({ id }) => id === stageId) ?? -1;
  const index = at + sideways(arrow);
  if (!journey || at < 0 || index === at || index < 0 || index >= journey.stages.length) return;
  runInView(view, moveStage, { journeyId: journey.id, stageId, index });
}

/** Within its stage, then on into the neighbouring one. */
function carryStep(view: GridView, stepId: Id, arrow: Arrow): void {
  const journey = view.journey();
  const by = sideways(arrow);
  const home = journey?.stages.findIndex(({ steps }) => steps.some(({ id }) => id === stepId)) ?? -1;
  const stage = journey?.stages[home];
  if (!journey || !stage || by === 0) return;
  const index = stage.steps.findIndex(({ id }) => id === stepId) + by;
  const inside = index >= 0 && index < stage.steps.length;
  const goal = inside ? stage : journey.stages[home + by];
  if (!goal) return;
  const at = inside ? index : by > 0 ? 0 : goal.steps.length;
  runInView(view, moveStep, { journeyId: journey.id, stepId, stageId: goal.id, index: at });
}

function carryLane(view: GridView, laneId: Id, arrow: Arrow): void {
  const journey = view.journey();
  const grid = view.grid();
  const at = rowOf(grid, laneId);
  const slot = at + (arrow === 'down' ? 1 : arrow === 'up' ? -1 : 0);
  if (!journey || at < 0 || slot === at || slot < 0 || slot >= grid.lanes.length) return;
  const index = toLaneIndex({ id: laneId, index: slot }, grid, journey);
  runInView(view, moveLane, { journeyId: journey.id, laneId, index });
}

function carryCards(view: GridView, ids: readonly Id[], arrow: Arrow): void {
  const journey = view.journey();
  const grid = view.grid();
  if (!journey) return;
  // One step for each cell that cards leave: together they keep their order.
  const groups = new Map<string, { ids: Id[]; goal: CarryGoal }>();
  for (const id of ids) {
    const goal = findCarryGoal(grid, id, arrow);
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
  const { document } = view.editor.documents.getState();
  if (!runSteps(view, moveCard.label(document, args), steps)) return;
  const cardId = view.editor.selection.getState().cursor?.cardId ?? ids[0];
  const card = cardId === undefined ? undefined : view.grid().findCard(cardId);
  if (!card) return;
  const place = { laneId: card.lane, stepId: card.step, cardId: card.id };
  view.editor.selection.setState({ cursor: place });
  view.show(place);
}
