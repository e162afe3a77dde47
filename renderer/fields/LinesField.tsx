/** A list of sentences, one a line. */
import { TextField } from '../ui/TextField';

interface LinesFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly placeholder: string | undefined;
  readonly disabled: boolean;
  readonly value: readonly string[];
  readonly onCommit: (lines: readonly string[]) => void;
}

export function LinesField({ value, onCommit, ...rest }: LinesFieldProps) {
  const toLines = (text: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return (
    <TextField {...rest} multiline value={value.join('\n')} onCommit={(text) => onCommit(toLines(text))} />
  );
}
