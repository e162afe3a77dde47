/** Whether a picture moves: a map keeps its first frame only, and says so. Read from its parts, without decoding any. */
import { readLetters, readNumber, type ByteView } from './byteView';
import { MOST_PARTS, type ImageHeader } from './imageHeader';

export function isAnimated(bytes: ByteView, { mime }: ImageHeader): boolean {
  switch (mime) {
    case 'image/gif':
      return hasSecondFrame(bytes);
    case 'image/webp':
      return readLetters(bytes, 12, 4) === 'VP8X' && (bytes.at(20) & WEBP_ANIMATION) !== 0;
    case 'image/png':
      return hasPngAnimation(bytes);
    case 'image/jpeg':
      return false;
  }
}

/** RFC 9649, 2.7.1.1. */
const WEBP_ANIMATION = 0x02;

/** `acTL` stands before the picture. https://www.w3.org/TR/png-3/#acTL-chunk */
function hasPngAnimation(bytes: ByteView): boolean {
  let at = 8;
  for (let part = 0; part < MOST_PARTS && at + 12 <= bytes.length; part += 1) {
    const name = readLetters(bytes, at + 4, 4);
    if (name === 'acTL' || name === 'IDAT') return name === 'acTL';
    at += readNumber(bytes, at, 4) + 12;
  }
  return false;
}

/** Blocks of a GIF89a: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
const GIF_FRAME = 0x2c;
const GIF_EXTENSION = 0x21;

function hasSecondFrame(bytes: ByteView): boolean {
  let at = 13 + colorsAt(bytes, 10);
  let frames = 0;
  for (let part = 0; part < MOST_PARTS && at < bytes.length; part += 1) {
    const kind = bytes.at(at);
    if (kind === GIF_FRAME) {
      frames += 1;
      if (frames > 1) return true;
      // The size of its codes follows its head and its colours.
      at = skipBlocks(bytes, at + 10 + colorsAt(bytes, at + 9) + 1);
    } else if (kind === GIF_EXTENSION) {
      at = skipBlocks(bytes, at + 2);
    } else {
      return false;
    }
  }
  return false;
}

/** In bytes, as the flags at this place say. */
function colorsAt(bytes: ByteView, place: number): number {
  const flags = bytes.at(place);
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

/** Behind blocks that each begin with their length, up to an empty one. */
function skipBlocks(bytes: ByteView, from: number): number {
  let at = from;
  while (at < bytes.length && bytes.at(at) !== 0) at += bytes.at(at) + 1;
  return at + 1;
}
