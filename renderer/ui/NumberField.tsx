/** A number, or nothing: an empty field means not known, never zero. Full-width digits are understood. */
import { useId, type KeyboardEvent } from 'react';
import { isComposing } from './composition';
import { Field } from './Field';
import { useHeldDraft } from './usePendingDraft';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onCommit: (value: number | undefined) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** What the arrow keys add; with Shift five times that. */
  readonly step?: number | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
}

const SHIFT_FACTOR = 5;

export function parseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replaceAll(',', '').trim();
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? undefined : value;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, min = -Infinity, max = Infinity, step = 1 } = props;
  const id = useId();
  const draft = useHeldDraft(take);
  const shown = draft.text ?? (value === undefined ? '' : String(value));

  const clamp = (wanted: number): number => round(Math.min(max, Math.max(min, wanted)));

  function take(text: string): void {
    const parsed = parseNumber(text);
    if (text.trim() !== '' && parsed === undefined) return;
    const wanted = parsed === undefined ? undefined : clamp(parsed);
    if (wanted !== value) onCommit(wanted);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') draft.commit();
    if (event.key === 'Escape' && draft.text !== undefined) {
      draft.hold(undefined);
      // A sheet around the field stays open.
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = parseNumber(shown) ?? 0;
    const by = step * (event.shiftKey ? SHIFT_FACTOR : 1) * (event.key === 'ArrowUp' ? 1 : -1);
    draft.hold(undefined);
    onCommit(clamp(from + by));
  }

  return (
    <Field label={label} htmlFor={id} hint={props.hint} labelHidden={props.labelHidden}>
      <input
        id={id}
        className="input input-number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        placeholder={props.placeholder}
        disabled={props.disabled}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => draft.hold(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={onKeyDown}
        {...draft.composition}
      />
    </Field>
  );
}
