/** Where a cell that takes cards offers to add one: under its last card where there is room, else in its lower right corner. */
import { cardsOfCell } from '../../shared/layout/cardsIn';
import type { LaneBand, StepColumn } from '../../shared/layout/bandTypes';
import type { Box } from '../../shared/layout/boxes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import { CARD_GAP, CELL_PADDING } from '../../shared/layout/metrics';

const ROW_HEIGHT = 26;
const CORNER = 22;
/** Below this zoom the sign would be too small to hit. */
const LEAST_ZOOM = 0.5;

export function addSpotIn(
  layout: JourneyLayout,
  { lane, kind, y, height }: LaneBand,
  { step, stageId, collapsed, x, width }: StepColumn,
  zoom: number,
): Box | undefined {
  if (zoom < LEAST_ZOOM || kind === 'emotion' || lane.collapsed || collapsed) return undefined;
  if (lane.locked || layout.stages.some(({ stage }) => stage.id === stageId && stage.locked))
    return undefined;
  const last = cardsOfCell(layout, lane.id, step.id).at(-1);
  const top = last ? last.y + last.height + CARD_GAP : y + CELL_PADDING;
  const room = y + height - CELL_PADDING / 2 - top;
  if (room >= ROW_HEIGHT) {
    return { x: x + CELL_PADDING, y: top, width: width - 2 * CELL_PADDING, height: ROW_HEIGHT };
  }
  return { x: x + width - CORNER - 2, y: y + height - CORNER - 2, width: CORNER, height: CORNER };
}
