import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand, type Made } from '../../../../shared/commands/command';
import { COMMANDS } from '../../../../shared/commands/registry';
import { createHistory, push, redo, undo, type History } from '../../../../shared/history/history';
import type { CjmDocument } from '../../../../shared/model/types';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { createMade } from '../../../support/createMade';
import { deepFreeze } from '../../../support/deepFreeze';
import { expectWholeDocument } from '../../../support/expectWholeDocument';
import { findDangling } from '../../../support/findDangling';
import { toRandomArgs, type Draw } from '../../../support/randomArgs';

interface Desk {
  readonly document: CjmDocument;
  readonly history: History<string, number>;
}

/** Which command, and the numbers its arguments are drawn from. */
const step = fc.record({
  command: fc.nat({ max: COMMANDS.length - 1 }),
  numbers: fc.array(fc.nat({ max: 10_000 }), { minLength: 12, maxLength: 12 }),
});

/** Twenty times what it takes: the machine may be busy. */
const TIMEOUT_MS = 40_000;

const FIXED_SEED = 8;

describe('random commands', () => {
  /** The fixed seed runs long enough to meet every command; a new one each time looks further. */
  it.each([
    { seed: FIXED_SEED, everyCommand: true },
    { seed: undefined, everyCommand: false },
  ])(
    'leave a whole document; undoing all is the start, redoing all is the end (seed $seed)',
    ({ seed, everyCommand }) => {
      const ran = new Set<string>();
      fc.assert(
        fc.property(fc.array(step, { maxLength: 50, size: 'max' }), (steps) => {
          const start: Desk = { document: deepFreeze(awkwardDocument()), history: createHistory() };
          const made = createMade();
          const end = steps.reduce(
            (desk, { command, numbers }) => take(desk, command, numbers, made, ran),
            start,
          );
          expect(findDangling(end.document)).toEqual([]);
          expectWholeDocument(end.document);

          const undone = travel(end, undo);
          expect(JSON.stringify(undone.document)).toBe(JSON.stringify(start.document));
          const redone = travel(undone, redo);
          expect(JSON.stringify(redone.document)).toBe(JSON.stringify(end.document));
        }),
        // A failure prints its seed and path; put them here to run it again.
        { numRuns: everyCommand ? 150 : 60, ...(seed === undefined ? {} : { seed }) },
      );
      if (everyCommand)
        expect(COMMANDS.filter(({ name }) => !ran.has(name)).map(({ name }) => name)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

function take(desk: Desk, command: number, numbers: readonly number[], made: Made, ran: Set<string>): Desk {
  const chosen = COMMANDS[command];
  if (!chosen) return desk;
  const args = toRandomArgs(chosen.name, desk.document, createDraw(numbers));
  const result = runCommand(desk.document, chosen, args, made);
  if (!result.ok) return desk;
  ran.add(chosen.name);
  const mergeKey = chosen.mergeKey?.(args);
  const entry = { label: chosen.name, selectionBefore: 0, selectionAfter: 1, at: 0 };
  const history = push(desk.history, desk.document, deepFreeze(result.value), {
    ...entry,
    ...(mergeKey === undefined ? {} : { mergeKey }),
  });
  return { document: result.value, history };
}

function createDraw(numbers: readonly number[]): Draw {
  let next = 0;
  return () => numbers[next++ % numbers.length] ?? 0;
}

function travel(from: Desk, way: typeof undo): Desk {
  let desk = from;
  for (let next = way(desk.history, desk.document); next; next = way(desk.history, desk.document))
    desk = next;
  return desk;
}
