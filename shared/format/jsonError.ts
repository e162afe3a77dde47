/**
 * Where a text stops being JSON.
 *
 * `JSON.parse` says so in words that differ from engine to engine, or not at all. This walks the text once, only after
 * that has failed, and without recursion, since hostile files nest deeply.
 */
export interface JsonError {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters as UTF-16 counts them. */
  readonly column: number;
  /** The text ends where more must follow: the rest of the file is missing. */
  readonly atEnd: boolean;
}

/** Undefined if the text is JSON after all. */
export function findJsonError(text: string): JsonError | undefined {
  const offset = findErrorOffset(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, atEnd: offset >= text.length };
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** The start of a word or number that the end of the text cuts off. */
const CUT_SCALAR =
  /(?:t(?:r(?:u)?)?|f(?:a(?:l(?:s)?)?)?|n(?:u(?:l)?)?|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))$/y;

function findErrorOffset(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = matchEnd(SPACE, text, at) ?? at;
    if (at >= text.length) return expected === 'nothing' ? undefined : text.length;
    const char = text.charAt(at);
    const inside = open.at(-1);
    if (expected === 'nothing') return at;
    if (expected === 'colon') {
      if (char !== ':') return at;
      expected = 'value';
      at += 1;
    } else if (isClosing(char, inside) && (expected === 'commaOrEnd' || expected.endsWith('OrEnd'))) {
      open.pop();
      expected = open.length === 0 ? 'nothing' : 'commaOrEnd';
      at += 1;
    } else if (expected === 'commaOrEnd') {
      if (char !== ',') return at;
      expected = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (char === '"') {
      const end = findStringEnd(text, at);
      if (!end.ok) return end.at;
      at = end.at;
      expected = expected.startsWith('key') ? 'colon' : open.length === 0 ? 'nothing' : 'commaOrEnd';
    } else if (expected.startsWith('key')) {
      return at;
    } else if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else {
      const end = matchEnd(SCALAR, text, at);
      if (matchEnd(CUT_SCALAR, text, at) !== undefined) return text.length;
      if (end === undefined) return at;
      at = end;
      expected = open.length === 0 ? 'nothing' : 'commaOrEnd';
    }
  }
}

function isClosing(char: string, inside: '{' | '[' | undefined): boolean {
  return (char === '}' && inside === '{') || (char === ']' && inside === '[');
}

/** Just past the closing quote, or where the string goes wrong. */
function findStringEnd(text: string, start: number): { readonly ok: boolean; readonly at: number } {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { ok: true, at: at + 1 };
    if (code < 0x20) return { ok: false, at };
    if (code !== 0x5c) continue;
    const escape = text.slice(at + 1, at + 6);
    if (/^u[0-9A-Fa-f]{4}/.test(escape)) at += 5;
    else if (/^["\\/bfnrt]/.test(escape)) at += 1;
    else return { ok: false, at: at + 1 + escape.length >= text.length ? text.length : at };
  }
  return { ok: false, at: text.length };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
