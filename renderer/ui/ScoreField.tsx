/** A number on a scale: a slider to feel it, a field to say it exactly. Empty means not known. */
import { NumberField } from './NumberField';

interface ScoreFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onCommit: (value: number | undefined) => void;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export function ScoreField(props: ScoreFieldProps) {
  const { label, value, min, max, step, onCommit, disabled } = props;
  return (
    <div className="score">
      <NumberField
        label={label}
        value={value}
        min={min}
        max={max}
        step={step}
        placeholder={props.placeholder}
        disabled={disabled}
        onCommit={onCommit}
      />
      <input
        type="range"
        className="score-slider"
        aria-label={label}
        data-empty={value === undefined || undefined}
        min={min}
        max={max}
        step={step}
        value={value ?? (min + max) / 2}
        disabled={disabled}
        onChange={(event) => onCommit(Number(event.target.value))}
      />
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
    </div>
  );
}
