import { describe, expect, it } from 'vitest';
import { mayHaveMarkup, toPlainText, toTextBlocks } from '../../../../shared/model/markup';

const runsOf = (text: string) => toTextBlocks(text)[0]!.runs;

describe('toTextBlocks', () => {
  it('finds bold words inside a line', () => {
    expect(runsOf('等了**三週**才回覆')).toEqual([
      { text: '等了', bold: false },
      { text: '三週', bold: true },
      { text: '才回覆', bold: false },
    ]);
  });

  it('finds lists of both kinds, line by line', () => {
    expect(toTextBlocks('Needs:\n- payslip\n2. passport').map(({ marker }) => marker)).toEqual([
      '',
      '•',
      '2.',
    ]);
    expect(toTextBlocks('- payslip')[0]!.runs).toEqual([{ text: 'payslip', bold: false }]);
  });

  it('finds links, with a label or as they stand, without the full stop of their sentence', () => {
    expect(runsOf('[Rates](https://bank.example/rates)')).toEqual([
      { text: 'Rates', bold: false, href: 'https://bank.example/rates' },
    ]);
    expect(runsOf('See https://www.bank.example/.')).toEqual([
      { text: 'See ', bold: false },
      { text: 'bank.example', bold: false, href: 'https://www.bank.example/' },
      { text: '.', bold: false },
    ]);
    expect(runsOf('見https://bank.example/a，再打電話')[1]).toMatchObject({ href: 'https://bank.example/a' });
  });

  it('takes no other address for a link', () => {
    for (const text of ['[x](javascript:alert(1))', '[x](file:///etc/passwd)', 'javascript://x']) {
      expect(runsOf(text)).toEqual([{ text, bold: false }]);
    }
  });

  it('leaves marks that do not close as they were typed', () => {
    for (const text of ['2 ** 3', '**', '****', '** a **', '**open', '-5 degrees', '3.14 is pi']) {
      expect(toPlainText(text)).toBe(text);
    }
  });
});

describe('mayHaveMarkup', () => {
  it('says no to plain letters', () => {
    expect(mayHaveMarkup('等候審核，2–3 週')).toBe(false);
    expect(mayHaveMarkup('see\n- this')).toBe(true);
  });
});
