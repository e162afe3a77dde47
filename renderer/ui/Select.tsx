/** One of many, shown by the system's own list: it reads well everywhere and needs no style injection. */
import { useId } from 'react';
import { ChevronDown } from 'lucide-react';
import { Field } from './Field';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | undefined) => void;
  /** The choice that means nothing; without it one must be chosen. */
  readonly none?: string | undefined;
  /** Shown while several values differ. */
  readonly mixed?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
}

const MIXED = ' mixed';

export function Select(props: SelectProps) {
  const { label, value, choices, onChoose, none, mixed } = props;
  const id = useId();
  // A value from a newer version stays chosen and is shown as it is.
  const unknown = value !== undefined && !choices.some((choice) => choice.value === value);
  return (
    <Field label={label} htmlFor={id} labelHidden={props.labelHidden} hint={props.hint}>
      <div className="select">
        <select
          id={id}
          className="input select-native"
          value={mixed === undefined ? (value ?? '') : MIXED}
          disabled={props.disabled}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          onChange={(event) => onChoose(event.target.value === '' ? undefined : event.target.value)}
        >
          {mixed !== undefined && (
            <option value={MIXED} disabled>
              {mixed}
            </option>
          )}
          {none !== undefined && <option value="">{none}</option>}
          {unknown && mixed === undefined && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden className="select-arrow" />
      </div>
    </Field>
  );
}
