/** Whose stage or lane it is, in a header, as SVG. */
import { fitLines } from '../layout/fitLines';
import type { TextMeasurer } from '../layout/boxes';
import { CHIP_GAP, CHIP_HEIGHT, CHIP_ICON, CHIP_ICON_GAP, SMALL_TEXT } from '../layout/metrics';
import { TOKENS, type Theme } from '../theme/tokens';
import { toIconSvg } from './svgCards';
import { toTextLines } from './svgText';

export interface PersonaSvg {
  readonly svg: string;
  /** Of the room it takes, with a gap before it. */
  readonly width: number;
}

/** Starts at `left` or ends at `right`; nothing for nobody. */
export function toPersonaSvg(
  name: string,
  at: { readonly y: number } & ({ readonly left: number } | { readonly right: number }),
  most: number,
  theme: Theme,
  measurer: TextMeasurer,
): PersonaSvg {
  const before = CHIP_ICON + CHIP_ICON_GAP;
  const [word] = fitLines(name, most - before, 1, SMALL_TEXT, measurer);
  if (word === undefined) return { svg: '', width: 0 };
  const color = TOKENS[theme].muted;
  const width = before + measurer.width(word, SMALL_TEXT);
  const x = 'left' in at ? at.left : at.right - width;
  const run = { ...SMALL_TEXT, lineHeight: CHIP_HEIGHT, color };
  const icon = toIconSvg('person', x, at.y + (CHIP_HEIGHT - CHIP_ICON) / 2, CHIP_ICON, color);
  return { svg: icon + toTextLines([word], x + before, at.y, run), width: width + CHIP_GAP };
}
