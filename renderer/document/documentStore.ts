/**
 * The open document and its history: the only place where a document changes.
 *
 * Lives without React. Every change is a command; what changed is found by comparing (shared/history), so nobody
 * writes an undo by hand. Selection rides along in the steps and comes back with undo and redo.
 */
import { runCommand, type Command, type Label, type Made, type Refusal } from '../../shared/commands/command';
import { breakMerge, createHistory, HISTORY_LIMIT, push, redo, undo } from '../../shared/history/history';
import type { History, HistoryStep, Travelled } from '../../shared/history/history';
import type { CjmDocument } from '../../shared/model/types';
import { fail, ok, type Result } from '../../shared/util/result';
import type { BatchStep, DocumentState, DocumentStore, ReadOnlyReason, RunOptions } from './editor';
import type { Selection, SelectionStore } from './selectionStore';

type Step = HistoryStep<Label, Selection>;

/** The step that led to what is on disk; `start` before any step, `lost` once undo can no longer reach it. */
type SavedAt = Step | 'start' | 'lost';

export interface DocumentStoreInput {
  readonly document: CjmDocument;
  readonly readOnly: ReadOnlyReason | undefined;
  /** It already differs from what is on disk: a restored draft, repairs made on opening. */
  readonly dirty: boolean;
  readonly selection: SelectionStore;
  readonly newId: () => string;
  /** ISO, UTC. */
  readonly now: () => string;
}

const READ_ONLY: Readonly<Record<ReadOnlyReason, Refusal>> = {
  newer: { reason: 'refusal.readOnly.newer' },
  elsewhere: { reason: 'refusal.readOnly.elsewhere' },
};

export function createDocumentStore(input: DocumentStoreInput): DocumentStore {
  const { selection, readOnly } = input;
  let history: History<Label, Selection> = createHistory();
  let savedAt: SavedAt = input.dirty ? 'lost' : 'start';
  let state = toState(input.document, 0);
  /** What runs at the moment shares this merge key and time. */
  let joined: { readonly key: string; readonly at: number } | undefined;
  const listeners = new Set<(state: DocumentState, previous: DocumentState) => void>();

  function toState(document: CjmDocument, revision: number): DocumentState {
    const top = history.done.at(-1);
    return {
      document,
      revision,
      dirty: savedAt !== (top ?? 'start'),
      readOnly: readOnly !== undefined,
      readOnlyReason: readOnly,
      undoLabel: top?.label,
      redoLabel: history.undone.at(-1)?.label,
    };
  }

  function publish(document: CjmDocument, revision: number): void {
    const previous = state;
    state = toState(document, revision);
    for (const listener of [...listeners]) listener(state, previous);
  }

  function made(): Made {
    return { newId: input.newId, now: input.now() };
  }

  function plan(steps: readonly BatchStep[]): Result<CjmDocument, Refusal> {
    const stamp = made();
    let { document } = state;
    for (const step of steps) {
      const result = step.run(document, (on, command, args) => runCommand(on, command, args, stamp));
      if (!result.ok) return result;
      document = result.value;
    }
    return ok(document);
  }

  /** Remembers the way from the present document to `after`, and shows it. */
  function record(
    after: CjmDocument,
    label: Label,
    mergeKey: string | undefined,
    options?: RunOptions,
  ): void {
    const selectionBefore = selection.getState().selection;
    const { select } = options ?? {};
    const selected = typeof select === 'function' ? select(after, state.document) : select;
    const selectionAfter = selected ?? selectionBefore;
    const longBefore = history.done.length;
    const at = joined?.at ?? Date.parse(after.updatedAt);
    const key = joined?.key ?? mergeKey;
    const step = {
      label,
      selectionBefore,
      selectionAfter,
      at,
      ...(key === undefined ? {} : { mergeKey: key }),
    };
    history = push(history, state.document, after, step);
    if (longBefore === HISTORY_LIMIT && savedAt === 'start') savedAt = 'lost';
    publish(after, state.revision + 1);
    if (selected) selection.setState({ selection: selected });
  }

  function travel(to: Travelled<Label, Selection> | undefined): void {
    if (!to) return;
    history = to.history;
    publish(to.document, state.revision + 1);
    selection.setState({ selection: to.selection, writing: undefined, naming: undefined });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run<A>(command: Command<A>, args: A, options?: RunOptions): Result<CjmDocument, Refusal> {
      if (readOnly) return fail(READ_ONLY[readOnly]);
      const before = state.document;
      const result = runCommand(before, command, args, made());
      if (!result.ok || result.value === before) return result;
      record(result.value, command.label(before, args), command.mergeKey?.(args), options);
      return result;
    },
    batch(label: Label, steps: readonly BatchStep[], options?: RunOptions): Result<CjmDocument, Refusal> {
      if (readOnly) return fail(READ_ONLY[readOnly]);
      const planned = plan(steps);
      if (planned.ok && planned.value !== state.document) record(planned.value, label, undefined, options);
      return planned;
    },
    plan,
    together(run) {
      history = breakMerge(history);
      joined = { key: 'together', at: Date.parse(input.now()) };
      try {
        run();
      } finally {
        joined = undefined;
        history = breakMerge(history);
      }
    },
    undo: () => travel(undo(history, state.document)),
    redo: () => travel(redo(history, state.document)),
    breakMerge() {
      history = breakMerge(history);
    },
    beginSave() {
      // A keystroke after this must not grow the step that is being written.
      history = breakMerge(history);
      const written: SavedAt = history.done.at(-1) ?? 'start';
      return {
        document: state.document,
        done() {
          savedAt = written;
          publish(state.document, state.revision);
        },
      };
    },
  };
}
