/** What the painters share: colours of the theme, and text that stands where the page's own text stands. */
import type { Tone } from '../../../shared/layout/cardTypes';
import { TOKENS, type Theme, type Tint } from '../../../shared/theme/tokens';
import { toFont } from '../canvasMeasurer';

export type Pen = CanvasRenderingContext2D;

/** As strong as what steps back is drawn: `[data-state~='faded']`. */
export const FADED = 0.35;

export function toToneColor(tone: Tone, theme: Theme, tint: Tint): string {
  return tone === 'tint' ? tint.ink : TOKENS[theme][tone];
}

/** Ascent and descent as the page rounds them, by font. */
const boxes = new Map<string, { readonly ascent: number; readonly descent: number }>();

function fontBox(pen: Pen, font: string): { readonly ascent: number; readonly descent: number } {
  const known = boxes.get(font);
  if (known) return known;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('字');
  const box = { ascent: Math.round(fontBoundingBoxAscent), descent: Math.round(fontBoundingBoxDescent) };
  boxes.set(font, box);
  return box;
}

/** After fonts arrived their boxes may differ. */
export function forgetFontBoxes(): void {
  boxes.clear();
}

const fonts = new WeakMap<Pen, string>();

/** A canvas that was resized has forgotten its font. */
export function forgetPenFont(pen: Pen): void {
  fonts.delete(pen);
}

export interface TextRun {
  readonly size: number;
  readonly weight: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly underlined?: boolean;
}

/** Below the baseline, as in the page. */
const UNDERLINE_GAP = 2;

/** Lines under each other, their first line box beginning at `top`: where CSS puts them with the same line height. */
export function paintLines(pen: Pen, lines: readonly string[], x: number, top: number, run: TextRun): void {
  const font = toFont(run.size, run.weight);
  // Setting a font parses it, even the one that is set; most texts of a board share one.
  if (fonts.get(pen) !== font) {
    pen.font = font;
    fonts.set(pen, font);
  }
  pen.fillStyle = run.color;
  const { ascent, descent } = fontBox(pen, font);
  // The page rounds half the leading down.
  const baseline = top + Math.floor((run.lineHeight - ascent - descent) / 2) + ascent;
  lines.forEach((line, index) => {
    const y = baseline + index * run.lineHeight;
    pen.fillText(line, x, y);
    if (run.underlined) pen.fillRect(x, y + UNDERLINE_GAP, pen.measureText(line).width, 1);
  });
}
