/**
 * Icons, stars and mouths on the canvas. Each is scaled once and kept: hundreds of them are drawn in a frame, and to
 * save and restore the pen around each takes as long as to draw it.
 */
import { ICON_SIZE, STAR, toIconPath } from '../../../shared/theme/icons';
import type { Pen } from './pen';

const ICON_STROKE = 2;

const shapes = new Map<string, Path2D>();

/** Of a path text that never changes. */
function toShape(text: string, scale: number): Path2D {
  const name = `${scale} ${text}`;
  const known = shapes.get(name);
  if (known) return known;
  const shape = new Path2D();
  shape.addPath(new Path2D(text), new DOMMatrix([scale, 0, 0, scale, 0, 0]));
  shapes.set(name, shape);
  return shape;
}

export function paintIcon(pen: Pen, icon: string, x: number, y: number, size: number, color: string): void {
  const scale = size / ICON_SIZE;
  strokeShape(pen, toIconPath(icon), { x, y, scale, color, width: ICON_STROKE });
}

export function paintStar(pen: Pen, x: number, y: number, size: number, color: string): void {
  fillShape(pen, STAR, { x, y, scale: size / ICON_SIZE, color });
}

interface Fill {
  /** Where the origin of the path stands. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly color: string;
}

interface Stroke extends Fill {
  /** In the path's own units. */
  readonly width: number;
}

export function fillShape(pen: Pen, path: string, { x, y, scale, color }: Fill): void {
  pen.fillStyle = color;
  pen.translate(x, y);
  pen.fill(toShape(path, scale));
  pen.translate(-x, -y);
}

/** Its ends and corners are round. */
export function strokeShape(pen: Pen, path: string, { x, y, scale, color, width }: Stroke): void {
  pen.strokeStyle = color;
  pen.lineWidth = width * scale;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.translate(x, y);
  pen.stroke(toShape(path, scale));
  pen.translate(-x, -y);
  pen.lineCap = 'butt';
  pen.lineJoin = 'miter';
}
