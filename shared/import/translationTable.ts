/**
 * The table that goes to a translator and comes back: a row a text, with the id and the field that say where it belongs, a
 * place for people, and a column a language under the language's tag.
 */
import { toCleanText } from '../model/editFields';
import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import { parseCsv, toCsv } from '../util/csv';
import { fail, ok, type Result } from '../util/result';

export interface TranslationLine {
  readonly recordId: Id;
  readonly field: string;
  /** For people only. */
  readonly place: string;
  readonly main: string;
  readonly translation: string;
}

export interface ReadLine extends Omit<TranslationLine, 'place'> {
  /** As a spreadsheet counts them: from 1, empty ones too. */
  readonly row: number;
}

export type TableFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'openQuote'; readonly line: number }
  /** These columns are not in its heading. */
  | { readonly kind: 'noColumns'; readonly columns: readonly string[] };

export interface Languages {
  readonly main: Language;
  readonly other: Language;
}

const [ID, FIELD, PLACE] = ['id', 'field', 'place'];

export function toTranslationTable(lines: readonly TranslationLine[], { main, other }: Languages): string {
  // Ids as well: they come out of files, and may be anything.
  const rows = lines.map((line) =>
    [line.recordId, line.field, line.place, line.main, line.translation].map(guard),
  );
  return toCsv([[ID, FIELD, PLACE, main, other], ...rows]);
}

export function readTranslationTable(
  text: string,
  { main, other }: Languages,
): Result<readonly ReadLine[], TableFailure> {
  const table = parseCsv(text);
  if (!table.ok) return table;
  const filled = table.value.flatMap((cells, index) =>
    cells.every((cell) => cell === '') ? [] : [{ row: index + 1, cells }],
  );
  const [heading, ...rows] = filled;
  if (!heading) return fail({ kind: 'empty' });
  const names = heading.cells.map((name) => name.trim().toLowerCase());
  const find = (column: string): number => names.indexOf(column.toLowerCase());
  const absent = [ID, FIELD, main, other].filter((column) => find(column) < 0);
  if (absent.length > 0) return fail({ kind: 'noColumns', columns: absent });
  const read = (cells: readonly string[], column: string): string =>
    toCleanText(release(cells[find(column)] ?? ''));
  return ok(
    rows.map(({ row, cells }) => ({
      row,
      recordId: read(cells, ID).trim(),
      field: read(cells, FIELD).trim(),
      main: read(cells, main),
      translation: read(cells, other),
    })),
  );
}

/**
 * A spreadsheet takes what begins like this for a formula and runs it; maps come from other people. An apostrophe in
 * front makes it a text, and goes again when the table comes back.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function release(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
