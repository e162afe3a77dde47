/** A list of short words: Enter or a comma adds, Backspace in the empty field takes the last one back. */
import { useId, useRef, type KeyboardEvent } from 'react';
import { X } from 'lucide-react';
import { isComposing } from './composition';
import { Field } from './Field';
import { useHeldDraft } from './usePendingDraft';

interface ChipInputProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onCommit: (values: readonly string[]) => void;
  /** The name of the button that removes a word. */
  readonly removeLabel: (value: string) => string;
  readonly placeholder?: string | undefined;
  readonly suggestions?: readonly string[] | undefined;
  readonly disabled?: boolean | undefined;
  readonly hint?: string | undefined;
}

const SEPARATORS = /[,，、;；\n]/;

export function toWords(text: string): readonly string[] {
  return text
    .split(SEPARATORS)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function ChipInput(props: ChipInputProps) {
  const { label, values, onCommit, removeLabel, suggestions = [] } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const held = useHeldDraft(add);
  const draft = held.text ?? '';
  const offered = suggestions.filter((suggestion) => !values.includes(suggestion));

  function add(text: string): void {
    const fresh = toWords(text).filter((word) => !values.includes(word));
    if (fresh.length > 0) onCommit([...values, ...new Set(fresh)]);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      held.commit();
    } else if (event.key === 'Backspace' && draft === '' && values.length > 0) {
      onCommit(values.slice(0, -1));
    } else if (event.key === 'Escape' && draft !== '') {
      held.hold(undefined);
      // A sheet around the field stays open.
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function onChange(text: string, composing: boolean): void {
    held.hold(text);
    if (!composing && SEPARATORS.test(text)) held.commit();
  }

  return (
    <Field label={label} htmlFor={id} hint={props.hint}>
      <div className="chips chip-input">
        {values.map((value) => (
          <span key={value} className="chip chip-on">
            {value}
            {!props.disabled && (
              <button
                type="button"
                className="chip-remove"
                aria-label={removeLabel(value)}
                onClick={() => {
                  onCommit(values.filter((other) => other !== value));
                  input.current?.focus();
                }}
              >
                <X size={12} aria-hidden />
              </button>
            )}
          </span>
        ))}
        <input
          id={id}
          ref={input}
          className="chip-input-text"
          type="text"
          autoComplete="off"
          value={draft}
          placeholder={props.placeholder}
          disabled={props.disabled}
          list={offered.length > 0 ? `${id}-list` : undefined}
          onChange={(event) =>
            onChange(event.target.value, (event.nativeEvent as InputEvent).isComposing === true)
          }
          {...held.composition}
          onCompositionEnd={(event) => {
            held.composition.onCompositionEnd();
            onChange(event.currentTarget.value, false);
          }}
          onKeyDown={onKeyDown}
          onBlur={held.commit}
        />
        {offered.length > 0 && (
          <datalist id={`${id}-list`}>
            {offered.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
      </div>
    </Field>
  );
}
