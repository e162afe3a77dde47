/** A text that is committed while it is typed; Escape gives back the text from before, Enter in a single line keeps it. */
import { useId, type FocusEvent, type KeyboardEvent } from 'react';
import { isComposing } from './composition';
import { Field } from './Field';
import { useTextDraft } from './useTextDraft';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  /** Asked when it is first typed over: the value only stands in for one that is not there, and given back it is none. */
  readonly isBorrowed?: (() => boolean) | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly multiline?: boolean | undefined;
  /** One line of text, shown on as many as it needs. */
  readonly wraps?: boolean | undefined;
  readonly type?: 'text' | 'url' | 'date' | 'time';
  readonly disabled?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly maxLength?: number | undefined;
  /** The label is for assistive technology only. */
  readonly labelHidden?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Values offered while typing. */
  readonly suggestions?: readonly string[] | undefined;
  /** Enter in a single line, after the text is committed. */
  readonly onEnter?: (() => void) | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, multiline = false, wraps = false, type = 'text', suggestions = [] } = props;
  const id = useId();
  const draft = useTextDraft(value, onCommit, props.isBorrowed);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      // Where there was something to take back, a sheet or a page around the field stays open.
      if (!draft.revert()) return;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && !multiline) {
      if (wraps) event.preventDefault();
      draft.blur();
      props.onEnter?.();
    }
  }

  /** As entering a single line does: what is typed takes the place of the words that stand in, and is not joined to them. */
  function selectBorrowed({ currentTarget }: FocusEvent<HTMLTextAreaElement>): void {
    if (props.isBorrowed?.()) currentTarget.select();
  }

  const shared = {
    id,
    value: draft.text,
    disabled: props.disabled,
    placeholder: props.placeholder,
    lang: props.lang,
    maxLength: props.maxLength,
    autoFocus: props.autoFocus,
    'aria-describedby': props.hint ? `${id}-hint` : undefined,
    onBlur: draft.blur,
    onKeyDown,
    onCompositionStart: draft.compositionStart,
  };

  return (
    <Field label={label} htmlFor={id} hint={props.hint} labelHidden={props.labelHidden}>
      {multiline || wraps ? (
        <textarea
          {...shared}
          className="input input-area"
          onFocus={selectBorrowed}
          rows={wraps ? 1 : 2}
          onChange={({ target }) =>
            draft.change(wraps ? target.value.replaceAll(/\s*\n\s*/g, ' ') : target.value)
          }
          onCompositionEnd={(event) => draft.compositionEnd(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          className="input"
          type={type}
          autoComplete="off"
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          onChange={(event) => draft.change(event.target.value)}
          onCompositionEnd={(event) => draft.compositionEnd(event.currentTarget.value)}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
