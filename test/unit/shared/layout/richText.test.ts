import { describe, expect, it } from 'vitest';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { layoutRichText } from '../../../../shared/layout/richText';

const FRAME = { x: 10, y: 8, width: 130, firstWidth: 130 };
const lay = (text: string, frame = FRAME) => layoutRichText(text, frame, approximateMeasurer);

describe('layoutRichText', () => {
  it('puts stretches that look alike beside each other on one line', () => {
    const { marks, height } = lay('等了**三週**了');
    expect(marks.map(({ weight }) => weight)).toEqual([400, 700, 400]);
    expect(marks.map(({ x }) => x)).toEqual([10, 36, 62]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
    expect(height).toBe(19);
  });

  it('breaks a bold stretch over lines and keeps every letter', () => {
    const { marks, height } = lay('一二三四五六**七八九十甲乙丙丁戊己**庚');
    expect(height).toBe(38);
    expect(marks.map(({ lines }) => lines[0]).join('')).toBe('一二三四五六七八九十甲乙丙丁戊己庚');
    for (const mark of marks) {
      const width = approximateMeasurer.width(mark.lines[0] ?? '', mark);
      expect(mark.x + width).toBeLessThanOrEqual(FRAME.x + FRAME.width);
    }
  });

  it('indents what belongs to an item of a list, also on its further lines', () => {
    const { marks } = lay('- 一二三四五六七八九十甲乙丙');
    const [marker, first, second] = marks;
    expect(marker).toMatchObject({ x: 10, lines: ['•'] });
    expect(first!.x).toBeGreaterThan(10);
    expect(second).toMatchObject({ x: first!.x, y: first!.y + 19 });
  });

  it('keeps the room of the corner free on the first line only', () => {
    const { marks } = lay('**一二三四五六七八九十**', { ...FRAME, firstWidth: 60 });
    expect(marks.map(({ lines }) => lines[0]!.length)).toEqual([4, 6]);
  });

  it('says where a link goes', () => {
    expect(lay('見 https://a.example').marks.at(-1)).toMatchObject({
      href: 'https://a.example',
      tone: 'accent',
    });
  });
});
