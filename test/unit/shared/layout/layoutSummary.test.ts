import { describe, expect, it } from 'vitest';
import type { SummaryTexts } from '../../../../shared/layout/layoutTypes';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { CARD_TEXT, LABEL_TEXT, SUMMARY } from '../../../../shared/layout/metrics';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const SHOP = buildDocument('Shop')
  .stage('Find')
  .stage('Wait')
  .stage('Use', ['Unpack', 'Learn'])
  .lane('action', 'Actions')
  .lane('pain', 'Pains')
  .build();

const SAID: SummaryTexts = {
  stages: new Map([
    ['stage:Find', '2 pains'],
    ['stage:Use', '1 pain'],
  ]),
  steps: new Map([
    ['step:Find', ['needs met 3 of 5']],
    ['step:Use/Learn', ['intensity 2 of 3', 'Calls 12']],
  ]),
  lines: [
    { label: 'Goal', text: 'Fewer calls' },
    { label: 'Main pain point', text: 'Nobody says anything for weeks. '.repeat(12).trim() },
    { label: 'Persona', text: 'Ann' },
  ],
};

const layOut = (texts?: SummaryTexts, document = SHOP) => layoutOf(document, undefined, undefined, texts);
const said = (texts: SummaryTexts, document = SHOP) => layOut(texts, document).summary!;

describe('the summary', () => {
  it('is not there unless there is something to say', () => {
    expect(layOut().summary).toBeUndefined();
    expect(layOut(SAID, buildDocument('Empty').lane('action', 'Actions').build()).summary).toBeUndefined();
  });

  it('stands below the last lane, and the board is as high as without it', () => {
    const { height, lanes, summary } = layOut(SAID);
    const last = lanes.at(-1)!;
    expect(height).toBe(layOut().height);
    for (const { y } of summary!.strip) {
      expect(y).toBeGreaterThanOrEqual(last.y + last.height);
      expect(summary!.box.y).toBeGreaterThan(y);
    }
  });

  it('says under each stage and, in the lines below, under each step what there is to say', () => {
    const { stages, columns, summary } = layOut(SAID);
    const under = (id: string) =>
      stages.find(({ stage }) => stage.id === id) ?? columns.find(({ step }) => step.id === id)!;
    const top = summary!.strip[0]!.y;
    const expected = [
      { id: 'stage:Find', lines: ['2 pains'], row: 0 },
      { id: 'stage:Use', lines: ['1 pain'], row: 0 },
      { id: 'step:Find', lines: ['needs met 3 of 5'], row: 1 },
      { id: 'step:Use/Learn', lines: ['intensity 2 of 3', 'Calls 12'], row: 1 },
    ];
    expect(summary!.strip).toHaveLength(expected.length);
    for (const [index, { id, lines, row }] of expected.entries()) {
      const { x, width } = under(id);
      const note = summary!.strip[index]!;
      expect(note).toMatchObject({ lines, y: top + row * SUMMARY.stripLineHeight });
      expect(note.x).toBeGreaterThan(x);
      expect(note.x).toBeLessThan(x + width / 2);
    }
  });

  it('says nothing under a stage that is folded away, nor under its steps', () => {
    const stages = SHOP.journeys[0]!.stages.map((stage) => ({ ...stage, collapsed: stage.name === 'Use' }));
    const folded = { ...SHOP, journeys: [{ ...SHOP.journeys[0]!, stages }] };
    const lines = said(SAID, folded).strip.flatMap((note) => note.lines);
    expect(lines).toEqual(['2 pains', 'needs met 3 of 5']);
  });

  it('begins below the longest of those', () => {
    const blockY = (texts: Partial<SummaryTexts>) => said({ ...SAID, ...texts }).box.y;
    const bare = blockY({ steps: new Map() });
    expect(blockY({}) - bare).toBe(2 * SUMMARY.stripLineHeight);
    expect(blockY({ steps: new Map([['step:Find', ['needs met 3 of 5']]]) }) - bare).toBe(
      SUMMARY.stripLineHeight,
    );
    // Where no stage says anything, its room stays: the block does not jump with the first pain.
    expect(blockY({ stages: new Map(), steps: new Map() })).toBe(bare);
  });

  it('has a row for each line, its text broken beside the longest label, one below the other', () => {
    const { rows, labelX, box } = said(SAID);
    expect(rows.map(({ label }) => label)).toEqual(['Goal', 'Main pain point', 'Persona']);
    expect(rows.map(({ lines }) => lines.join(' '))).toEqual(SAID.lines.map(({ text }) => text));
    expect(rows[1]!.lines.length).toBeGreaterThan(1);
    const labelWidth = approximateMeasurer.width('Main pain point', LABEL_TEXT);
    for (const [index, { x, y, lines }] of rows.entries()) {
      expect(x).toBeCloseTo(labelX + labelWidth + SUMMARY.labelGap);
      const end = y + lines.length * SUMMARY.lineHeight;
      expect(rows[index + 1]?.y ?? end + SUMMARY.rowGap).toBe(end + SUMMARY.rowGap);
      for (const line of lines) {
        const right = x + approximateMeasurer.width(line.trimEnd(), CARD_TEXT);
        expect(right).toBeLessThanOrEqual(box.x + box.width - SUMMARY.padding);
      }
    }
    expect(rows[0]!.y - box.y).toBe(SUMMARY.padding);
    expect(rows[2]!.y + SUMMARY.lineHeight + SUMMARY.padding).toBe(box.y + box.height);
  });

  it('is no wider than the board, nor than can be read', () => {
    const wide = Array.from({ length: 12 }, (_, index) => `Stage ${index}`)
      .reduce((built, name) => built.stage(name), buildDocument('Wide'))
      .lane('action', 'Actions')
      .build();
    const narrow = buildDocument('Narrow').stage('Find').lane('action', 'Actions').build();
    expect(said(SAID, wide).box.width).toBe(SUMMARY.mostWidth);
    const { box } = said(SAID, narrow);
    expect(box.x + box.width).toBeLessThan(layOut(SAID, narrow).width);
  });

  it('is no block where only stages and steps say something', () => {
    const { rows, box, strip } = said({ ...SAID, lines: [] });
    expect([rows, box.height]).toEqual([[], 0]);
    expect(strip).toHaveLength(4);
  });
});
