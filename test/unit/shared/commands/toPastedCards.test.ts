import { describe, expect, it } from 'vitest';
import { toPastedCards } from '../../../../shared/commands/toPastedCards';
import { buildDocument } from '../../../support/buildDocument';

const journey = buildDocument()
  .stage('1')
  .stage('2', ['a', 'b'])
  .stage('3')
  .lane('action', 'A')
  .lane('pain', 'Hidden', { hidden: true })
  .lane('thought', 'B')
  .build().journeys[0]!;
const spot = { lane: 'lane:A', step: 'step:2/a' };

function paste(text: string, from: { lane: string; step: string; index?: number } = spot) {
  const cards = toPastedCards(text, journey, from);
  if (!cards.ok) throw new Error('Too many.');
  return cards.value.map(({ card, lane, step, index }) =>
    [lane.slice(5), step.slice(5), card.text, ...(index === undefined ? [] : [index])].join('|'),
  );
}

describe('lines', () => {
  it('become cards of the cell, one a line, from any system, without empty ones', () => {
    expect(paste('one\r\n\r\n two \rthree\n\n')).toEqual(['A|2/a|one', 'A|2/a|two', 'A|2/a|three']);
  });

  it('follow the active card in their order', () => {
    expect(paste('one\ntwo', { ...spot, index: 3 })).toEqual(['A|2/a|one|3', 'A|2/a|two|4']);
  });

  it('that are moved in stay lines', () => {
    expect(paste('parent\n\tchild\n  \tgrandchild')).toEqual([
      'A|2/a|parent',
      'A|2/a|child',
      'A|2/a|grandchild',
    ]);
  });

  it('keep quotes that are just quotes', () => {
    expect(paste('"Too slow", she said\n"Never again"')).toEqual([
      'A|2/a|"Too slow", she said',
      'A|2/a|"Never again"',
    ]);
  });
});

describe('a table', () => {
  it('goes over steps and the lanes that are shown; empty cells take their place', () => {
    expect(paste('a\t\tc\r\n\te\t\r\n')).toEqual(['A|2/a|a', 'A|3|c', 'B|2/b|e']);
  });

  it('reads quoted cells as spreadsheets write them; lines in a cell are cards', () => {
    expect(paste('"one\ntwo"\t"a ""b"""\t"c')).toEqual(['A|2/a|one', 'A|2/a|two', 'A|2/b|a "b"', 'A|3|"c']);
  });

  it('beyond the end of the board stays in its last lane and step', () => {
    expect(paste('1\t2\t3\t4\n5\n6', { lane: 'lane:B', step: 'step:2/b' })).toEqual([
      'B|2/b|1',
      'B|3|2',
      'B|3|3',
      'B|3|4',
      'B|2/b|5',
      'B|2/b|6',
    ]);
  });
});

describe('too much', () => {
  const limit = 2_000;
  it.each([
    ['lines', 'line\n'.repeat(100_000), 100_001],
    ['cells', `${'a\t'.repeat(1_000)}\n`.repeat(3), 3_004],
    ['lines of old systems', 'line\r'.repeat(2_500), 2_501],
    ['lines of other systems', 'line\u2028'.repeat(2_500), 2_501],
  ])('%s are refused with how many may be', (_what, text, found) => {
    expect(toPastedCards(text, journey, spot)).toEqual({ ok: false, failure: { found, limit } });
  });

  it('is not said of what just fits', () => {
    expect(paste('a\r\n'.repeat(limit - 1))).toHaveLength(limit - 1);
  });
});
