import { describe, expect, it } from 'vitest';
import { toBase64View, toByteView } from '../../../../shared/util/byteView';
import { isWholeImage, looksLikeSvg, readImageHeader } from '../../../../shared/util/imageHeader';
import { tinyGif, tinyJpeg, tinyPng, tinyWebp, toBase64 } from '../../../support/tinyImages';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const IMAGES = [
  ['image/png', tinyPng],
  ['image/jpeg', tinyJpeg],
  ['image/gif', tinyGif],
  ['image/webp', (width, height) => tinyWebp(width, height, 'VP8 ')],
  ['image/webp', (width, height) => tinyWebp(width, height, 'VP8L')],
  ['image/webp', (width, height) => tinyWebp(width, height, 'VP8X')],
] as const satisfies readonly (readonly [string, (width: number, height: number) => Uint8Array])[];

describe('the header of a picture', () => {
  it.each(IMAGES)('of the kind %s says its size, in bytes as in base64', (mime, make) => {
    for (const [width, height] of [
      [1, 1],
      [4032, 3024],
      [16_000, 9_001],
    ] as const) {
      const bytes = make(width, height);
      expect(readImageHeader(toByteView(bytes))).toEqual({ mime, width, height });
      expect(readImageHeader(toBase64View(toBase64(bytes)))).toEqual({ mime, width, height });
    }
  });

  it('is read before anything is decoded: a bomb says how large it is', () => {
    const bomb = readImageHeader(toByteView(tinyPng(30_000, 30_000)));
    expect(bomb).toEqual({ mime: 'image/png', width: 30_000, height: 30_000 });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a few bytes', Uint8Array.from([0xff, 0xd8])],
    ['text', text('GIF is what I call it')],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46])],
    ['a sound in the box of a WebP', text('RIFF\x04\0\0\0WAVEfmt ')],
    ['a picture without breadth', tinyPng(0, 10)],
    ['a photo that is cut off before its size', tinyJpeg(10, 10).slice(0, 3_000)],
  ])('is not found in %s', (_what, bytes) => {
    expect(readImageHeader(toByteView(bytes))).toBeUndefined();
  });
});

describe('a picture that is cut off', () => {
  it.each(IMAGES.filter(([mime]) => mime !== 'image/gif'))('is known: %s', (_mime, make) => {
    const bytes = make(40, 30);
    const header = readImageHeader(toByteView(bytes))!;
    expect(isWholeImage(toByteView(bytes), header)).toBe(true);
    expect(isWholeImage(toByteView(bytes.slice(0, -4)), header)).toBe(false);
  });

  it('is not one with something behind its end', () => {
    const bytes = Uint8Array.from([...tinyJpeg(40, 30), 1, 2, 3, 4, 5]);
    expect(isWholeImage(toByteView(bytes), readImageHeader(toByteView(bytes))!)).toBe(true);
  });
});

it('tells drawings from other things', () => {
  expect(looksLikeSvg(toByteView(text('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg width="1">')))).toBe(
    true,
  );
  expect(looksLikeSvg(toByteView(text('<svgx>')))).toBe(false);
  expect(looksLikeSvg(toByteView(tinyPng(4, 4)))).toBe(false);
});

it('decodes single bytes of base64', () => {
  for (const length of [0, 1, 2, 3, 4, 255]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 11) % 256);
    const view = toBase64View(toBase64(bytes));
    expect(view.length).toBe(length);
    expect(Array.from({ length }, (_, index) => view.at(index))).toEqual([...bytes]);
    expect([view.at(length), view.at(-1)]).toEqual([0, 0]);
  }
});
