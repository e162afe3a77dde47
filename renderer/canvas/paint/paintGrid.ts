/** The hairlines between stages, steps and lanes. In screen pixels, so that they stay one pixel wide at every zoom. */
import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import { TOKENS, type Theme } from '../../../shared/theme/tokens';
import type { Frame } from '../cameraStore';
import type { Pen } from './pen';

/** Steps inside a stage are parted more softly than stages. */
const STEP_ALPHA = 0.55;

/** The pen's unit is a screen pixel. */
export function paintGrid(pen: Pen, layout: JourneyLayout, { camera, view }: Frame, theme: Theme): void {
  const { x, y, zoom } = camera;
  const right = Math.min(view.width, x + layout.width * zoom);
  const bottom = Math.min(view.height, y + layout.height * zoom);
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  pen.fillStyle = TOKENS[theme].hairline;
  layout.columns.forEach((column, index) => {
    // A header's line is inside it.
    const at = Math.round(x + (column.x + column.width) * zoom) - 1;
    if (at < 0 || at > view.width) return;
    const inside = layout.columns[index + 1]?.stageId === column.stageId;
    if (inside) pen.globalAlpha = STEP_ALPHA;
    pen.fillRect(at, top, 1, bottom - top);
    if (inside) pen.globalAlpha = 1;
  });
  for (const lane of layout.lanes) {
    const at = Math.round(y + (lane.y + lane.height) * zoom) - 1;
    if (at >= 0 && at <= view.height) pen.fillRect(left, at, right - left, 1);
  }
}
