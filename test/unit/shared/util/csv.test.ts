import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, toCsv } from '../../../../shared/util/csv';

const read = (text: string): readonly (readonly string[])[] => {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(parsed.failure.kind);
  return parsed.value;
};

describe('a table as text', () => {
  it('is what Excel opens: a byte order mark, CRLF, quotes where they are needed', () => {
    const text = toCsv([
      ['id', '內容'],
      ['a', '他說「好」'],
      ['b', 'one, "two"\nthree'],
      ['c', ' spaced '],
    ]);
    expect(text).toBe('\ufeffid,內容\r\na,他說「好」\r\nb,"one, ""two""\nthree"\r\nc," spaced "\r\n');
  });

  it('is read back as it was, whatever it says', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', ',', ';', '"', '\n', '\r\n', '\t', ' ', "'") });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const table = [['id', 'text'], ...rows];
        expect(read(toCsv(table))).toEqual(table);
      }),
    );
  });

  it.each([
    ['semicolons', 'id;text\r\na;"1;2"\r\n'],
    ['tabs', 'id\ttext\na\t1;2'],
    ['commas', 'id,text\ra,1;2\r'],
  ])('is read with %s and any line ends', (_what, text) => {
    expect(read(text)).toEqual([
      ['id', 'text'],
      ['a', '1;2'],
    ]);
  });

  it('has empty cells at the end of a row, and empty rows where they are, so that rows can be counted', () => {
    expect(read('\r\na;b;\n\n;;\nc;d;')).toEqual([[''], ['a', 'b', ''], [''], ['', '', ''], ['c', 'd', '']]);
  });

  it('is refused with the line of a quote that is never closed', () => {
    expect(parseCsv('a,b\n"c\nd",e\nf,"g\nh')).toEqual({
      ok: false,
      failure: { kind: 'openQuote', line: 4 },
    });
  });
});
