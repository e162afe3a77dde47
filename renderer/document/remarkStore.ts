/**
 * Reviewing: comments that are being written, and which ones are looked at.
 *
 * Kept while the document is open, so that clicking another card loses nothing; in the file only once they are sent.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../shared/model/types';

export const COMMENT_FILTERS = ['open', 'resolved', 'all'] as const;
export type CommentFilter = (typeof COMMENT_FILTERS)[number];

export interface RemarkState {
  /** By what is being written, such as a comment on a card or a reply (see `renderer/review/remarkKeys.ts`). */
  readonly drafts: ReadonlyMap<string, string>;
  /** A comment on this is asked for: its form takes the keyboard. `target` as in the document. */
  readonly wanted: { readonly target: Id | undefined } | undefined;
  /** Which comments are listed, and which of them is looked at. */
  readonly filter: CommentFilter;
  readonly current: Id | undefined;
}

export type RemarkStore = StoreApi<RemarkState>;

export function createRemarkStore(): RemarkStore {
  return createStore<RemarkState>(() => ({
    drafts: new Map(),
    wanted: undefined,
    filter: 'open',
    current: undefined,
  }));
}

export function setRemarkDraft(remarks: RemarkStore, key: string, text: string): void {
  remarks.setState(({ drafts }) => ({ drafts: new Map(drafts).set(key, text) }));
}

/** Sent, or given up. */
export function forgetRemarkDraft(remarks: RemarkStore, key: string): void {
  const drafts = new Map(remarks.getState().drafts);
  if (drafts.delete(key)) remarks.setState({ drafts });
}
