/** Text from elsewhere as cards of a board: lines down one cell, a table over lanes and steps. */
import { MAX_PASTED_CARDS } from '../model/limits';
import { stepsOf } from '../model/queries';
import type { Id, Journey } from '../model/types';
import { fail, ok, type Result } from '../util/result';
import { parseTable } from './parseTable';
import type { PastedCard } from './pasteCard';
import { toCardPayloads } from './toCardPayloads';

export interface TooMany {
  readonly found: number;
  readonly limit: number;
}

/** A cell of the journey, and a place in it; at its end when absent. */
interface Spot {
  readonly lane: Id;
  readonly step: Id;
  readonly index?: number;
}

/** A tab behind a word parts cells; one before it only moves the line in. */
const TABLE = /\S[^\S\t\r\n]*\t/;

/** What stands beyond the board's end goes to its last lane or step. */
export function toPastedCards(
  text: string,
  journey: Journey,
  spot: Spot,
): Result<readonly PastedCard[], TooMany> {
  const found = countCells(text);
  if (found > MAX_PASTED_CARDS) return fail({ found, limit: MAX_PASTED_CARDS });
  const rows = parseTable(text);
  if (!TABLE.test(text)) return ok(toLines(rows.flat(), spot));
  const { lane, step } = spot;
  const lanes = from(
    lane,
    journey.lanes.filter(({ hidden, id }) => !hidden || id === lane),
  );
  const steps = from(step, stepsOf(journey));
  return ok(
    rows.flatMap((row, down) =>
      row.flatMap((cell, right) =>
        toCardPayloads(cell).map((card) => ({
          card,
          lane: lanes[down] ?? lanes.at(-1) ?? lane,
          step: steps[right] ?? steps.at(-1) ?? step,
        })),
      ),
    ),
  );
}

function toLines(lines: readonly string[], { lane, step, index }: Spot): readonly PastedCard[] {
  return lines.flatMap(toCardPayloads).map((card, offset) => {
    const place = { card, lane, step };
    return index === undefined ? place : { ...place, index: index + offset };
  });
}

function from(id: Id, records: readonly { readonly id: Id }[]): readonly Id[] {
  const ids = records.map((record) => record.id);
  return ids.slice(Math.max(0, ids.indexOf(id)));
}

/** At most: some may be empty. Counted before anything is made of the text, which may be anything. */
function countCells(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (!CELL_ENDS.has(text.charCodeAt(at))) continue;
    if (!text.startsWith('\r\n', at)) count += 1;
  }
  return count;
}

const CELL_ENDS: ReadonlySet<number> = new Set([...'\t\n\r\u2028\u2029'].map((end) => end.charCodeAt(0)));
