/**
 * Texts as a person looks for them: `ＡＰＰ`, `App` and `app` are one word.
 *
 * Case and the full-width forms of Latin letters, digits and signs are evened out, one UTF-16 unit for one, so that a
 * place in the folded text is the same place in the text itself.
 */
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/;
const WIDTH_SHIFT = 0xfee0;

export function foldText(text: string): string {
  const narrow = FULL_WIDTH.test(text) ? text.replaceAll(/[\uff01-\uff5e\u3000]/g, toHalfWidth) : text;
  const lower = narrow.toLowerCase();
  // A few letters, such as İ, are longer in lower case.
  return lower.length === narrow.length ? lower : [...narrow].map(toLowerInPlace).join('');
}

function toHalfWidth(character: string): string {
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - WIDTH_SHIFT);
}

function toLowerInPlace(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
