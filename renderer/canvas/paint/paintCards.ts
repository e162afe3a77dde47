/** Draws cards onto the canvas: all of them far out, those not mounted yet near by. */
import type { CardBox, Mark } from '../../../shared/layout/cardTypes';
import { CARD_RADIUS } from '../../../shared/layout/metrics';
import { TOKENS, toTint, type Theme } from '../../../shared/theme/tokens';
import { paintImageBlock } from './paintImage';
import { paintMark } from './paintMark';
import { FADED, type Pen } from './pen';

/** `bars` has bars in place of text, and no corners and small marks; `plain` is one block a card. */
export type CardDetail = 'full' | 'bars' | 'plain';

export interface CardPaint {
  readonly theme: Theme;
  readonly detail: CardDetail;
  /** One screen pixel in board units. */
  readonly pixel: number;
  isSelected(box: CardBox): boolean;
  isFaded(box: CardBox): boolean;
}

type TextMark = Extract<Mark, { kind: 'text' }>;

export function paintCards(pen: Pen, cards: readonly CardBox[], how: CardPaint): void {
  pen.textBaseline = 'alphabetic';
  for (const box of cards) {
    const faded = how.isFaded(box);
    if (faded) pen.globalAlpha = FADED;
    paintBox(pen, box, how);
    if (how.isSelected(box)) paintRing(pen, box, how);
    if (faded) pen.globalAlpha = 1;
  }
}

function paintBox(pen: Pen, box: CardBox, how: CardPaint): void {
  switch (how.detail) {
    case 'full':
      paintCard(pen, box, how.theme);
      return;
    case 'bars':
      paintBarred(pen, box, how);
      return;
    case 'plain':
      paintPlain(pen, box, how.theme);
      return;
  }
}

function paintPlain(pen: Pen, box: CardBox, theme: Theme): void {
  const tint = toTint(theme, box.laneKind, box.color);
  pen.fillStyle = tint.line;
  pen.fillRect(box.x, box.y, box.width, box.height);
  paintPicture(pen, box, theme);
}

/** A picture is the first mark of its card. */
function paintPicture(pen: Pen, { x, y, marks: [first] }: CardBox, theme: Theme): void {
  if (first?.kind !== 'image') return;
  pen.translate(x, y);
  paintImageBlock(pen, first, theme);
  pen.translate(-x, -y);
}

function paintBarred(pen: Pen, box: CardBox, { theme, pixel }: CardPaint): void {
  const tint = toTint(theme, box.laneKind, box.color);
  if (box.framed) {
    pen.fillStyle = tint.line;
    pen.fillRect(box.x, box.y, box.width, box.height);
    pen.fillStyle = tint.fill;
    pen.fillRect(box.x + pixel, box.y + pixel, box.width - 2 * pixel, box.height - 2 * pixel);
  }
  paintPicture(pen, box, theme);
  pen.translate(box.x, box.y);
  for (const mark of box.marks) {
    if (mark.kind === 'text') paintBars(pen, mark, tint.line);
  }
  pen.translate(-box.x, -box.y);
}

/** About as wide as the lines would be. */
function paintBars(pen: Pen, { lines, x, y, size, lineHeight }: TextMark, color: string): void {
  pen.fillStyle = color;
  lines.forEach((line, index) => {
    const width = approximateWidth(line) * size;
    pen.fillRect(x, y + index * lineHeight + (lineHeight - size / 2) / 2, width, size / 2);
  });
}

/** In ems: a Chinese character is one, most others about half. */
function approximateWidth(line: string): number {
  let wide = 0;
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) >= 0x2e80) wide++;
  return 0.5 * (line.length + wide);
}

function paintCard(pen: Pen, box: CardBox, theme: Theme): void {
  const tint = toTint(theme, box.laneKind, box.color);
  if (box.framed) {
    pen.fillStyle = tint.fill;
    pen.strokeStyle = tint.line;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, CARD_RADIUS - 0.5);
    pen.fill();
    pen.stroke();
  }
  pen.translate(box.x, box.y);
  for (const mark of box.marks) paintMark(pen, mark, theme, tint);
  pen.translate(-box.x, -box.y);
}

/** As `.card[data-state~=selected]`: two pixels around the card, however far out. */
function paintRing(pen: Pen, box: CardBox, { theme, pixel }: CardPaint): void {
  const width = 2 * pixel;
  pen.strokeStyle = TOKENS[theme].accent;
  pen.lineWidth = width;
  pen.beginPath();
  pen.roundRect(
    box.x - width,
    box.y - width,
    box.width + 2 * width,
    box.height + 2 * width,
    CARD_RADIUS + width,
  );
  pen.stroke();
}
