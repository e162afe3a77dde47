import { expect, it } from 'vitest';
import { toByteView } from '../../../../shared/util/byteView';
import { readImageHeader } from '../../../../shared/util/imageHeader';
import { isAnimated } from '../../../../shared/util/isAnimated';
import {
  movingGif,
  movingPng,
  movingWebp,
  tinyGif,
  tinyJpeg,
  tinyPng,
  tinyWebp,
} from '../../../support/tinyImages';

function moves(bytes: Uint8Array): boolean {
  const view = toByteView(bytes);
  return isAnimated(view, readImageHeader(view)!);
}

it.each([
  ['GIF', movingGif(2)],
  ['GIF with colours for each frame', movingGif(3, 0x81)],
  ['PNG', movingPng()],
  ['WebP', movingWebp()],
])('a %s moves where it has more than one frame', (_kind, bytes) => {
  expect(moves(bytes)).toBe(true);
});

it.each([
  ['GIF of one frame', movingGif(1, 0x81)],
  ['GIF without any', tinyGif(10, 10)],
  ['GIF that is cut off', movingGif(2).slice(0, 40)],
  ['PNG', tinyPng(10, 10)],
  ['JPEG', tinyJpeg(10, 10)],
  ['WebP', tinyWebp(10, 10, 'VP8 ')],
  ['WebP of many parts', tinyWebp(10, 10, 'VP8X')],
])('a %s does not', (_kind, bytes) => {
  expect(moves(bytes)).toBe(false);
});
