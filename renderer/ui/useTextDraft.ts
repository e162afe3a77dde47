/**
 * The life of a text while it is typed: kept here, handed on at most every 300 ms, never inside an input method's
 * composition, and for certain on blur, on unmount and when someone asks for pending drafts.
 *
 * A field must be keyed by what it edits: a draft belongs to the record it was begun on.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { registerPendingDraft } from './pendingDrafts';

const COMMIT_DELAY_MS = 300;

export interface TextDraft {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly compositionStart: () => void;
  readonly compositionEnd: (text: string) => void;
  readonly blur: () => void;
  /** Gives back the text from before it was typed over, unless that was finished since; false where there is none. */
  readonly revert: () => boolean;
}

interface Held {
  value: string;
  onCommit: (text: string) => void;
  isBorrowed: () => boolean;
  draft: string | undefined;
  /** What stood there before it was typed over. Nothing was typed since the field was entered or Enter pressed: none. */
  before: string | undefined;
  /** What stood there before was nobody's text here (see `TextField`). */
  borrowed: boolean;
  composing: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export function useTextDraft(
  value: string,
  onCommit: (text: string) => void,
  isBorrowed: () => boolean = () => false,
): TextDraft {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const held = useRef<Held>({
    value,
    onCommit,
    isBorrowed,
    draft: undefined,
    before: undefined,
    borrowed: false,
    composing: false,
    timer: undefined,
  });

  useLayoutEffect(() => {
    held.current.value = value;
    held.current.onCommit = onCommit;
    held.current.isBorrowed = isBorrowed;
  });

  const handlers = useMemo(() => {
    const hold = (text: string | undefined): void => {
      held.current.draft = text;
      setDraft(text);
    };
    const stopTimer = (): void => {
      clearTimeout(held.current.timer);
      held.current.timer = undefined;
    };
    const commit = (): void => {
      stopTimer();
      const { draft: text, value: known, composing, before, borrowed } = held.current;
      if (composing || text === undefined || text === known) return;
      // Back at what is only borrowed, nothing is said here again.
      held.current.onCommit(borrowed && text === before ? '' : text);
    };
    const commitSoon = (): void => {
      held.current.timer ??= setTimeout(commit, COMMIT_DELAY_MS);
    };
    const finish = (): void => {
      held.current.composing = false;
      commit();
      hold(undefined);
      held.current.before = undefined;
    };
    const type = (text: string): void => {
      if (held.current.before === undefined) {
        held.current.before = held.current.value;
        held.current.borrowed = held.current.isBorrowed();
      }
      hold(text);
    };
    return {
      commit,
      change(text: string) {
        type(text);
        if (!held.current.composing) commitSoon();
      },
      compositionStart() {
        held.current.composing = true;
        stopTimer();
      },
      compositionEnd(text: string) {
        held.current.composing = false;
        type(text);
        commitSoon();
      },
      blur: finish,
      end() {
        held.current.composing = false;
        commit();
      },
      revert() {
        const { draft: text, value: known, before } = held.current;
        if (before === undefined) return false;
        hold(before);
        finish();
        return (text ?? known) !== before;
      },
    };
  }, []);

  // A field may disappear while it is being typed in, for instance when another card is clicked.
  useEffect(() => {
    const unregister = registerPendingDraft(handlers.commit);
    return () => {
      unregister();
      handlers.end();
    };
  }, [handlers]);

  return { text: draft ?? value, ...handlers };
}
