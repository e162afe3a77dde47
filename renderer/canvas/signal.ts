/** A value that can be listened to. For what lives with a mounted board and changes many times a second. */
import { useSyncExternalStore } from 'react';

export interface Signal<T> {
  get(): T;
  set(next: T): void;
  subscribe(listener: () => void): () => void;
}

export function createSignal<T>(initial: T): Signal<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `select` must return a stable value, as for the stores of the document. */
export function useSignal<T, S>(signal: Signal<T>, select: (value: T) => S): S {
  return useSyncExternalStore(signal.subscribe, () => select(signal.get()));
}
