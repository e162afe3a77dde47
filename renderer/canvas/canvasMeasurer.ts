/**
 * Measures text with the page's own fonts, for the layouter.
 *
 * The Chinese font arrives in many small files, each when one of its characters is first needed: until then widths
 * are those of a fallback. So load what the document needs first (`warmFonts`), and lay out again when more
 * arrives (`onFontsChanged`).
 */
import type { TextMeasurer } from '../../shared/layout/boxes';

export const FONT_FAMILY = '"Noto Sans TC Variable", system-ui, sans-serif';

export function toFont(size: number, weight: number): string {
  return `${weight} ${size}px ${FONT_FAMILY}`;
}

export function createCanvasMeasurer(): TextMeasurer {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This page has no 2D canvas to measure text with.');
  let font = '';
  return {
    width(text, { size, weight }) {
      const wanted = toFont(size, weight);
      // Setting the font parses it, and the pieces of one text come in a row.
      if (font !== wanted) pen.font = font = wanted;
      return pen.measureText(text).width;
    },
  };
}

/** One for each character seen so far: a long map is read in a millisecond. */
const warmed = new Uint8Array(0x11_0000);

function takeCold(text: string): string {
  let cold = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    if (warmed[code] === 1) continue;
    warmed[code] = 1;
    cold += String.fromCodePoint(code);
  }
  return cold;
}

/** Loads the font files that hold the characters of `texts`. Resolves also where some cannot be had. */
export async function warmFonts(texts: readonly string[]): Promise<void> {
  const cold = texts.map(takeCold).join('');
  // A variable font is one face for all weights.
  if (cold !== '') await document.fonts.load(toFont(13, 400), cold).catch(() => undefined);
}

/** Calls back whenever font files arrived, so that widths measured before may be wrong. */
export function onFontsChanged(listener: () => void): () => void {
  const heard = (event: Event): void => {
    if (event instanceof FontFaceSetLoadEvent && event.fontfaces.length === 0) return;
    listener();
  };
  document.fonts.addEventListener('loadingdone', heard);
  return () => document.fonts.removeEventListener('loadingdone', heard);
}
