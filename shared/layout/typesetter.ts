/**
 * Widths and lines of text, each worked out once: the memory that makes a second layout cheap.
 *
 * Bounded, since a long session sees more texts than a map holds. Everything is forgotten when fonts change.
 */
import type { TextMeasurer, TextStyle } from './boxes';
import { breakLines } from './lineBreak';
import { createCachedMeasurer } from './measure';

export interface Typesetter extends TextMeasurer {
  /** As `breakLines`; the first line may have less room than the others. */
  lines(text: string, style: TextStyle, width: number, firstWidth?: number): readonly string[];
  clear(): void;
}

/** A map of 10,000 cards in both languages fits. */
const MOST_TEXTS = 30_000;

export function createTypesetter(measurer: TextMeasurer): Typesetter {
  const widths = createCachedMeasurer(measurer);
  const memory = new Map<string, readonly string[]>();
  return {
    width: widths.width,
    lines(text, style, width, firstWidth = width) {
      const key = `${style.size}/${style.weight}/${width}/${firstWidth}/${text}`;
      const known = memory.get(key);
      if (known) return known;
      if (memory.size >= MOST_TEXTS) memory.clear();
      const lines = breakLines(text, (line) => (line === 0 ? firstWidth : width), style, widths);
      memory.set(key, lines);
      return lines;
    },
    clear() {
      widths.clear();
      memory.clear();
    },
  };
}
