/** A line of text that acts while it is typed: what an input method is still composing is shown, and not told yet. */
import { useState, type InputHTMLAttributes, type Ref } from 'react';
import { isComposing } from './composition';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>;

interface ComposedInputProps extends InputProps {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Keys of a composition do not reach `onKeyDown`. */
export function ComposedInput({ value, onText, onKeyDown, ...rest }: ComposedInputProps) {
  const [composed, setComposed] = useState<string | undefined>(undefined);
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      value={composed ?? value}
      onChange={({ target }) => (composed === undefined ? onText(target.value) : setComposed(target.value))}
      onCompositionStart={({ currentTarget }) => setComposed(currentTarget.value)}
      onCompositionEnd={({ currentTarget }) => {
        setComposed(undefined);
        onText(currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (!isComposing(event)) onKeyDown?.(event);
      }}
    />
  );
}
