import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../../../renderer/translation/decodeTable';

describe('decodeTable', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decodeTable(new TextEncoder().encode('旅程,Journey'))).toBe('旅程,Journey');
    expect(decodeTable(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeTable(new Uint8Array([0xff, 0xfe, 0xc5, 0x65]))).toBe('旅');
    expect(decodeTable(new Uint8Array([0xfe, 0xff, 0x65, 0xc5]))).toBe('旅');
  });

  it('takes what is no UTF-8 for Big5', () => {
    expect(decodeTable(new Uint8Array([0xae, 0xc8, 0xb5, 0x7b]))).toBe('旅程');
  });
});
