/** Tabs are dragged into another order: the others make room, and only letting go changes the document. Escape gives up. */
import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { toTabPlace, toTabShift, type TabBox } from './tabPlaces';

/** Less is a click that trembled. Pixels. */
const THRESHOLD = 6;

interface Drag {
  readonly boxes: readonly TabBox[];
  readonly from: number;
  readonly dx: number;
}

export interface TabDrag {
  /** Which tab is in the hand. */
  readonly dragged: number | undefined;
  styleOf(index: number): CSSProperties | undefined;
  /** For the row of tabs. */
  onPointerDown(event: PointerEvent<HTMLElement>): void;
}

export function useTabDrag(tabs: string, onMove: (from: number, to: number) => void): TabDrag {
  const [drag, setDrag] = useState<Drag | undefined>(undefined);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  function onPointerDown({ button, clientX, currentTarget, target }: PointerEvent<HTMLElement>): void {
    stop.current?.();
    const elements = [...currentTarget.querySelectorAll<HTMLElement>(tabs)];
    const from = elements.findIndex((tab) => target instanceof Node && tab.contains(target));
    if (button !== 0 || from < 0 || elements.length < 2) return;
    const boxes = elements.map((tab) => ({ left: tab.offsetLeft, width: tab.offsetWidth }));
    let shown: Drag | undefined;

    function show(next: Drag | undefined): void {
      shown = next;
      setDrag(next);
    }

    function onPointerMove(event: globalThis.PointerEvent): void {
      const dx = event.clientX - clientX;
      if (shown || Math.abs(dx) >= THRESHOLD) show({ boxes, from, dx });
    }

    function onPointerUp(): void {
      const to = shown && toTabPlace(boxes, from, shown.dx);
      end();
      if (to !== undefined && to !== from) onMove(from, to);
    }

    /** Where nothing is dragged, Escape means something else. */
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !shown) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    }

    function end(): void {
      stop.current?.();
      show(undefined);
    }

    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('pointermove', onPointerMove, { signal });
    window.addEventListener('pointerup', onPointerUp, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', onKeyDown, { signal, capture: true });
    stop.current = () => {
      listening.abort();
      stop.current = undefined;
    };
  }

  function styleOf(index: number): CSSProperties | undefined {
    if (!drag) return undefined;
    const { boxes, from, dx } = drag;
    const x = index === from ? dx : toTabShift(boxes, from, toTabPlace(boxes, from, dx), index);
    return { transform: `translateX(${x}px)` };
  }

  return { dragged: drag?.from, styleOf, onPointerDown };
}
