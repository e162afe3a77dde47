/**
 * What a call sends, as a body: JSON, of which a long one is made piece by piece, so that handing over a whole map with
 * its pictures holds the page for no frame.
 */
import { nextTask } from '../document/nextTask';

/** Characters. Shorter ones are sent as they are. */
const LONG_TEXT = 100_000;
const PIECE = 150_000;
/** How deep objects are taken apart, to the data of a draft's pictures; what is deeper is written as a whole. */
const DEPTH = 3;

export async function toBody(input: unknown): Promise<string | Blob> {
  if (!isLong(input)) return JSON.stringify(input ?? null);
  const blobs: Blob[] = [];
  let text = '';
  for (const piece of toPieces(input, DEPTH)) {
    text += piece;
    if (text.length < PIECE) continue;
    blobs.push(new Blob([text]));
    text = '';
    await nextTask();
  }
  return new Blob([...blobs, text]);
}

function isLong(value: unknown): boolean {
  let length = 0;
  const add = (part: unknown, depth: number): void => {
    if (typeof part === 'string') length += part.length;
    else if (typeof part === 'object' && part !== null && depth > 0) {
      for (const inner of Object.values(part) as unknown[]) {
        if (length > LONG_TEXT) return;
        add(inner, depth - 1);
      }
    }
  };
  add(value, DEPTH + 1);
  return length > LONG_TEXT;
}

/** As `JSON.stringify` writes it. */
function* toPieces(value: unknown, depth: number): Generator<string> {
  if (typeof value === 'string') {
    yield* toStringPieces(value);
  } else if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield JSON.stringify(value ?? null);
  } else {
    let before = '{';
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      if (inner === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* toPieces(inner, depth - 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

/** A pair that is cut in two is written as two escapes, which read as one letter again. */
function* toStringPieces(text: string): Generator<string> {
  yield '"';
  for (let at = 0; at < text.length; at += PIECE)
    yield JSON.stringify(text.slice(at, at + PIECE)).slice(1, -1);
  yield '"';
}
