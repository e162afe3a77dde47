/** The sign behind words of a curve or a link that are not in the language shown: where it is, and its room. */
import type { TextMeasurer } from './boxes';
import type { PlacedLabel } from './curveTypes';
import type { TranslationState } from './layoutTypes';
import { LABEL_TEXT } from './metrics';

export const SIGN_SIZE = 12;
const SIGN_GAP = 4;

/** Of the words with their sign. */
export function toLabelWidth(text: string, translation: TranslationState, measurer: TextMeasurer): number {
  return measurer.width(text, LABEL_TEXT) + toSignRoom(text, translation);
}

export function toSignRoom(text: string, translation: TranslationState): number {
  if (translation === undefined) return 0;
  return text === '' ? SIGN_SIZE : SIGN_GAP + SIGN_SIZE;
}

export interface LabelSign {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly icon: 'translate';
  /** As on cards. */
  readonly tone: 'muted' | 'warn';
}

/** At the end of the label; `padding` is what the label has around it. */
export function findLabelSign(label: PlacedLabel, padding = 0): LabelSign | undefined {
  const { x, y, width, height, translation } = label;
  if (translation === undefined) return undefined;
  return {
    x: x + width - padding - SIGN_SIZE,
    y: y + (height - SIGN_SIZE) / 2,
    size: SIGN_SIZE,
    icon: 'translate',
    tone: translation === 'stale' ? 'warn' : 'muted',
  };
}
