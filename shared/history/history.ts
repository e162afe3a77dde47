/**
 * The undo and redo stacks, as immutable data.
 *
 * The document store keeps one beside the document and swaps both together. A step knows its diff, how it is
 * called (`L`) and what was selected before and after it (`S`); what those two are is the caller's business.
 */
import type { CjmDocument } from '../model/types';
import { applyDiff } from './applyDiff';
import { diffDocuments, isEmptyDiff, type DocumentDiff } from './diff';
import { invertDiff } from './invertDiff';

/** Steps kept; the oldest fall off. Diffs share their records with the document, so a step costs little. */
export const HISTORY_LIMIT = 2_000;

/** A pause longer than this (milliseconds) ends a merged step, so that undo does not swallow minutes of writing. */
export const MERGE_WINDOW_MS = 3_000;

export interface HistoryStep<L, S> {
  readonly label: L;
  readonly diff: DocumentDiff;
  readonly selectionBefore: S;
  readonly selectionAfter: S;
  /** Steps with equal keys, one after the other, become one. */
  readonly mergeKey?: string;
  /** When it last grew, in milliseconds. */
  readonly at: number;
}

export interface History<L, S> {
  /** Newest last. */
  readonly done: readonly HistoryStep<L, S>[];
  /** Next to redo last. */
  readonly undone: readonly HistoryStep<L, S>[];
  /** Whether the newest step may still grow. */
  readonly mergeable: boolean;
}

export type NewStep<L, S> = Omit<HistoryStep<L, S>, 'diff'>;

/** Where undo or redo leads. */
export interface Travelled<L, S> {
  readonly history: History<L, S>;
  readonly document: CjmDocument;
  readonly diff: DocumentDiff;
  readonly label: L;
  readonly selection: S;
}

export function createHistory<L, S>(): History<L, S> {
  return { done: [], undone: [], mergeable: false };
}

/** Remembers the way from `before` to `after`. The same history comes back when nothing changed. */
export function push<L, S>(
  history: History<L, S>,
  before: CjmDocument,
  after: CjmDocument,
  step: NewStep<L, S>,
): History<L, S> {
  const top = history.done.at(-1);
  if (top && history.mergeable && mayMerge(top, step)) return merge(history, top, before, after, step);
  const diff = diffDocuments(before, after);
  if (isEmptyDiff(diff)) return history;
  const done = [...history.done.slice(1 - HISTORY_LIMIT), { ...step, diff }];
  return { done, undone: [], mergeable: step.mergeKey !== undefined };
}

export function undo<L, S>(history: History<L, S>, document: CjmDocument): Travelled<L, S> | undefined {
  const step = history.done.at(-1);
  if (!step) return undefined;
  const diff = invertDiff(step.diff);
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step], mergeable: false },
    document: applyDiff(document, diff),
    diff,
    label: step.label,
    selection: step.selectionBefore,
  };
}

export function redo<L, S>(history: History<L, S>, document: CjmDocument): Travelled<L, S> | undefined {
  const step = history.undone.at(-1);
  if (!step) return undefined;
  return {
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1), mergeable: false },
    document: applyDiff(document, step.diff),
    diff: step.diff,
    label: step.label,
    selection: step.selectionAfter,
  };
}

/** Whatever comes next is a step of its own. */
export function breakMerge<L, S>(history: History<L, S>): History<L, S> {
  return history.mergeable ? { ...history, mergeable: false } : history;
}

function mayMerge<L, S>(top: HistoryStep<L, S>, step: NewStep<L, S>): boolean {
  return step.mergeKey !== undefined && step.mergeKey === top.mergeKey && step.at - top.at <= MERGE_WINDOW_MS;
}

/** The newest step now leads from where it began to `after`. */
function merge<L, S>(
  history: History<L, S>,
  top: HistoryStep<L, S>,
  before: CjmDocument,
  after: CjmDocument,
  step: NewStep<L, S>,
): History<L, S> {
  if (before === after) return history;
  const start = applyDiff(before, invertDiff(top.diff));
  const { label, selectionBefore } = top; // a card that grew from its first letter is still “added”
  const merged = { ...step, label, selectionBefore, diff: diffDocuments(start, after) };
  return { done: [...history.done.slice(0, -1), merged], undone: [], mergeable: true };
}
