/**
 * How well a name answers what somebody typed, for lists that are searched by a few letters.
 *
 * Beginning with it counts most, then a word that does, then having it anywhere, then all its words in any order, and
 * last its letters in their order with others between (`新卡` finds 新增卡片). Short names come before long ones.
 */

const WHOLE = 100;
const START = 80;
const WORD_START = 60;
const INSIDE = 40;
const ALL_WORDS = 25;
const SCATTERED = 10;

/** Names longer than this are texts: letters scattered over them mean nothing. */
const LONGEST_NAME = 60;
/** What shortness is worth at most; less than the steps above. */
const SHORTNESS = 9;

const WORD_LETTER = /[\p{L}\p{N}]/u;

/** Both folded (`foldText`). 0 means no answer at all. */
export function rankText(name: string, wanted: string): number {
  const rank = rankKind(name, wanted);
  return rank === 0 ? 0 : rank + SHORTNESS / (1 + name.length / 20);
}

function rankKind(name: string, wanted: string): number {
  if (wanted === '') return 0;
  const at = name.indexOf(wanted);
  if (at === 0) return name.length === wanted.length ? WHOLE : START;
  if (at > 0) return startsWord(name, wanted, at) ? WORD_START : INSIDE;
  if (wanted.includes(' ') && wanted.split(' ').every((word) => name.includes(word))) return ALL_WORDS;
  return name.length <= LONGEST_NAME && isScattered(name, wanted) ? SCATTERED : 0;
}

function startsWord(name: string, wanted: string, first: number): boolean {
  for (let at = first; at > 0; at = name.indexOf(wanted, at + 1)) {
    if (!WORD_LETTER.test(name.charAt(at - 1))) return true;
  }
  return false;
}

function isScattered(name: string, wanted: string): boolean {
  let from = 0;
  for (const letter of wanted) {
    if (letter === ' ') continue;
    const at = name.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return wanted.length > 1;
}
