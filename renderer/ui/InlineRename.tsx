/** A name being changed where it stands: Enter or leaving keeps it, Escape gives the old one back. */
import { useRef, useState } from 'react';
import { isComposing } from './composition';
import { usePendingDraft } from './usePendingDraft';

interface InlineRenameProps {
  readonly label: string;
  readonly value: string;
  /** What was typed before and could not be taken: to put right rather than to type once more. */
  readonly draft?: string | undefined;
  /** What is shown where there is no name. */
  readonly placeholder?: string | undefined;
  /** Called once. Left by a key, the keyboard may go where it was; left by a click, it is elsewhere already. */
  readonly onDone: (value: string, left: 'key' | 'blur') => void;
}

const MIN_WIDTH_CH = 8;

export function InlineRename({ label, value, draft = value, placeholder, onDone }: InlineRenameProps) {
  const [text, setText] = useState(draft);
  const done = useRef(false);
  const composing = useRef(false);

  /** Giving the keyboard elsewhere leaves the field once more, and so does its going away. */
  function finish(name: string, left: 'key' | 'blur'): void {
    if (done.current) return;
    done.current = true;
    onDone(name, left);
  }
  function hand(left: 'key' | 'blur'): void {
    if (text !== value) finish(text, left);
  }
  usePendingDraft(
    () => {
      if (!composing.current) hand('key');
    },
    () => hand('blur'),
  );

  return (
    <input
      className="inline-rename"
      aria-label={label}
      placeholder={placeholder}
      value={text}
      // Chinese characters are about two columns wide.
      size={Math.max(MIN_WIDTH_CH, [...text].length * 2)}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.target.value)}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={() => (composing.current = false)}
      onBlur={() => finish(text, 'blur')}
      onKeyDown={(event) => {
        // The list around it moves with the arrow keys.
        event.stopPropagation();
        if (isComposing(event)) return;
        if (event.key === 'Enter') finish(text, 'key');
        if (event.key !== 'Escape') return;
        // A dialog around it stays open.
        event.preventDefault();
        finish(value, 'key');
      }}
    />
  );
}
