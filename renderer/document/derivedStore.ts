/**
 * A value made from other stores: made when somebody asks for it, and kept in step, within the same task, only while
 * somebody listens. What no view shows costs nothing.
 */
import type { StoreApi } from 'zustand/vanilla';

export type DerivedStore<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;

export interface OwnedDerivedStore<T> extends DerivedStore<T> {
  /** What it is made from has changed. */
  refresh(): void;
}

export function createDerivedStore<T>(compute: () => T): OwnedDerivedStore<T> {
  const listeners = new Set<(state: T, previous: T) => void>();
  let kept: { readonly value: T } | undefined;

  function getState(): T {
    kept ??= { value: compute() };
    return kept.value;
  }

  return {
    getState,
    getInitialState: getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      const previous = kept;
      kept = undefined;
      if (listeners.size === 0) return;
      const value = getState();
      for (const listener of [...listeners]) listener(value, previous?.value ?? value);
    },
  };
}
