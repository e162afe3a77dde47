/**
 * Bytes of a file to text: UTF-8 with or without a byte order mark, UTF-16 with one.
 *
 * Anything else is refused: guessing an encoding would change somebody's text without a word.
 */
import type { HostFailure } from '../../shared/host/failures';
import { fail, ok, type Result } from '../../shared/util/result';

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16';
}

export function decodeText(bytes: Uint8Array): Result<DecodedText, HostFailure> {
  const encoding = findUtf16(bytes) ?? 'utf-8';
  try {
    // The decoder takes the byte order mark away.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // A binary file can be valid UTF-8 by chance; text holds no NUL.
    if (text.includes('\0')) return fail({ kind: 'notText' });
    return ok({ text, encoding: encoding === 'utf-8' ? 'utf-8' : 'utf-16' });
  } catch {
    return fail({ kind: 'notText' });
  }
}

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
