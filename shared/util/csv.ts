/**
 * Tables as comma-separated text (RFC 4180), as spreadsheets write and read them.
 *
 * Written with a byte order mark, without which Excel takes UTF-8 for something else, and with CRLF. Read with commas,
 * semicolons or tabs: which of them a spreadsheet writes depends on the country it thinks it is in.
 */
import { fail, ok, type Result } from './result';

export type CsvTable = readonly (readonly string[])[];

export interface CsvFailure {
  readonly kind: 'openQuote';
  /** Where the quote was opened, counted in lines of the text from 1. */
  readonly line: number;
}

const BYTE_ORDER_MARK = '\ufeff';
const DELIMITERS = [',', ';', '\t'] as const;

export function toCsv(table: CsvTable): string {
  return BYTE_ORDER_MARK + table.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An empty line is a row, too: one of a single empty cell. */
export function parseCsv(text: string): Result<CsvTable, CsvFailure> {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const delimiter = findDelimiter(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const cell = readCell(source, at, delimiter);
    if (!cell) return fail({ kind: 'openQuote', line: countLines(source, at) });
    row.push(cell.text);
    at = cell.end;
    if (source[at] === delimiter) {
      at += 1;
      if (at < source.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at += source.startsWith('\r\n', at) ? 2 : 1;
  }
  return ok(rows);
}

/** The one that the first line with anything in it has most of. */
function findDelimiter(source: string): string {
  const [line = ''] = /[^\r\n]+/.exec(source) ?? [];
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface Cell {
  readonly text: string;
  /** Of what comes after it: a delimiter, a line end, or the end of the text. */
  readonly end: number;
}

/** `undefined` when its quote is never closed. */
function readCell(source: string, start: number, delimiter: string): Cell | undefined {
  if (source[start] !== '"') {
    let end = start;
    while (end < source.length && !isEnd(source.charAt(end), delimiter)) end += 1;
    return { text: source.slice(start, end), end };
  }
  let close = source.indexOf('"', start + 1);
  while (close >= 0 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  if (close < 0) return undefined;
  // What stands behind a closing quote by mistake belongs to the cell.
  let end = close + 1;
  while (end < source.length && !isEnd(source.charAt(end), delimiter)) end += 1;
  const quoted = source.slice(start + 1, close).replaceAll('""', '"');
  return { text: quoted + source.slice(close + 1, end), end };
}

function isEnd(char: string, delimiter: string): boolean {
  return char === delimiter || char === '\n' || char === '\r';
}

function countLines(source: string, end: number): number {
  return source.slice(0, end).split(/\r\n|\r|\n/).length;
}
