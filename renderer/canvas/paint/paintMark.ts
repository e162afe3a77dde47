/** Draws what is on a card onto the canvas, as `MarkView` draws it into the page. */
import { CHIP_ICON, TAG_PADDING } from '../../../shared/layout/metrics';
import { findLabelSign } from '../../../shared/layout/labelSign';
import type { Mark } from '../../../shared/layout/cardTypes';
import type { PlacedLabel } from '../../../shared/layout/curveTypes';
import type { Theme, Tint } from '../../../shared/theme/tokens';
import { TOKENS } from '../../../shared/theme/tokens';
import { toDots, toSparklinePath, toTrendPoints } from '../../../shared/layout/markShapes';
import { paintImage } from './paintImage';
import { paintIcon, paintStar } from './paintSign';
import { paintLines, toToneColor, type Pen } from './pen';

/** The pen's origin is the card's corner. */
export function paintMark(pen: Pen, mark: Mark, theme: Theme, tint: Tint): void {
  switch (mark.kind) {
    case 'text':
      paintLines(pen, mark.lines, mark.x, mark.y, {
        ...mark,
        color: toToneColor(mark.tone, theme, tint),
        underlined: mark.href !== undefined,
      });
      return;
    case 'chip': {
      const color = toToneColor(mark.tone, theme, tint);
      paintIcon(pen, mark.icon, mark.x, mark.y + (mark.height - CHIP_ICON) / 2, CHIP_ICON, color);
      const run = { size: mark.size, weight: 400, lineHeight: mark.height, color };
      paintLines(pen, [mark.label], mark.x + CHIP_ICON + 4, mark.y, run);
      return;
    }
    case 'tag': {
      pen.fillStyle = TOKENS[theme].raised;
      pen.beginPath();
      pen.roundRect(mark.x, mark.y, mark.width, mark.height, 4);
      pen.fill();
      const color = toToneColor(mark.tone, theme, tint);
      const run = { size: mark.size, weight: 400, lineHeight: mark.height, color };
      paintLines(pen, [mark.label], mark.x + TAG_PADDING, mark.y, run);
      return;
    }
    case 'icon':
      paintIcon(pen, mark.icon, mark.x, mark.y, mark.size, toToneColor(mark.tone, theme, tint));
      return;
    case 'dots':
      paintDots(pen, mark, toToneColor('bad', theme, tint));
      return;
    case 'star':
      paintStar(pen, mark.x, mark.y, mark.size, toToneColor('star', theme, tint));
      return;
    case 'trend': {
      pen.fillStyle = toToneColor(mark.tone, theme, tint);
      pen.beginPath();
      for (const { x, y } of toTrendPoints(mark)) pen.lineTo(x, y);
      pen.fill();
      return;
    }
    case 'image':
      paintImage(pen, mark, theme);
      return;
    case 'sparkline':
      pen.strokeStyle = toToneColor(mark.tone, theme, tint);
      pen.lineWidth = 1.5;
      pen.stroke(new Path2D(toSparklinePath(mark)));
  }
}

function paintDots(pen: Pen, mark: Extract<Mark, { kind: 'dots' }>, color: string): void {
  pen.fillStyle = color;
  pen.strokeStyle = color;
  pen.lineWidth = 1;
  for (const { x, y, radius, filled } of toDots(mark)) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    if (filled) pen.fill();
    else pen.stroke();
  }
}

/** Behind words that are not in the language shown. */
export function paintLabelSign(pen: Pen, label: PlacedLabel, theme: Theme, padding?: number): void {
  const sign = findLabelSign(label, padding);
  if (sign) paintIcon(pen, sign.icon, sign.x, sign.y, sign.size, TOKENS[theme][sign.tone]);
}
