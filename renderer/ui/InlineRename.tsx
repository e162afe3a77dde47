/** A name being changed where it stands: Enter or leaving keeps it, Escape gives the old one back. */
import { useState } from 'react';
import { isComposing } from './composition';

interface InlineRenameProps {
  readonly label: string;
  readonly value: string;
  /** Left by a key, the keyboard may go where it was; left by a click, it is elsewhere already. */
  readonly onDone: (value: string, left: 'key' | 'blur') => void;
}

const MIN_WIDTH_CH = 8;

export function InlineRename({ label, value, onDone }: InlineRenameProps) {
  const [text, setText] = useState(value);
  return (
    <input
      className="inline-rename"
      aria-label={label}
      value={text}
      // Chinese characters are about two columns wide.
      size={Math.max(MIN_WIDTH_CH, [...text].length * 2)}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text, 'blur')}
      onKeyDown={(event) => {
        // The list around it moves with the arrow keys.
        event.stopPropagation();
        if (isComposing(event)) return;
        if (event.key === 'Enter') onDone(text, 'key');
        if (event.key === 'Escape') onDone(value, 'key');
      }}
    />
  );
}
