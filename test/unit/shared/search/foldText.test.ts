import { expect, test } from 'vitest';
import fc from 'fast-check';
import { foldText } from '../../../../shared/search/foldText';

test('neither case nor width counts', () => {
  expect(foldText('Ａｐｐ　１２３！')).toBe('app 123!');
  expect(foldText('房貸 APP')).toBe('房貸 app');
});

test('a place in the folded text is the same place in the text', () => {
  expect(foldText('İ 房貸')).toHaveLength('İ 房貸'.length);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
});
