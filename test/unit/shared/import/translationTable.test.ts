import { describe, expect, it } from 'vitest';
import { planTranslationImport } from '../../../../shared/import/planTranslationImport';
import {
  readTranslationTable,
  toTranslationTable,
  type ReadLine,
  type TranslationLine,
} from '../../../../shared/import/translationTable';
import { MAX_TEXT_LENGTH } from '../../../../shared/model/limits';
import { buildDocument } from '../../../support/buildDocument';

const LANGUAGES = { main: 'en', other: 'zh-Hant' } as const;

const line = (recordId: string, main: string, translation: string): TranslationLine => ({
  ...{ recordId, field: 'text', place: 'Apply・Pains', main, translation },
});

describe('the table for a translator', () => {
  it('names what each text is and has a column for each language', () => {
    expect(toTranslationTable([line('card:a', 'No news', '沒消息')], LANGUAGES)).toBe(
      '\ufeffid,field,place,en,zh-Hant\r\ncard:a,text,Apply・Pains,No news,沒消息\r\n',
    );
  });

  it('never hands a spreadsheet a formula, and comes back as it was', () => {
    const texts = ['=1+1', '-2', '+3', '@x', "'=quoted", "''=twice", "'plain", '- item\n- item'];
    const text = toTranslationTable(
      texts.map((said, at) => line(`card:${at}`, said, said)),
      LANGUAGES,
    );
    expect(text).not.toMatch(/(^|[",\n])[=+@-]\d/m);
    const read = readTranslationTable(text, LANGUAGES);
    expect(read.ok && read.value.map(({ main, translation }) => [main, translation])).toEqual(
      texts.map((said) => [said, said]),
    );
  });

  it('hands a spreadsheet no formula for an id either', () => {
    const [text, id] = [toTranslationTable([line('=HYPERLINK(1)', 'a', '甲')], LANGUAGES), '=HYPERLINK(1)'];
    expect(text).toContain(`\r\n'${id},text`);
    expect(readTranslationTable(text, LANGUAGES)).toMatchObject({ value: [{ recordId: id }] });
  });

  it('counts its rows as the spreadsheet does, which shows the empty ones', () => {
    const read = readTranslationTable('\r\nid,field,en,zh-Hant\r\n\r\n,,,\r\na,text,a,甲\r\n', LANGUAGES);
    expect(read).toMatchObject({ ok: true, value: [{ row: 5, recordId: 'a' }] });
  });

  it('is read by its heading, in whatever order and with columns of the translator’s own', () => {
    const read = readTranslationTable(
      'EN;note; ID ;zh-hant;Field\nNo news;?;card:a;沒消息;text\n',
      LANGUAGES,
    );
    expect(read).toEqual({
      ok: true,
      value: [{ row: 2, recordId: 'card:a', field: 'text', main: 'No news', translation: '沒消息' }],
    });
  });

  it.each([
    ['', { kind: 'empty' }],
    ['name,price\ntea,3', { kind: 'noColumns', columns: ['id', 'field', 'en', 'zh-Hant'] }],
    ['id,field,place,en,fr\n', { kind: 'noColumns', columns: ['zh-Hant'] }],
    ['id,field,en,zh-Hant\na,"text', { kind: 'openQuote', line: 2 }],
  ])('is refused with a reason: %j', (text, failure) => {
    expect(readTranslationTable(text, LANGUAGES)).toEqual({ ok: false, failure });
  });
});

const document = buildDocument('Bank')
  .stage('Apply')
  .lane('pain', 'Pains')
  .card('Apply', 'Pains', 'a')
  .card('Apply', 'Pains', 'b')
  .card('Apply', 'Pains', 'c')
  .card('Apply', 'Pains', 'd')
  .card('Apply', 'Pains', 'shut', { locked: true })
  .translation('zh-Hant', 'card:b', 'text', '乙', 'b')
  .translation('zh-Hant', 'card:c', 'text', '丙', 'an older c')
  .translation('zh-Hant', 'card:d', 'note', '附註', '')
  .build();

function plan(...lines: readonly (readonly [recordId: string, main: string, translation: string])[]) {
  return planTranslationImport(
    document,
    'zh-Hant',
    lines.map(([recordId, main, translation], at): ReadLine => ({
      row: at + 2,
      ...line(recordId, main, translation),
    })),
  );
}

describe('what a table would do', () => {
  it('takes what is new, and what confirms a stale translation', () => {
    expect(plan(['card:a', 'a', '甲'], ['card:c', 'c', '丙'])).toEqual({
      texts: [
        { recordId: 'card:a', field: 'text', text: '甲', mainText: 'a' },
        { recordId: 'card:c', field: 'text', text: '丙', mainText: 'c' },
      ],
      ...{ outdated: 0, skipped: [], unchanged: 0, mainLeft: [] },
    });
  });

  it('leaves alone what is there already and what was not translated', () => {
    expect(plan(['card:b', 'b', '乙'], ['card:a', 'a', ''])).toMatchObject({ texts: [], unchanged: 2 });
  });

  it('says which main texts it leaves alone, whatever becomes of their translations', () => {
    const { texts, unchanged, mainLeft } = plan(
      ['card:a', 'A, better', ''],
      ['card:b', 'B, better', '乙'],
      ['card:c', 'C, better', '丙，更好'],
      ['card:d', '', '丁'],
      ['card:shut', 'Open', '開'],
    );
    expect(mainLeft).toEqual([
      { row: 2, main: 'A, better', now: 'a' },
      { row: 3, main: 'B, better', now: 'b' },
      { row: 4, main: 'C, better', now: 'c' },
    ]);
    expect(texts.map(({ text }) => text)).toEqual(['丙，更好', '丁']);
    expect(unchanged).toBe(2);
  });

  it('leaves no main text alone that it writes where the map had none', () => {
    const line = { row: 2, recordId: 'card:d', field: 'note', main: 'A note', translation: '附註' };
    expect(planTranslationImport(document, 'zh-Hant', [line]).mainLeft).toEqual([]);
  });

  it('takes a translation of older words as stale, unless the map has a newer one', () => {
    expect(plan(['card:a', 'an older a', '甲'])).toMatchObject({
      texts: [{ text: '甲', mainText: 'an older a' }],
      outdated: 1,
    });
    expect(plan(['card:b', 'an older b', '舊乙'])).toMatchObject({
      texts: [],
      skipped: [{ row: 2, reason: 'newer' }],
    });
  });

  it.each(['附註', '別的附註'])(
    'takes words of the main language that the map lacks, beside the translation %j',
    (translation) => {
      const filled = { ...line('card:d', 'a note', translation), field: 'note', row: 2 };
      expect(planTranslationImport(document, 'zh-Hant', [filled])).toEqual({
        texts: [{ recordId: 'card:d', field: 'note', text: translation, mainText: 'a note' }],
        ...{ outdated: 0, skipped: [], unchanged: 0, mainLeft: [] },
      });
    },
  );

  it('takes the first of two rows, also where that says what is there already', () => {
    expect(plan(['card:b', 'b', '乙'], ['card:b', 'b', '另乙'], ['card:b', 'b', '乙'])).toMatchObject({
      ...{ texts: [], unchanged: 2 },
      skipped: [{ row: 3, reason: 'repeated' }],
    });
  });

  it('leaves out, with the reason, what it cannot take', () => {
    const { texts, skipped } = plan(
      ['card:gone', 'x', '無'],
      ['card:shut', 'shut', '關'],
      ['card:d', 'd', 'x'.repeat(MAX_TEXT_LENGTH + 1)],
      ['card:a', 'a', '甲'],
      ['card:a', 'a', '另甲'],
    );
    expect(texts).toHaveLength(1);
    expect(skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '2 unknown',
      '3 locked',
      '4 tooLong',
      '6 repeated',
    ]);
  });
});
