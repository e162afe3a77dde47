import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outOfOrder } from '../../../../shared/analysis/outOfOrder';

const moved = (before: string, after: string): string => outOfOrder([...before], [...after]).join('');

test('names the fewest that moved', () => {
  expect(moved('abcde', 'abcde')).toBe('');
  expect(moved('abcde', 'bcdea')).toBe('a');
  expect(moved('abcde', 'eabcd')).toBe('e');
  expect(moved('abcdef', 'badcfe')).toHaveLength(3);
});

test('takes no notice of what came or went', () => {
  expect(moved('abcde', 'xaybez')).toBe('');
  expect(moved('abcde', 'xcyaz')).toHaveLength(1);
});

test('what stays is in order, whatever was shuffled', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const out = new Set(outOfOrder(before, after));
      const kept = after.filter((item) => before.includes(item) && !out.has(item));
      expect(kept).toEqual(before.filter((item) => kept.includes(item)));
    }),
  );
});
