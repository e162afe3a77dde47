/** The words around a hit, on one line: enough to know the place again. */

export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Characters kept before the hit; its end has the rest of the line. */
const BEFORE = 14;
const AFTER = 60;
const ELLIPSIS = '…';

export function toExcerpt(text: string, start: number, length: number): Excerpt {
  const end = start + length;
  const from = toCharacterStart(text, start - BEFORE);
  const to = toCharacterStart(text, end + AFTER);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: toOneLine(from > 0 ? ELLIPSIS + before : before).trimStart(),
    found: toOneLine(text.slice(start, end)),
    after: toOneLine(to < text.length ? after + ELLIPSIS : after).trimEnd(),
  };
}

/** Never within a character that is written as two units. */
function toCharacterStart(text: string, at: number): number {
  const place = Math.max(0, Math.min(at, text.length));
  const unit = text.charCodeAt(place);
  return place > 0 && unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}

function toOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
