/** A colour by name; the theme decides what it looks like. Choosing the chosen one takes it back. */
import { useId } from 'react';
import { ToggleGroup } from 'radix-ui';
import { CARD_COLORS } from '../../shared/model/kinds';
import { useMessages } from '../i18n/useMessages';
import { Field } from '../ui/Field';

interface ColorFieldProps {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onCommit: (value: string | undefined) => void;
}

export function ColorField({ label, value, disabled, onCommit }: ColorFieldProps) {
  const t = useMessages();
  const labelId = useId();
  return (
    <Field label={label} labelId={labelId}>
      <ToggleGroup.Root
        type="single"
        className="swatches"
        aria-labelledby={labelId}
        disabled={disabled}
        value={value}
        onValueChange={(chosen) => onCommit(chosen === '' ? undefined : chosen)}
      >
        {CARD_COLORS.map((color) => (
          <ToggleGroup.Item
            key={color}
            value={color}
            className={`swatch swatch-${color}`}
            aria-label={t(`value.color.${color}`)}
            title={t(`value.color.${color}`)}
          />
        ))}
      </ToggleGroup.Root>
    </Field>
  );
}
