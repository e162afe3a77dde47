/** One of a few, as chips. Where `clearable`, choosing the chosen one again takes it back. */
import { useId } from 'react';
import { ToggleGroup } from 'radix-ui';
import type { Choice } from './Select';
import { Field } from './Field';

export interface CountedChoice extends Choice {
  /** How much it would leave; what leaves nothing steps back, and may be chosen all the same. */
  readonly count?: number;
}

interface ChipsProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly CountedChoice[];
  readonly onChoose: (value: string | undefined) => void;
  readonly clearable?: boolean;
  readonly disabled?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
}

export function Chips(props: ChipsProps) {
  const { label, value, choices, onChoose, clearable = true, disabled = false } = props;
  const labelId = useId();
  return (
    <Field label={label} labelId={labelId} labelHidden={props.labelHidden} hint={props.hint}>
      <ToggleGroup.Root
        type="single"
        className="chips"
        aria-labelledby={labelId}
        disabled={disabled}
        value={value ?? ''}
        onValueChange={(chosen) => {
          if (chosen !== '' || clearable) onChoose(chosen === '' ? undefined : chosen);
        }}
      >
        {choices.map(({ value: one, label: name, count }) => (
          <ToggleGroup.Item key={one} value={one} className="chip" data-empty={count === 0 || undefined}>
            {name}
            {count !== undefined && <span className="chip-count"> {count}</span>}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </Field>
  );
}
