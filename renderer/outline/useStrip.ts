/**
 * Which of many rows, columns or blocks are mounted: those in sight and near it, so that a map of any size stays fluid.
 * A small map is mounted whole, and nothing here does anything.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Pixels mounted beyond each edge of what is seen. */
const MARGIN = 500;

export interface StripInput {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly axis: 'x' | 'y';
  readonly count: number;
  readonly whole: boolean;
  /** In pixels; an estimate will do for what has never been mounted. */
  sizeOf(index: number): number;
}

export interface Strip {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** Pixels that what is not mounted takes. */
  readonly before: number;
  readonly after: number;
  /** Scrolls there, if need be, and mounts it at once. */
  ensure(index: number): void;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

export function useStrip(input: StripInput): Strip {
  const { scroller, axis, count, whole, sizeOf } = input;
  const [range, setRange] = useState<Range>({ from: 0, to: 0 });
  const latest = useRef(input);
  useLayoutEffect(() => {
    latest.current = input;
  });

  const { measure, ensure } = useMemo(() => {
    function measureNow(): void {
      const element = scroller.current;
      if (!element || latest.current.whole) return;
      const start = axis === 'x' ? element.scrollLeft : element.scrollTop;
      const room = axis === 'x' ? element.clientWidth : element.clientHeight;
      const next = findRange(latest.current, start - MARGIN, start + room + MARGIN);
      setRange((old) => (old.from === next.from && old.to === next.to ? old : next));
    }
    return {
      measure: measureNow,
      ensure(index: number): void {
        const element = scroller.current;
        if (!element || latest.current.whole || index < 0) return;
        const start = sumOf(latest.current, 0, index);
        const [at, room] =
          axis === 'x'
            ? [element.scrollLeft, element.clientWidth]
            : [element.scrollTop, element.clientHeight];
        if (start < at || start > at + room) {
          if (axis === 'x') element.scrollLeft = start - room / 2;
          else element.scrollTop = start - room / 2;
        }
        flushSync(measureNow);
      },
    };
  }, [scroller, axis]);

  useLayoutEffect(measure, [measure, count, whole]);
  useEffect(() => {
    const element = scroller.current;
    if (!element || whole) return undefined;
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, whole, measure]);

  if (whole) return { from: 0, to: count, before: 0, after: 0, ensure };
  const to = Math.min(range.to, count);
  const from = Math.min(range.from, to);
  const sizes = { sizeOf };
  return { from, to, before: sumOf(sizes, 0, from), after: sumOf(sizes, to, count), ensure };
}

function sumOf({ sizeOf }: Pick<StripInput, 'sizeOf'>, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += sizeOf(index);
  return sum;
}

/** Those that touch the stretch between two places, in pixels. */
export function findRange(
  { count, sizeOf }: Pick<StripInput, 'count' | 'sizeOf'>,
  start: number,
  end: number,
): Range {
  let at = 0;
  let from = 0;
  while (from < count - 1 && at + sizeOf(from) <= start) at += sizeOf(from++);
  let to = from;
  while (to < count && at < end) at += sizeOf(to++);
  return { from, to };
}
