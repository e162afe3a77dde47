/** Any number of a known set, as chips that switch on and off. */
import { useId } from 'react';
import { ToggleGroup } from 'radix-ui';
import type { Choice } from './Select';
import { Field } from './Field';

interface ChipSetProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChoose: (values: readonly string[]) => void;
  readonly disabled?: boolean | undefined;
  readonly hint?: string | undefined;
}

export function ChipSet({ label, values, choices, onChoose, disabled = false, hint }: ChipSetProps) {
  const labelId = useId();
  return (
    <Field label={label} labelId={labelId} hint={hint}>
      <ToggleGroup.Root
        type="multiple"
        className="chips"
        aria-labelledby={labelId}
        disabled={disabled}
        value={[...values]}
        onValueChange={onChoose}
      >
        {choices.map((choice) => (
          <ToggleGroup.Item key={choice.value} value={choice.value} className="chip">
            {choice.label}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </Field>
  );
}
