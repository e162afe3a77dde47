/**
 * What kind of picture some bytes are, and how large: read from their first bytes, without decoding.
 *
 * Names and declared types say nothing: a hostile file may claim to be anything, and a few bytes may unfold to
 * gigabytes. PNG: https://www.w3.org/TR/png-3/ · JPEG: ITU-T T.81, annex B · WebP: RFC 9649 · GIF: GIF89a.
 */
import { readLetters, readNumber, type ByteView } from './byteView';

export const IMAGE_MIMES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export type ImageMime = (typeof IMAGE_MIMES)[number];

export interface ImageHeader {
  readonly mime: ImageMime;
  /** In pixels, as it is stored: a photo may say that it is to be turned. */
  readonly width: number;
  readonly height: number;
}

/** Undefined for anything but the four kinds, and for what has no size. */
export function readImageHeader(bytes: ByteView): ImageHeader | undefined {
  const header = readPng(bytes) ?? readJpeg(bytes) ?? readWebp(bytes) ?? readGif(bytes);
  return header && header.width > 0 && header.height > 0 ? header : undefined;
}

/** Does the picture end? What is cut off may still decode, to half a picture. */
export function isWholeImage(bytes: ByteView, { mime }: ImageHeader): boolean {
  switch (mime) {
    case 'image/png':
      return hasPngEnd(bytes);
    case 'image/jpeg':
      return hasJpegEnd(bytes);
    case 'image/webp':
      return bytes.length >= readNumber(bytes, 4, 4, 'little') + 8;
    case 'image/gif':
      return true;
  }
}

/** A drawing in XML: it may hold scripts and links, so it is none of the four, and people ask why. */
export function looksLikeSvg(bytes: ByteView): boolean {
  return /<svg[\s>]|<!doctype svg/i.test(readLetters(bytes, 0, Math.min(bytes.length, SVG_WITHIN)));
}

const SVG_WITHIN = 2_048;
/** A file with more parts before its picture was not made by a camera. */
export const MOST_PARTS = 100_000;

function readPng(bytes: ByteView): ImageHeader | undefined {
  if (readLetters(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || readLetters(bytes, 12, 4) !== 'IHDR')
    return undefined;
  return { mime: 'image/png', width: readNumber(bytes, 16, 4), height: readNumber(bytes, 20, 4) };
}

function hasPngEnd(bytes: ByteView): boolean {
  let at = 8;
  for (let part = 0; part < MOST_PARTS && at + 12 <= bytes.length; part += 1) {
    if (readLetters(bytes, at + 4, 4) === 'IEND') return true;
    at += readNumber(bytes, at, 4) + 12;
  }
  return false;
}

function readGif(bytes: ByteView): ImageHeader | undefined {
  if (!/^GIF8[79]a$/.test(readLetters(bytes, 0, 6))) return undefined;
  return {
    mime: 'image/gif',
    width: readNumber(bytes, 6, 2, 'little'),
    height: readNumber(bytes, 8, 2, 'little'),
  };
}

function readWebp(bytes: ByteView): ImageHeader | undefined {
  if (readLetters(bytes, 0, 4) !== 'RIFF' || readLetters(bytes, 8, 4) !== 'WEBP') return undefined;
  const mime = 'image/webp';
  switch (readLetters(bytes, 12, 4)) {
    case 'VP8 ':
      return {
        mime,
        width: readNumber(bytes, 26, 2, 'little') & 0x3fff,
        height: readNumber(bytes, 28, 2, 'little') & 0x3fff,
      };
    case 'VP8L': {
      const bits = readNumber(bytes, 21, 4, 'little');
      return { mime, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return {
        mime,
        width: readNumber(bytes, 24, 3, 'little') + 1,
        height: readNumber(bytes, 27, 3, 'little') + 1,
      };
    default:
      return undefined;
  }
}

function readJpeg(bytes: ByteView): ImageHeader | undefined {
  for (const { marker, at } of jpegParts(bytes)) {
    // Frames begin with SOF0–SOF15; among their numbers are tables (C4, C8, CC).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return {
        mime: 'image/jpeg',
        width: readNumber(bytes, at + 7, 2),
        height: readNumber(bytes, at + 5, 2),
      };
    }
  }
  return undefined;
}

function hasJpegEnd(bytes: ByteView): boolean {
  const scan = [...jpegParts(bytes)].at(-1);
  if (scan?.marker !== START_OF_SCAN) return false;
  for (let at = bytes.length - 2; at > scan.at; at -= 1) {
    if (bytes.at(at) === 0xff && bytes.at(at + 1) === 0xd9) return true;
  }
  return false;
}

const START_OF_SCAN = 0xda;

/** The parts before the picture itself, and the one that begins it; `at` is the place of the marker. */
function* jpegParts(bytes: ByteView): Generator<{ readonly marker: number; readonly at: number }> {
  if (readNumber(bytes, 0, 2) !== 0xffd8) return;
  let at = 2;
  for (let part = 0; part < MOST_PARTS && at + 4 <= bytes.length; part += 1) {
    if (bytes.at(at) !== 0xff) return;
    const marker = bytes.at(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    yield { marker, at };
    if (marker === START_OF_SCAN) return;
    at += 2 + readNumber(bytes, at + 2, 2);
  }
}
