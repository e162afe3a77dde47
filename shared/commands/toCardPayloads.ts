import type { CardPayload } from './pasteCard';

/** Marks that lists begin their lines with: bullets, dashes, `1.`, `2)`, 「3、」. */
const LIST_MARK = /^\s*(?:[-*•‣◦·–—]\s+|\d{1,3}(?:[.)]\s+|、\s*))/u;

/** Text from elsewhere as cards, one a line; list marks and empty lines are left out. */
export function toCardPayloads(text: string): readonly CardPayload[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => ({ text: line.replace(LIST_MARK, '').trim() }))
    .filter((card) => card.text !== '');
}
