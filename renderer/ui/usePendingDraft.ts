/** A field that holds something back: it is asked for when someone needs the whole truth, and handed on when the field goes away. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { registerPendingDraft } from './pendingDrafts';

/** `end` is called for the last time when the field goes away. */
export function usePendingDraft(flush: () => void, end = flush): void {
  const latest = useRef({ flush, end });
  useLayoutEffect(() => {
    latest.current = { flush, end };
  });
  useEffect(() => {
    const unregister = registerPendingDraft(() => latest.current.flush());
    return () => {
      unregister();
      latest.current.end();
    };
  }, []);
}

export interface HeldDraft {
  /** Undefined: nothing is held back. */
  readonly text: string | undefined;
  readonly hold: (text: string | undefined) => void;
  /** Hands the text on, once. */
  readonly commit: () => void;
  /** For the input: what an input method has not finished is no text yet. */
  readonly composition: { readonly onCompositionStart: () => void; readonly onCompositionEnd: () => void };
}

/** A text that is handed on when it is done, not while it is typed. */
export function useHeldDraft(onCommit: (text: string) => void): HeldDraft {
  const held = useRef<string | undefined>(undefined);
  const composing = useRef(false);
  const [text, setText] = useState<string | undefined>(undefined);

  function hold(to: string | undefined): void {
    held.current = to;
    setText(to);
  }
  function commit(): void {
    const draft = held.current;
    if (draft === undefined) return;
    hold(undefined);
    onCommit(draft);
  }
  usePendingDraft(() => {
    if (!composing.current) commit();
  }, commit);

  return {
    text,
    hold,
    commit,
    composition: {
      onCompositionStart() {
        composing.current = true;
      },
      onCompositionEnd() {
        composing.current = false;
      },
    },
  };
}
