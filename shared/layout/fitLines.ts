/** Text in a given room: broken into lines, and cut with an ellipsis where it is more than fits. */
import type { TextMeasurer, TextStyle } from './boxes';
import { breakLines, toAtoms } from './lineBreak';

const ELLIPSIS = '…';

/** At most `most` lines, none wider than `width`. */
export function fitLines(
  text: string,
  width: number,
  most: number,
  style: TextStyle,
  measurer: TextMeasurer,
): readonly string[] {
  if (text === '' || most < 1 || width <= measurer.width(ELLIPSIS, style)) return [];
  const lines = breakLines(text, () => width, style, measurer);
  if (lines.length <= most) return lines;
  const last = cutLine(lines[most - 1] ?? '', width, style, measurer);
  return [...lines.slice(0, most - 1), last];
}

/** As much of the line as leaves room for the ellipsis, which it ends with. */
function cutLine(line: string, width: number, style: TextStyle, measurer: TextMeasurer): string {
  const atoms = [...toAtoms(line)];
  const cut = (): string => atoms.join('').trimEnd() + ELLIPSIS;
  while (atoms.length > 0 && measurer.width(cut(), style) > width) atoms.pop();
  return cut();
}
