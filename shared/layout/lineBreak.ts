/**
 * Breaks text into lines, once for everyone who draws it.
 *
 * Chinese may break between any two characters but for the rules of kinsoku (W3C, Requirements for Chinese Text
 * Layout, 3.1.3): closing marks do not begin a line, opening marks do not end one. Words, numbers and what clings
 * to them stay whole; what is wider than the line breaks between graphemes, so no emoji is torn.
 */
import type { TextMeasurer, TextStyle } from './layoutTypes';

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

/** At least one line; explicit breaks are kept, spaces at a break are not. `widthAt` gives the room of line n. */
export function breakLines(
  text: string,
  widthAt: (line: number) => number,
  style: TextStyle,
  measurer: TextMeasurer,
): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) breakParagraph(paragraph, lines, widthAt, style, measurer);
  return lines;
}

function breakParagraph(
  paragraph: string,
  lines: string[],
  widthAt: (line: number) => number,
  style: TextStyle,
  measurer: TextMeasurer,
): void {
  const width = (piece: string): number => measurer.width(piece, style);
  const first = lines.length;
  let line = '';
  let used = 0;
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  const put = (piece: string, pieceWidth: number): void => {
    if (line === '' && lines.length > first && piece.trim() === '') return;
    line += piece;
    used += pieceWidth;
  };
  for (const unit of toUnits(toAtoms(paragraph))) {
    const unitWidth = width(unit);
    if (used + unitWidth <= widthAt(lines.length) || unit.trim() === '') {
      put(unit, unitWidth);
      continue;
    }
    if (line !== '') flush();
    if (unitWidth <= widthAt(lines.length)) {
      put(unit, unitWidth);
      continue;
    }
    for (const { segment } of graphemes.segment(unit)) {
      const segmentWidth = width(segment);
      if (line !== '' && used + segmentWidth > widthAt(lines.length)) flush();
      put(segment, segmentWidth);
    }
  }
  if (line !== '' || lines.length === first) flush();
}
