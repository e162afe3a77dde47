/** Text with bold words, lists and links, broken into lines and placed: every stretch that looks alike is a mark. */
import { toTextBlocks, type TextBlock, type TextRun } from '../model/markup';
import type { TextMeasurer, TextStyle } from './boxes';
import type { Mark } from './cardTypes';
import { breakParagraph, type LineRange } from './lineBreak';
import { CARD_LINE_HEIGHT, CARD_TEXT } from './metrics';

type TextMark = Extract<Mark, { readonly kind: 'text' }>;

export interface RichText {
  readonly marks: readonly TextMark[];
  readonly height: number;
}

export interface RichFrame {
  /** Of the text's corner, on the card. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The first line may have less room than the others. */
  readonly firstWidth: number;
}

const MARKER_GAP = 6;
const BOLD: TextStyle = { ...CARD_TEXT, weight: 700 };

export function layoutRichText(text: string, frame: RichFrame, measurer: TextMeasurer): RichText {
  const marks: TextMark[] = [];
  let line = 0;
  const put = (x: number, words: string, look: Pick<TextMark, 'weight' | 'tone' | 'href'>): void => {
    const y = frame.y + line * CARD_LINE_HEIGHT;
    marks.push({
      kind: 'text',
      x,
      y,
      lines: [words],
      size: CARD_TEXT.size,
      lineHeight: CARD_LINE_HEIGHT,
      ...look,
    });
  };
  for (const block of toTextBlocks(text)) {
    const indent = block.marker === '' ? 0 : measurer.width(block.marker, CARD_TEXT) + MARKER_GAP;
    if (block.marker !== '') put(frame.x, block.marker, { weight: CARD_TEXT.weight, tone: 'text' });
    const before = line;
    const room = (index: number): number => (before + index === 0 ? frame.firstWidth : frame.width) - indent;
    for (const range of breakBlock(block, room, measurer)) {
      let x = frame.x + indent;
      for (const run of runsIn(block.runs, range)) {
        put(x, run.text, toLook(run));
        x += measurer.width(run.text, toStyle(run));
      }
      line += 1;
    }
  }
  return { marks, height: line * CARD_LINE_HEIGHT };
}

function breakBlock(
  { runs }: TextBlock,
  widthAt: (line: number) => number,
  measurer: TextMeasurer,
): readonly LineRange[] {
  const widthOf = (start: number, end: number): number =>
    runsIn(runs, { start, end }).reduce((sum, run) => sum + measurer.width(run.text, toStyle(run)), 0);
  return breakParagraph(runs.map((run) => run.text).join(''), widthAt, widthOf);
}

/** The parts of the runs that lie in a range of their joined text. */
function runsIn(runs: readonly TextRun[], { start, end }: LineRange): readonly TextRun[] {
  const found: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') found.push({ ...run, text });
    at += run.text.length;
    if (at >= end) break;
  }
  return found;
}

function toStyle({ bold }: TextRun): TextStyle {
  return bold ? BOLD : CARD_TEXT;
}

function toLook({ bold, href }: TextRun): Pick<TextMark, 'weight' | 'tone' | 'href'> {
  const weight = bold ? BOLD.weight : CARD_TEXT.weight;
  return href === undefined ? { weight, tone: 'text' } : { weight, tone: 'accent', href };
}
