/** Links on the canvas, below the cards: at rest as while the board moves, so there is nothing of them in the page. */
import type { Box, LinkRoute } from '../../../shared/layout/layoutTypes';
import { middleOf } from '../../../shared/layout/linkShapes';
import { LABEL_HEIGHT, LABEL_TEXT, LINK_LABEL_PADDING } from '../../../shared/layout/metrics';
import type { Id } from '../../../shared/model/types';
import {
  BREAK_CROSS,
  BREAK_RADIUS,
  LINK_LOOKS,
  LINK_WIDTH,
  toLinkColor,
} from '../../../shared/theme/linkLooks';
import { TOKENS, type Theme } from '../../../shared/theme/tokens';
import { boxesMeet } from '../camera';
import { paintLines, type Pen } from './pen';

export interface LinkPaint {
  readonly theme: Theme;
  /** What is seen, in board units. */
  readonly seen: Box;
  /** Far out: lines alone. */
  readonly plain: boolean;
  readonly selectedId: Id | undefined;
  /** Links of these cards stand out. */
  readonly cardIds: ReadonlySet<Id>;
}

const STRONG = 2.5;

interface Drawn {
  readonly line: Path2D;
  readonly bounds: Box;
}

const drawings = new WeakMap<LinkRoute, Drawn>();

function toDrawing(route: LinkRoute): Drawn {
  const known = drawings.get(route);
  if (known) return known;
  const xs = route.points.map(({ x }) => x);
  const ys = route.points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const bounds = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const drawn = { line: new Path2D(route.path), bounds };
  drawings.set(route, drawn);
  return drawn;
}

export function paintLinks(pen: Pen, routes: readonly LinkRoute[], how: LinkPaint): void {
  for (const route of routes) {
    const { line, bounds } = toDrawing(route);
    if (boxesMeet(bounds, how.seen)) paintLink(pen, route, line, how);
  }
}

function paintLink(pen: Pen, route: LinkRoute, line: Path2D, how: LinkPaint): void {
  const { link, kind, points, arrow } = route;
  const tokens = TOKENS[how.theme];
  const { dashes, broken } = LINK_LOOKS[kind];
  const selected = link.id === how.selectedId;
  const color = selected ? tokens.accent : toLinkColor(kind, tokens);
  const strong = selected || how.cardIds.has(link.from) || how.cardIds.has(link.to);
  pen.strokeStyle = color;
  pen.lineWidth = strong ? STRONG : LINK_WIDTH;
  pen.setLineDash([...dashes]);
  pen.stroke(line);
  pen.setLineDash([]);
  pen.fillStyle = color;
  pen.beginPath();
  for (const { x, y } of arrow) pen.lineTo(x, y);
  pen.fill();
  if (how.plain) return;
  const middle = middleOf(points);
  if (broken) {
    pen.translate(middle.x, middle.y);
    pen.fillStyle = tokens.raised;
    pen.lineWidth = LINK_WIDTH;
    pen.beginPath();
    pen.arc(0, 0, BREAK_RADIUS, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    pen.stroke(toCross());
    pen.translate(-middle.x, -middle.y);
  }
}

/** Above the cards, while the page does not draw them. */
export function paintLinkLabels(pen: Pen, routes: readonly LinkRoute[], { theme, seen }: LinkPaint): void {
  const { raised, line, text } = TOKENS[theme];
  for (const { label } of routes) {
    if (!label || !boxesMeet(label, seen)) continue;
    pen.fillStyle = raised;
    pen.strokeStyle = line;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(label.x, label.y, label.width, label.height, LABEL_HEIGHT / 2);
    pen.fill();
    pen.stroke();
    const run = { ...LABEL_TEXT, lineHeight: label.height, color: text };
    paintLines(pen, [label.text], label.x + LINK_LABEL_PADDING, label.y, run);
  }
}

let cross: Path2D | undefined;

function toCross(): Path2D {
  return (cross ??= new Path2D(BREAK_CROSS));
}
