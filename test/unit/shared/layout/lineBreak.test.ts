import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../../shared/layout/fitLines';
import { breakLines } from '../../../../shared/layout/lineBreak';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { createTypesetter } from '../../../../shared/layout/typesetter';

const STYLE = { size: 10, weight: 400 } as const;
const lines = (text: string, width: number) => breakLines(text, () => width, STYLE, approximateMeasurer);
const width = (text: string) => approximateMeasurer.width(text, STYLE);

describe('breakLines', () => {
  it('breaks Chinese between any two characters', () => {
    expect(lines('一二三四五六', 30)).toEqual(['一二三', '四五六']);
  });

  it('begins no line with a closing mark', () => {
    expect(lines('一二三，四五', 30)).toEqual(['一二', '三，四', '五']);
    expect(lines('（一二三）四', 40)).toEqual(['（一二', '三）四']);
  });

  it('ends no line with an opening mark', () => {
    expect(lines('一二「三四', 30)).toEqual(['一二', '「三四']);
  });

  it('keeps words, numbers and percentages whole', () => {
    expect(lines('比較 rate comparison', 60)).toEqual(['比較 rate', 'comparison']);
    expect(lines('來電中有43.5%問進度', 50)).toEqual(['來電中有', '43.5%問進', '度']);
  });

  it('keeps the words of other alphabets whole too', () => {
    expect(lines('Привет дорогой мир', 50)).toEqual(['Привет', 'дорогой', 'мир']);
    expect(lines('e-mail: 1,234.5元', 60)).toEqual(['e-mail:', '1,234.5元']);
  });

  it('breaks a word that is wider than the line between graphemes', () => {
    const broken = lines('abcdefghijklmnop', 30);
    expect(broken.join('')).toBe('abcdefghijklmnop');
    expect(Math.max(...broken.map(width))).toBeLessThanOrEqual(30);
  });

  it('never tears an emoji or a flag apart', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(lines(family.repeat(3), 40).every((line) => line.replaceAll(family, '') === '')).toBe(true);
    expect(lines('🇹🇼🇹🇼🇹🇼', 25).join('')).toBe('🇹🇼🇹🇼🇹🇼');
  });

  it('keeps the breaks a person made, empty lines too', () => {
    expect(lines('一\n\n二', 100)).toEqual(['一', '', '二']);
    expect(lines('', 100)).toEqual(['']);
  });

  it('may give the first line less room than the rest', () => {
    const widthAt = (line: number) => (line === 0 ? 20 : 40);
    expect(breakLines('一二三四五六', widthAt, STYLE, approximateMeasurer)).toEqual(['一二', '三四五六']);
  });

  it('loses nothing but spaces at breaks, and never runs over', () => {
    const text = fc.string({ unit: fc.constantFrom(...'一二三，。「」（）ab cdé9%👍', ' '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 120 }), (value, room) => {
        const broken = lines(value, room);
        expect(broken.join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''));
        for (const line of broken) expect(width(line)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('fitLines', () => {
  const fit = (text: string, width: number, most: number) =>
    fitLines(text, width, most, STYLE, approximateMeasurer);

  it('cuts what is too much with an ellipsis', () => {
    expect(fit('一二三四五六七', 30, 2)).toEqual(['一二三', '四五…']);
    expect(fit('一二三', 30, 2)).toEqual(['一二三']);
    expect(fit('一二三', 30, 0)).toEqual([]);
    expect(fit('一二三', 5, 1)).toEqual([]);
  });

  it('keeps empty lines and the spaces a line begins with', () => {
    const lines = breakLines('  a\n\n b ', () => 100, STYLE, approximateMeasurer);
    expect(lines).toEqual(['  a', '', ' b']);
  });
});

describe('createTypesetter', () => {
  it('measures each piece of text once, and again after the fonts changed', () => {
    const asked: string[] = [];
    const type = createTypesetter({
      width(text, style) {
        asked.push(text);
        return approximateMeasurer.width(text, style);
      },
    });
    const text = '一二一二一二';
    expect(type.lines(text, STYLE, 30)).toBe(type.lines(text, STYLE, 30));
    type.lines(text, STYLE, 40);
    expect(asked.toSorted()).toEqual(['一', '二']);
    type.clear();
    type.lines(text, STYLE, 30);
    expect(asked).toHaveLength(4);
  });
});
