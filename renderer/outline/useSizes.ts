/** Heights of mounted elements by key, kept for when they are no longer mounted. */
import { useCallback, useEffect, useMemo } from 'react';

export interface Sizes {
  get(key: string): number | undefined;
  /** A ref callback for the element of that key. */
  watch(key: string): (element: HTMLElement | null) => (() => void) | undefined;
}

/** `whole`: nothing is ever unmounted, and nothing need be measured. */
export function useSizes(whole: boolean): Sizes {
  const { heights, watcher, keys } = useMemo(() => createWatcher(), []);
  useEffect(() => () => watcher.disconnect(), [watcher]);
  const watch = useCallback(
    (key: string) => (element: HTMLElement | null) => {
      if (!element || whole) return undefined;
      keys.set(element, key);
      watcher.observe(element);
      return () => watcher.unobserve(element);
    },
    [watcher, keys, whole],
  );
  return useMemo(() => ({ get: (key) => heights.get(key), watch }), [heights, watch]);
}

function createWatcher() {
  const heights = new Map<string, number>();
  const keys = new WeakMap<Element, string>();
  const watcher = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const key = keys.get(target);
      if (key !== undefined) heights.set(key, borderBoxSize[0]?.blockSize ?? target.clientHeight);
    }
  });
  return { heights, keys, watcher };
}
