/** Bytes that are looked into without making a copy of them. */
export interface ByteView {
  readonly length: number;
  /** 0 beyond the end. */
  at(index: number): number;
}

export function toByteView(bytes: Uint8Array): ByteView {
  return { length: bytes.length, at: (index) => bytes[index] ?? 0 };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<number, number> = new Map(
  [...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]),
);

/** Base64 without spaces. Only the bytes that are asked for are decoded. */
export function toBase64View(data: string): ByteView {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  const length = Math.floor((data.length * 3) / 4) - padding;
  const value = (index: number): number => VALUES.get(data.charCodeAt(index)) ?? 0;
  return {
    length,
    at(index) {
      if (index < 0 || index >= length) return 0;
      const first = Math.floor(index / 3) * 4 + (index % 3);
      const shift = 2 * (index % 3);
      return ((value(first) << (2 + shift)) | (value(first + 1) >> (4 - shift))) & 0xff;
    },
  };
}

/** Each byte as one letter. */
export function readLetters(bytes: ByteView, from: number, length: number): string {
  let read = '';
  for (let at = from; at < from + length; at += 1) read += String.fromCharCode(bytes.at(at));
  return read;
}

export function readNumber(
  bytes: ByteView,
  from: number,
  length: number,
  order: 'big' | 'little' = 'big',
): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const at = order === 'big' ? from + index : from + length - 1 - index;
    value = value * 256 + bytes.at(at);
  }
  return value;
}
