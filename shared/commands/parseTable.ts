/**
 * Text as spreadsheets put it on the clipboard: cells parted by tabs, rows by line ends.
 *
 * A cell that holds a tab, a line end or a quote stands in quotes, with its own quotes doubled; any other quote is just
 * a character. No cell is dropped, not even an empty one.
 */
export type TextTable = readonly (readonly string[])[];

const NEEDS_QUOTES = /[\t\r\n"]/;

export function parseTable(text: string): TextTable {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { value, end } = readCell(text, at);
    rows.at(-1)?.push(value);
    if (end >= text.length) return rows;
    if (text[end] !== '\t') rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    // A line end at the end of the text ends a row and begins none.
    if (at >= text.length && text[end] !== '\t') return rows.slice(0, -1);
  }
}

function readCell(text: string, start: number): { readonly value: string; readonly end: number } {
  const close = text[start] === '"' ? findClosingQuote(text, start) : undefined;
  const quoted = close === undefined ? '' : text.slice(start + 1, close);
  if (close !== undefined && NEEDS_QUOTES.test(quoted)) {
    return { value: quoted.replaceAll('""', '"'), end: close + 1 };
  }
  let end = start;
  while (end < text.length && !isCellEnd(text, end)) end += 1;
  return { value: text.slice(start, end), end };
}

/** The first quote that is not doubled, if the cell ends behind it. */
function findClosingQuote(text: string, start: number): number | undefined {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at >= 0 && (at + 1 >= text.length || isCellEnd(text, at + 1)) ? at : undefined;
}

function isCellEnd(text: string, at: number): boolean {
  return text[at] === '\t' || text[at] === '\n' || text[at] === '\r';
}
