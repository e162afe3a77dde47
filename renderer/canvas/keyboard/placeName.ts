/** Where the field for a name lies: on the name, never out of sight, and never too narrow to write in. */
import type { Box } from '../../../shared/layout/boxes';
import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import type { Header } from '../../document/selectionStore';
import type { Camera, Size } from '../camera';
import { seenFrom } from '../pinnedLanes';

const FIELD_HEIGHT = 28;
const LEAST_WIDTH = 150;
/** Kept free beside it. */
const GAP = 4;
/** From the edge of a stage to its field. */
const STAGE_INSET = 10;
/** From the top of a lane to its field, where the lane is high enough. */
const LANE_INSET = 6;
/** What its time takes under the name of a stage. */
const TIME_ROOM = 18;
const LANE_WIDTH = 180;
const LANE_LEFT = 14;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** In pixels of the screen, from where the row of stages or the column of lanes begins. Undefined where it is not shown. */
export function placeName(
  layout: JourneyLayout,
  { kind, id }: Header,
  camera: Camera,
  view: Size,
): Box | undefined {
  if (kind === 'lane') {
    const band = layout.lanes.find(({ lane }) => lane.id === id);
    if (!band) return undefined;
    const top = seenFrom(layout, camera, view, id, { x: 0, y: band.y }).y;
    const y = top + Math.min(LANE_INSET, (band.height * camera.zoom - FIELD_HEIGHT) / 2);
    return {
      x: LANE_LEFT,
      y: clamp(y, 0, view.height - FIELD_HEIGHT),
      width: LANE_WIDTH,
      height: FIELD_HEIGHT,
    };
  }
  const { height, phases, steps } = layout.head;
  const band =
    kind === 'stage'
      ? layout.stages.find(({ stage }) => stage.id === id)
      : layout.columns.find(({ step }) => step.id === id);
  if (!band) return undefined;
  const inset = kind === 'stage' ? STAGE_INSET : 0;
  const width = Math.max(LEAST_WIDTH, band.width * camera.zoom - inset - GAP);
  const x = clamp(band.x * camera.zoom + camera.x + inset, GAP, view.width - width - GAP);
  const several = layout.columns.some(({ stageId, named }) => stageId === id && named);
  const top = kind === 'stage' ? phases : height - steps;
  const bottom = kind === 'stage' && several ? height - steps : height;
  // Of a stage that says its time, the name stands above it.
  const up = kind === 'stage' && !several && band.time !== '' ? TIME_ROOM : 0;
  const y = (top + bottom - up - FIELD_HEIGHT) / 2;
  return { x: Math.max(GAP, x), y, width, height: FIELD_HEIGHT };
}
