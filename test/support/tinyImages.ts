/** Files that begin and end like pictures of a given size. What they show does not matter: nobody decodes them. */

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const big = (value: number, length: number): number[] =>
  Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);
const little = (value: number, length: number): number[] => big(value, length).reverse();

export function tinyPng(width: number, height: number): Uint8Array {
  const part = (name: string, content: readonly number[]): number[] => [
    ...[...big(content.length, 4), ...ascii(name), ...content],
    ...[0, 0, 0, 0],
  ];
  const head = [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, ...ascii('PNG\r\n\x1a\n')],
    ...part('IHDR', head),
    ...part('IDAT', [1, 2, 3]),
    ...part('IEND', []),
  ]);
}

/** With a comment as long as a camera's own preview before the picture. */
export function tinyJpeg(width: number, height: number, before = 4_000): Uint8Array {
  const part = (marker: number, content: readonly number[]): number[] => [
    ...[0xff, marker],
    ...[...big(content.length + 2, 2), ...content],
  ];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...part(
      0xfe,
      Array.from({ length: before }, () => 0xd9),
    ),
    ...part(0xc4, [0]),
    ...part(0xc2, [8, ...big(height, 2), ...big(width, 2), 3]),
    ...part(0xda, [3]),
    ...[7, 7, 7, 7, 0xff, 0xd9],
  ]);
}

export function tinyGif(width: number, height: number): Uint8Array {
  return Uint8Array.from([...ascii('GIF89a'), ...little(width, 2), ...little(height, 2), 0, 0, 0, 0x3b]);
}

export function tinyWebp(width: number, height: number, kind: 'VP8 ' | 'VP8L' | 'VP8X'): Uint8Array {
  const content = {
    'VP8 ': [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2)],
    VP8L: [0x2f, ...little((width - 1) | ((height - 1) << 14), 4)],
    VP8X: [0x10, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)],
  }[kind];
  const rest = [...ascii('WEBP'), ...ascii(kind), ...little(content.length, 4), ...content];
  return Uint8Array.from([...ascii('RIFF'), ...little(rest.length, 4), ...rest]);
}

/** As many frames, each with the flags of its head, after an extension that tells the pace. */
export function movingGif(frames: number, flags = 0): Uint8Array {
  const pace = [0x21, 0xf9, 4, 0, 10, 0, 0, 0];
  const colors = flags === 0 ? [] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const frame = [
    0x2c,
    ...little(0, 4),
    ...little(4, 2),
    ...little(4, 2),
    flags,
    ...colors,
    2,
    2,
    0x2c,
    0x2c,
    0,
  ];
  const all = Array.from({ length: frames }, () => [...pace, ...frame]).flat();
  return Uint8Array.from([...tinyGif(4, 4).slice(0, -1), ...all, 0x3b]);
}

export function movingPng(): Uint8Array {
  const bytes = [...tinyPng(4, 4)];
  const afterHead = 8 + 25;
  const control = [...big(8, 4), ...ascii('acTL'), ...big(2, 4), ...big(0, 4), 0, 0, 0, 0];
  return Uint8Array.from([...bytes.slice(0, afterHead), ...control, ...bytes.slice(afterHead)]);
}

export function movingWebp(): Uint8Array {
  return tinyWebp(4, 4, 'VP8X').map((byte, index) => (index === 20 ? byte | 0x02 : byte));
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
