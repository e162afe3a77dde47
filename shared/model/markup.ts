/**
 * The little that a card's text may say about its look: `**bold**`, lists, and links. Everything else is letters.
 *
 * A text is kept as it was typed; whoever draws it asks here. Marks that do not close are letters as well, so nothing
 * a person typed is ever swallowed.
 */

/** Letters that look alike. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  /** Where a link goes: `http`, `https` or `mailto`, nothing else. */
  readonly href?: string;
}

/** One line as it was typed. */
export interface TextBlock {
  /** What stands before an item of a list, `•` or `2.`; empty for other lines. */
  readonly marker: string;
  readonly runs: readonly TextRun[];
}

const MAYBE = /\*\*|:\/\/|mailto:|^\s*(?:[-*•]|\d{1,3}[.)])\s/m;
const ITEM = /^\s*(?:([-*•])|(\d{1,3})[.)])\s+(?=\S)/;
const ADDRESS = String.raw`(?:https?:\/\/|mailto:)[^\s<>()「」『』，。；！？、]+`;
const INLINE = new RegExp(
  String.raw`\*\*(?=\S)(?<bold>.+?)(?<=\S)\*\*|\[(?<label>[^\]\n]+)\]\((?<to>${ADDRESS})\)|(?<bare>${ADDRESS})`,
  'g',
);
/** An address at the end of a sentence does not hold its full stop. */
const SENTENCE_END = /[.,;:!?'"]+$/;

/** Whether `toTextBlocks` could find anything: most texts hold nothing but letters. */
export function mayHaveMarkup(text: string): boolean {
  return MAYBE.test(text);
}

export function toTextBlocks(text: string): readonly TextBlock[] {
  return text.split('\n').map((line) => {
    const item = ITEM.exec(line);
    if (!item) return { marker: '', runs: toRuns(line) };
    return { marker: item[2] === undefined ? '•' : `${item[2]}.`, runs: toRuns(line.slice(item[0].length)) };
  });
}

/** The letters alone, for programs and people that take no notice of marks. */
export function toPlainText(text: string): string {
  if (!mayHaveMarkup(text)) return text;
  const toLine = ({ marker, runs }: TextBlock): string =>
    (marker === '' ? '' : `${marker} `) + runs.map((run) => run.text).join('');
  return toTextBlocks(text).map(toLine).join('\n');
}

function toRuns(line: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  const addLetters = (until: number): void => {
    if (until > at) runs.push({ text: line.slice(at, until), bold: false });
  };
  for (const match of line.matchAll(INLINE)) {
    const { bold, label, to, bare } = match.groups ?? {};
    addLetters(match.index);
    at = match.index + match[0].length;
    if (bold !== undefined) runs.push({ text: bold, bold: true });
    else if (label !== undefined && to !== undefined) runs.push({ text: label, bold: false, href: to });
    else if (bare !== undefined) {
      const href = bare.replace(SENTENCE_END, '');
      runs.push({ text: toShownAddress(href), bold: false, href });
      at -= bare.length - href.length;
    }
  }
  addLetters(line.length);
  return runs.length === 0 ? [{ text: '', bold: false }] : runs;
}

/** An address as people say it: without the protocol and the last slash. */
export function toShownAddress(href: string): string {
  return href.replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/, '').replace(/\/$/, '');
}
