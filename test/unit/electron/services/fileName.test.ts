import { describe, expect, it } from 'vitest';
import { MAX_NAME_BYTES, parseFolder, parseMapName } from '../../../../electron/services/fileName';

describe('parseMapName', () => {
  it.each([
    ['地圖', '地圖.cjm'],
    ['a.CJM', 'a.CJM'],
    [' 🏠 首購 🏠 ', '🏠 首購 🏠.cjm'],
    ['v1.2', 'v1.2.cjm'],
    ['contract', 'contract.cjm'],
  ])('takes %j', (input, name) => {
    expect(parseMapName(input)).toEqual({ ok: true, value: name });
  });

  it('takes exactly as many bytes as a disk holds', () => {
    const longest = '圖'.repeat(83) + 'ab';
    expect(Buffer.byteLength(`${longest}.cjm`)).toBe(MAX_NAME_BYTES);
    expect(parseMapName(longest).ok).toBe(true);
    expect(parseMapName(`${longest}c`).ok).toBe(false);
  });

  it.each([
    ...['', ' ', '.', '..', '.cjm', '../a', 'a/b', 'a\\b', '/etc/passwd', 'C:a', 'a\0b', 'a\nb'],
    ...['CON', 'con.cjm', 'Lpt1.txt', 'nul', 'a|b', 'a?', 'a"b', '<a>', '.hidden', '\ud800', 'x'.repeat(300)],
  ])('refuses %j', (input) => {
    expect(parseMapName(input)).toMatchObject({ ok: false, failure: { kind: 'badName' } });
  });
});

describe('parseFolder', () => {
  it('takes the top and folders below it', () => {
    expect(parseFolder('')).toEqual({ ok: true, value: [] });
    expect(parseFolder('客戶/2026')).toEqual({ ok: true, value: ['客戶', '2026'] });
  });

  it.each(['..', 'a/..', 'a//b', '/a', 'a/', '.git', 'a\\b', 'a/./b'])('refuses %j', (input) => {
    expect(parseFolder(input).ok).toBe(false);
  });
});
