/** Keeps the keyboard in its place when a field or a form goes: what comes there next takes it. */
import { useEffect, useRef, type RefObject } from 'react';

export interface FocusNext<E extends HTMLElement> {
  /** For the element that takes the keyboard, which may not be there yet. */
  readonly ref: RefObject<E | null>;
  /** Call it together with the change that brings the element. */
  readonly focusNext: () => void;
}

export function useFocusNext<E extends HTMLElement>(): FocusNext<E> {
  const ref = useRef<E>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || !ref.current) return;
    wanted.current = false;
    ref.current.focus();
  });
  return { ref, focusNext: () => (wanted.current = true) };
}
