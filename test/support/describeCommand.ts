/**
 * The one suite that every command goes through.
 *
 * A case says where it runs and with what; the suite proves what holds for all commands (see the titles
 * below), `expect` what this one is for.
 */
import { describe, expect, it } from 'vitest';
import { runCommand, type Command } from '../../shared/commands/command';
import { toLabelText } from '../../shared/commands/labelText';
import { applyDiff } from '../../shared/history/applyDiff';
import { diffDocuments } from '../../shared/history/diff';
import { invertDiff } from '../../shared/history/invertDiff';
import { CATALOGUES, type MessageKey } from '../../shared/i18n/catalogue';
import { translatorFor } from '../../shared/i18n/translator';
import { LANGUAGES } from '../../shared/model/kinds';
import type { CjmDocument } from '../../shared/model/types';
import { createMade } from './createMade';
import { deepFreeze } from './deepFreeze';
import { findDangling } from './findDangling';
import { expectWholeDocument } from './expectWholeDocument';

interface Case<A> {
  readonly when: string;
  readonly on: CjmDocument;
  readonly args: A;
}

export interface DoneCase<A> extends Case<A> {
  readonly expect?: (after: CjmDocument, before: CjmDocument) => void;
}

export interface RefusedCase<A> extends Case<A> {
  readonly reason: MessageKey;
}

export interface CommandCases<A> {
  readonly does: readonly DoneCase<A>[];
  readonly refuses?: readonly RefusedCase<A>[];
  /** Allowed, and nothing to do: the very same document comes back. */
  readonly leavesAlone?: readonly Case<A>[];
}

export function describeCommand<A>(command: Command<A>, cases: CommandCases<A>): void {
  describe(command.name, () => {
    for (const { when, on, args, expect: expectCase } of cases.does) {
      it(when, () => {
        const before = deepFreeze(on);
        const after = run(command, before, deepFreeze(args));
        expect(after, 'it changes something').not.toBe(before);
        expectCase?.(after, before);
        expect(findDangling(after)).toEqual([]);
        expectWholeDocument(after);
        expectUndoable(before, after);
        expect(run(command, before, args), 'running again repeats exactly').toEqual(after);
        expectReadableLabel(command, before, args);
      });
    }
    for (const { when, on, args, reason } of cases.refuses ?? []) {
      it(`is refused ${when}`, () => {
        const result = runCommand(deepFreeze(on), command, deepFreeze(args), createMade());
        expect(result).toMatchObject({ ok: false, failure: { reason } });
        for (const language of LANGUAGES) expect(CATALOGUES[language]).toHaveProperty([reason]);
        expectReadableLabel(command, on, args);
      });
    }
    for (const { when, on, args } of cases.leavesAlone ?? []) {
      it(`leaves the document alone ${when}`, () => {
        expect(run(command, deepFreeze(on), deepFreeze(args))).toBe(on);
      });
    }
  });
}

function run<A>(command: Command<A>, document: CjmDocument, args: A): CjmDocument {
  const result = runCommand(document, command, args, createMade());
  if (!result.ok) throw new Error(`${command.name} was refused: ${result.failure.reason}`);
  return result.value;
}

/** Text and all: the order of keys and unknown fields come back too. */
function expectUndoable(before: CjmDocument, after: CjmDocument): void {
  const diff = diffDocuments(before, after);
  const undone = applyDiff(after, invertDiff(diff));
  expect(undone, 'undo').toEqual(before);
  expect(JSON.stringify(undone), 'undo, as text').toBe(JSON.stringify(before));
  expect(JSON.stringify(applyDiff(undone, diff)), 'redo, as text').toBe(JSON.stringify(after));
}

function expectReadableLabel<A>(command: Command<A>, document: CjmDocument, args: A): void {
  const label = command.label(document, args);
  for (const language of LANGUAGES) {
    const text = toLabelText(label, translatorFor(language), language);
    expect(text).not.toContain('{{');
    expect(text).not.toBe(label.key);
    expect(text).not.toContain('\n');
    expect(text.length).toBeLessThan(200);
  }
}
