/** A number, or nothing: an empty field means not known, never zero. Full-width digits are understood. */
import { useId, useState, type KeyboardEvent } from 'react';
import { isComposing } from './composition';
import { Field } from './Field';

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
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const shown = draft ?? (value === undefined ? '' : String(value));

  const clamp = (wanted: number): number => round(Math.min(max, Math.max(min, wanted)));

  function commit(): void {
    if (draft === undefined) return;
    const parsed = parseNumber(draft);
    setDraft(undefined);
    if (draft.trim() !== '' && parsed === undefined) return;
    const wanted = parsed === undefined ? undefined : clamp(parsed);
    if (wanted !== value) onCommit(wanted);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && draft !== undefined) {
      setDraft(undefined);
      event.stopPropagation();
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = parseNumber(shown) ?? 0;
    const by = step * (event.shiftKey ? SHIFT_FACTOR : 1) * (event.key === 'ArrowUp' ? 1 : -1);
    setDraft(undefined);
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
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
