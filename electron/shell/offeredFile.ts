/**
 * The file that a start screen was just handed, until its page says that it shows one.
 *
 * Opening takes a moment, in which the window looks idle still: a second file handed to it would be lost.
 */
import type { FileRef } from '../../shared/host/files';

export interface OfferedFile {
  readonly id: string | undefined;
  note(ref: FileRef): void;
  clear(): void;
}

/** A page that could not open it says nothing of a file; then the window is free for another. */
const PATIENCE_MS = 10_000;

export function createOfferedFile(now: () => number = Date.now): OfferedFile {
  let offered: { readonly id: string; readonly at: number } | undefined;
  return {
    get id() {
      return offered && now() - offered.at < PATIENCE_MS ? offered.id : undefined;
    },
    note: ({ id }) => {
      offered = { id, at: now() };
    },
    clear: () => {
      offered = undefined;
    },
  };
}
