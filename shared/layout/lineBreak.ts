/**
 * Breaks text into lines, once for everyone who draws it.
 *
 * Chinese may break between any two characters but for the rules of kinsoku (W3C, Requirements for Chinese Text
 * Layout, 3.1.3): closing marks do not begin a line, opening marks do not end one. Words, numbers and what clings
 * to them stay whole; what is wider than the line breaks between graphemes, so no emoji is torn.
 */
import type { TextMeasurer, TextStyle } from './boxes';

const NOT_AT_START = /^[、。，．·‧・：；！？…—～%％‰℃°’”」』〉》】〕）］｝〗〙!),.:;?\]}»›]/u;
const NOT_AT_END = /[‘“「『〈《【〔（［｛〖〘([{$£¥€＄￥«‹#]$/u;
/** Scripts written without spaces between words: a line may break at each of their characters. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]`;
/** What belongs to a word or a number: its letters and digits, and what stands inside or right after it. */
const WORD = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}_'’@&+*=/\\%-]`;
/** A word or number, with points and commas between its parts; or a run of spaces. */
const ATOM = new RegExp(String.raw`(?:${WORD})+(?:[.,:]+(?:${WORD})+)*|[^\S\n]+`, 'uy');
/** The commonest marks outside the block of Chinese characters. */
const FULL_WIDTH_MARKS = '，：；？！（）';

const graphemes = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

/** The pieces that may not be broken inside, in order; joined they are the text again. */
export function toAtoms(text: string): readonly string[] {
  const atoms: string[] = [];
  for (let at = 0; at < text.length;) {
    const atom = standsAlone(text, at) ? text.charAt(at) : (wordAt(text, at) ?? firstGrapheme(text, at));
    atoms.push(atom);
    at += atom.length;
  }
  return atoms;
}

/** Nearly all Chinese text: one unit, with nothing that could join it. Asking anything else costs much more. */
function standsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const chinese = (code > 0x3000 && code <= 0x9fff) || FULL_WIDTH_MARKS.includes(text.charAt(at));
  return chinese && !mayJoin(text.charCodeAt(at + 1));
}

function wordAt(text: string, at: number): string | undefined {
  ATOM.lastIndex = at;
  return ATOM.exec(text)?.[0];
}

function firstGrapheme(text: string, at: number): string {
  if (text.charCodeAt(at) < 0x300 && !mayJoin(text.charCodeAt(at + 1))) return text.charAt(at);
  // A grapheme cluster is short; a window keeps the cost of long texts linear.
  for (const { segment } of graphemes.segment(text.slice(at, at + 40))) return segment;
  return text.charAt(at);
}

/** Combining marks, joiners and variation selectors live here; everything below 0x300 stands alone. */
function mayJoin(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    code === 0x200d ||
    code === 0x20e3 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x3099
  );
}

/** Glues to each atom what may not stand on either side of a break. Spaces stay atoms of their own. */
function toUnits(atoms: readonly string[]): readonly string[] {
  const units: string[] = [];
  for (const atom of atoms) {
    const last = units.at(-1);
    const glued =
      last !== undefined &&
      last.trim() !== '' &&
      atom.trim() !== '' &&
      (NOT_AT_START.test(atom) || NOT_AT_END.test(last));
    if (glued) units[units.length - 1] = last + atom;
    else units.push(atom);
  }
  return units;
}

/** From the first character of a line to behind its last. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** At least one line; explicit breaks are kept, spaces at a break are not. `widthAt` gives the room of line n. */
export function breakLines(
  text: string,
  widthAt: (line: number) => number,
  style: TextStyle,
  measurer: TextMeasurer,
): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    const before = lines.length;
    const widthOf = (start: number, end: number): number =>
      measurer.width(paragraph.slice(start, end), style);
    for (const { start, end } of breakParagraph(paragraph, (line) => widthAt(before + line), widthOf)) {
      lines.push(paragraph.slice(start, end));
    }
  }
  return lines;
}

/** The lines of a text without explicit breaks. `widthOf` measures a piece of it. */
export function breakParagraph(
  paragraph: string,
  widthAt: (line: number) => number,
  widthOf: (start: number, end: number) => number,
): readonly LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  /** The next line begins at `next`. */
  const flush = (next: number): void => {
    lines.push({ start, end: start + paragraph.slice(start, end).trimEnd().length });
    start = end = next;
    used = 0;
  };
  const put = (from: number, until: number, width: number): void => {
    if (end === start && lines.length > 0 && isBlank(paragraph, from, until)) start = until;
    else used += width;
    end = until;
  };
  let at = 0;
  for (const unit of toUnits(toAtoms(paragraph))) {
    const from = at;
    at += unit.length;
    const width = widthOf(from, at);
    if (used + width <= widthAt(lines.length) || unit.trim() === '') {
      put(from, at, width);
      continue;
    }
    if (end > start) flush(from);
    if (width <= widthAt(lines.length)) {
      put(from, at, width);
      continue;
    }
    let piece = from;
    for (const { segment } of graphemes.segment(unit)) {
      const until = piece + segment.length;
      const segmentWidth = widthOf(piece, until);
      if (end > start && used + segmentWidth > widthAt(lines.length)) flush(piece);
      put(piece, until, segmentWidth);
      piece = until;
    }
  }
  if (end > start || lines.length === 0) flush(at);
  return lines;
}

function isBlank(text: string, from: number, until: number): boolean {
  return text.slice(from, until).trim() === '';
}
