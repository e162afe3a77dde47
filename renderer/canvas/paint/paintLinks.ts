/** Links on the canvas, below the cards: at rest as while the board moves, so there is nothing of them in the page. */
import type { BreakSign } from '../../../shared/layout/breakSign';
import type { Box, Point } from '../../../shared/layout/boxes';
import type { LinkRoute } from '../../../shared/layout/layoutTypes';
import { LABEL_HEIGHT, LABEL_TEXT, LINK_LABEL_PADDING } from '../../../shared/layout/metrics';
import type { Id } from '../../../shared/model/types';
import {
  BREAK_CROSS,
  LINK_LOOKS,
  LINK_WIDTH,
  toLinkColor,
  toLinkLabelColors,
} from '../../../shared/theme/linkLooks';
import { TOKENS, type Theme } from '../../../shared/theme/tokens';
import { boxesMeet } from '../camera';
import { toBars } from './linkBars';
import { paintLabelSign } from './paintMark';
import { paintLines, type Pen } from './pen';

/** The board's canvas, or one beside it. */
type LinePen = Pen | OffscreenCanvasRenderingContext2D;

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
  readonly arrow: Box | undefined;
  /** By how wide they are. */
  readonly bars: Map<number, readonly Box[] | undefined>;
}

const drawings = new WeakMap<LinkRoute, Drawn>();

function toDrawing(route: LinkRoute): Drawn {
  const known = drawings.get(route);
  if (known) return known;
  const drawn: Drawn = {
    line: new Path2D(route.path),
    bounds: toBounds([...route.points, ...cornersOf(route.sign)]),
    arrow: route.arrow.length === 0 ? undefined : toBounds(route.arrow),
    bars: new Map(),
  };
  drawings.set(route, drawn);
  return drawn;
}

export function boundsOfLink(route: LinkRoute): Box {
  return toDrawing(route).bounds;
}

function toBounds(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function cornersOf(box: Box | undefined): readonly Point[] {
  if (!box) return [];
  const { x, y, width, height } = box;
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

function findBars(route: LinkRoute, { bars }: Drawn, width: number): readonly Box[] | undefined {
  if (!bars.has(width)) bars.set(width, toBars(route, width));
  return bars.get(width);
}

/** It is selected, or a card at one of its ends is. */
export function isStrong({ link }: LinkRoute, { selectedId, cardIds }: LinkPaint): boolean {
  return link.id === selectedId || cardIds.has(link.from) || cardIds.has(link.to);
}

export function paintLinks(pen: LinePen, routes: readonly LinkRoute[], how: LinkPaint): void {
  for (const route of routes) {
    const drawn = toDrawing(route);
    if (boxesMeet(drawn.bounds, how.seen)) paintLink(pen, route, drawn, how);
  }
}

function paintLink(pen: LinePen, route: LinkRoute, drawn: Drawn, how: LinkPaint): void {
  const { link, kind, arrow, sign } = route;
  const tokens = TOKENS[how.theme];
  const { dashes } = LINK_LOOKS[kind];
  const color = link.id === how.selectedId ? tokens.accent : toLinkColor(kind, tokens);
  const width = isStrong(route, how) ? STRONG : LINK_WIDTH;
  const bars = how.plain ? findBars(route, drawn, width) : undefined;
  pen.strokeStyle = color;
  pen.fillStyle = color;
  if (bars) {
    for (const bar of bars) {
      if (boxesMeet(bar, how.seen)) pen.fillRect(bar.x, bar.y, bar.width, bar.height);
    }
  } else {
    pen.lineWidth = width;
    pen.setLineDash([...dashes]);
    pen.stroke(drawn.line);
    pen.setLineDash([]);
  }
  if (drawn.arrow && boxesMeet(drawn.arrow, how.seen)) {
    pen.beginPath();
    for (const { x, y } of arrow) pen.lineTo(x, y);
    pen.fill();
  }
  if (sign && !how.plain) paintSign(pen, sign, color, tokens.raised);
}

function paintSign(pen: LinePen, sign: BreakSign, color: string, fill: string): void {
  const { x, y, width, height, middle, dots } = sign;
  pen.fillStyle = fill;
  pen.lineWidth = LINK_WIDTH;
  pen.beginPath();
  pen.roundRect(x, y, width, height, height / 2);
  pen.fill();
  pen.stroke();
  pen.translate(middle.x, middle.y);
  pen.stroke(toCross());
  pen.translate(-middle.x, -middle.y);
  pen.fillStyle = color;
  pen.lineWidth = 1;
  for (const dot of dots) {
    pen.beginPath();
    pen.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
    if (dot.filled) pen.fill();
    else pen.stroke();
  }
}

/** Above the cards, while the page does not draw them. */
export function paintLinkLabels(pen: Pen, routes: readonly LinkRoute[], { theme, seen }: LinkPaint): void {
  for (const { kind, label } of routes) {
    if (!label || !boxesMeet(label, seen)) continue;
    const { line, text } = toLinkLabelColors(kind, TOKENS[theme]);
    pen.fillStyle = TOKENS[theme].raised;
    pen.strokeStyle = line;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(label.x + 0.5, label.y + 0.5, label.width - 1, label.height - 1, (LABEL_HEIGHT - 1) / 2);
    pen.fill();
    pen.stroke();
    const run = { ...LABEL_TEXT, lineHeight: label.height, color: text };
    paintLines(pen, [label.text], label.x + LINK_LABEL_PADDING, label.y, run);
    paintLabelSign(pen, label, theme, LINK_LABEL_PADDING);
  }
}

let cross: Path2D | undefined;

function toCross(): Path2D {
  return (cross ??= new Path2D(BREAK_CROSS));
}
