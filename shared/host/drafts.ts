/** Unsaved work, kept for the next start if the program or the machine goes down. */
import type { FileRef, Fingerprint } from './files';

/** A copy of unsaved work. `key` is the window's own; a draft of a saved file also names it. */
export interface DraftInput {
  readonly key: string;
  readonly title: string;
  readonly file?: FileRef;
  /** What was on disk when the work began. */
  readonly base?: Fingerprint;
  /** The document without its assets. */
  readonly text: string;
  /** Counts up within one key: an older one never overwrites a newer one. */
  readonly revision: number;
  /** Assets not sent before under this key; written once. */
  readonly newAssets?: Readonly<Record<string, { readonly mime: string; readonly data: string }>>;
}

export interface DraftInfo {
  readonly key: string;
  readonly title: string;
  readonly file?: FileRef;
  readonly base?: Fingerprint;
  readonly savedAt: string;
  readonly revision: number;
  /** False: the file it belongs to has been saved since, or is gone. */
  readonly fileState: 'untitled' | 'unchanged' | 'changed' | 'gone';
}

export interface Draft extends DraftInfo {
  readonly text: string;
  readonly assets: Readonly<Record<string, { readonly mime: string; readonly data: string }>>;
}
