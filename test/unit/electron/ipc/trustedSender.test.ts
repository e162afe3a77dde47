import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../../electron/ipc/trustedSender';
import { parsePong } from '../../../../electron/ipc/parsePong';

const OURS = { frameUrl: 'app://studio/', isMainFrame: true, isOurWindow: true };

describe('isTrustedSender', () => {
  it('trusts our page at the top of our window', () => {
    expect(isTrustedSender(OURS)).toBe(true);
    expect(isTrustedSender({ ...OURS, frameUrl: 'app://studio/?x#y' })).toBe(true);
  });

  it.each([
    { isMainFrame: false },
    { isOurWindow: false },
    { frameUrl: undefined },
    { frameUrl: 'nonsense' },
    { frameUrl: 'app://studio.evil/' },
    { frameUrl: 'app://user@studio/' },
    { frameUrl: 'https://studio/' },
    { frameUrl: 'about:blank' },
  ])('refuses %j', (change) => {
    expect(isTrustedSender({ ...OURS, ...change })).toBe(false);
  });
});

describe('parsePong', () => {
  it('reads an answer', () => {
    expect(parsePong({ token: 'abc', listening: true })).toEqual({ token: 'abc', listening: true });
  });

  it.each([undefined, null, 'x', {}, { token: '../', listening: true }, { token: 'a', listening: 1 }])(
    'refuses %j',
    (input) => {
      expect(parsePong(input)).toBeUndefined();
    },
  );
});
