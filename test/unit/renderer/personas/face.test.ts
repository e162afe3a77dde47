import { expect, test } from 'vitest';
import { toFace } from '../../../../renderer/personas/face';
import { buildDocument } from '../../../support/buildDocument';
import { tinyPng } from '../../../support/tinyImages';

function photoOf(bytes: Uint8Array, mime: string): string | undefined {
  const data = Buffer.from(bytes).toString('base64');
  const map = buildDocument().persona('Ann', { photo: 'face' }).asset('face', { mime, data }).build();
  return toFace(map, 'en', map.personas[0]!).photo;
}

test('a photo is what its bytes say, whatever the file calls it', () => {
  expect(photoOf(tinyPng(40, 30), 'image/jpeg')).toMatch(/^data:image\/png;base64,iVBOR/);
});

test.each([
  ['of billions of pixels', tinyPng(60_000, 60_000)],
  ['that is no picture', Uint8Array.from([1, 2, 3])],
])('a photo %s is not drawn', (_what, bytes) => {
  expect(photoOf(bytes, 'image/png')).toBeUndefined();
});

test('a photo that is not there is none', () => {
  const map = buildDocument().persona('Ann', { photo: 'constructor' }).build();
  expect(toFace(map, 'en', map.personas[0]!).photo).toBeUndefined();
});

test('the age stands behind the name as the language of the map has it', () => {
  const map = buildDocument().persona('Ann', { age: 27 }).persona('').build();
  expect(toFace(map, 'zh-Hant', map.personas[0]!).aged).toBe('Ann，27 歲');
  expect(toFace(map, 'en', map.personas[0]!).aged).toBe('Ann, 27');
  expect(toFace(map, 'zh-Hant', map.personas[1]!).name).toBe('未命名的人物誌');
});
