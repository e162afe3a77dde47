/** What a feeling says in one line: what was written, and the words for it that were not written already. */
import { toPlainText } from '../model/markup';

/** Of the language that is shown. */
export interface WordMarks {
  /** Between the words of a list. */
  readonly comma: string;
  /** Before what is added to a text. */
  readonly aside: string;
}

export function toFeelingText(
  text: string,
  emotions: readonly string[],
  { comma, aside }: WordMarks,
): string {
  const written = toPlainText(text)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
  const held = written.toLowerCase();
  const others = [...new Set(emotions)].filter((word) => word !== '' && !held.includes(word.toLowerCase()));
  return [written, others.join(comma)].filter((part) => part !== '').join(aside);
}
