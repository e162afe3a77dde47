/**
 * What a change of a document is.
 *
 * A command is a pure function with a name. `allowed` is asked first (by menus, cursors and by `runCommand`);
 * `run` may assume it said yes. Ids and time come in through `Made`, so running again repeats exactly.
 * Undo is never written by hand: shared/history compares before and after.
 */
import type { MessageKey } from '../i18n/catalogue';
import type { Language } from '../model/kinds';
import type { CjmDocument, Id, Timestamp } from '../model/types';
import { fail, ok, type Result } from '../util/result';

/** What a pure function may not make itself. */
export interface Made {
  readonly newId: () => Id;
  readonly now: Timestamp;
}

export interface Label {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Values that are messages themselves, such as the name of what has no name (see `toLabelText`). */
  readonly valueKeys?: Readonly<Record<string, MessageKey>>;
  /** A value `name` that stands on the board, by the language the map is shown in. */
  readonly names?: Readonly<Record<Language, string>>;
  /** As `valueKeys`, but what stands on the board is quoted: it is said in the language the map is shown in. */
  readonly boardKeys?: Readonly<Record<string, MessageKey>>;
}

/** Why a command may not run; a message that a person reads. */
export interface Refusal {
  readonly reason: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The record that is in the way; what it is called is put in as `name` (see `refusalLabel`). */
  readonly about?: Id;
}

export type Verdict = { readonly ok: true } | ({ readonly ok: false } & Refusal);

export const ALLOWED: Verdict = { ok: true };

export function refuse(reason: MessageKey, values?: Refusal['values']): Verdict {
  return values ? { ok: false, reason, values } : { ok: false, reason };
}

export interface Command<A> {
  /** `noun.verb`, the same word in files, message keys (`command.<name>`) and tests. */
  readonly name: string;
  /** How undo names it, such as 移動階段「審核」. Asked before the run. */
  label(document: CjmDocument, args: A): Label;
  allowed(document: CjmDocument, args: A): Verdict;
  run(document: CjmDocument, args: A, made: Made): CjmDocument;
  /** Runs with equal keys, one after the other, become one undo step (typing, dragging a point by keyboard). */
  mergeKey?(args: A): string | undefined;
}

/** Asks, runs, and stamps `updatedAt` if anything changed. The same document comes back when nothing did. */
export function runCommand<A>(
  document: CjmDocument,
  command: Command<A>,
  args: A,
  made: Made,
): Result<CjmDocument, Refusal> {
  const verdict = command.allowed(document, args);
  if (!verdict.ok) return fail(verdict);
  const after = command.run(document, args, made);
  return ok(after === document ? document : { ...after, updatedAt: made.now });
}
