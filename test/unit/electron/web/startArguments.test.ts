import { describe, expect, it } from 'vitest';
import { parseStartArguments } from '../../../../scripts/startArguments.mjs';

describe('npm start', () => {
  it('takes a file, and tries Electron first', () => {
    expect(parseStartArguments(['地圖.cjm'])).toEqual({
      ok: true,
      value: { web: false, port: undefined, open: true, file: '地圖.cjm' },
    });
  });

  it.each([['--web'], ['--no-open'], ['--port', '8080']])('goes to the web host for %s %s', (...input) => {
    const given = input.filter((each) => typeof each === 'string');
    expect(parseStartArguments(given)).toMatchObject({ ok: true, value: { web: true } });
  });

  it.each([
    ['--prot', '1'],
    ['--port', '99999'],
    ['--port', 'http'],
    ['a.cjm', 'b.cjm'],
  ])('says what is wrong with %s %s', (...input) => {
    const parsed = parseStartArguments(input);
    expect(parsed.ok ? '' : parsed.failure).not.toBe('');
  });
});
