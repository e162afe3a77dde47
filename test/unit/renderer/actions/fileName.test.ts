import { expect, test } from 'vitest';
import { suggestFileName, withEnding } from '../../../../renderer/actions/fileName';

test.each([
  ['首購房貸', '首購房貸.cjm'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.cjm'],
  ['  ..', 'map.cjm'],
  ['', 'map.cjm'],
  ['地'.repeat(300), `${'地'.repeat(80)}.cjm`],
])('the title %j is saved as %j', (title, name) => {
  expect(suggestFileName(title)).toBe(name);
});

test('a typed name gets its ending once', () => {
  expect(withEnding(' map ')).toBe('map.cjm');
  expect(withEnding('Map.CJM')).toBe('Map.CJM');
});
