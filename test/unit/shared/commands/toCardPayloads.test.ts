import { expect, it } from 'vitest';
import { toCardPayloads } from '../../../../shared/commands/toCardPayloads';

it('makes a card of every line, without list marks and empty lines', () => {
  const text = '- Search\r\n\r\n  2. Compare\n3、比較\n• 詢問\n-5 degrees\n2025 was hard\n';
  expect(toCardPayloads(text).map((card) => card.text)).toEqual([
    'Search',
    'Compare',
    '比較',
    '詢問',
    '-5 degrees',
    '2025 was hard',
  ]);
});

it('makes nothing of nothing', () => {
  expect(toCardPayloads(' \n\t')).toEqual([]);
});
