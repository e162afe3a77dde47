/**
 * Texts that a field still holds back (it commits a few times a second). Whatever needs the whole truth, such as
 * saving or undo, asks for them first.
 */
const flushers = new Set<() => void>();

/** Returns the function that takes the field off the list. */
export function registerPendingDraft(flush: () => void): () => void {
  flushers.add(flush);
  return () => {
    flushers.delete(flush);
  };
}

export function flushPendingDrafts(): void {
  for (const flush of [...flushers]) flush();
}
