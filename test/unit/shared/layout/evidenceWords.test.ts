import { expect, it } from 'vitest';
import type { Evidence } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const interview: Evidence = {
  ...{ id: 'e1', kind: 'qualitative', text: 'I called four times' },
  ...{ origin: 'Interview P07', sample: 12, date: '2026-09-12' },
};

/** The words on the board's one card. */
function wordsOn(kind: 'evidence' | 'pain', ...evidence: readonly Evidence[]): readonly string[] {
  const document = buildDocument('Bank')
    .stage('Wait')
    .lane(kind, 'Lane')
    .card('Wait', 'Lane', 'Nobody knows', { evidence })
    .build();
  return layoutOf(document).cards[0]!.marks.flatMap((mark) => {
    if (mark.kind === 'text') return mark.lines;
    return mark.kind === 'chip' ? `${mark.icon} ${mark.label}` : [];
  });
}

it('is quoted on a card of evidence, with whose it is; other cards count it', () => {
  expect(wordsOn('evidence', interview)).toEqual([
    'Nobody knows',
    '“I called four times”',
    expect.stringMatching(/^Interview P07 · n = 12/),
  ]);
  expect(wordsOn('pain', interview)).toEqual(['Nobody knows', 'evidence 1']);
});

it('is counted there where there is more of it', () => {
  expect(wordsOn('evidence', interview, { id: 'e2', text: 'And more' }).at(-1)).toBe('evidence 2');
});

it('is not said twice, and says when it was made up', () => {
  const figure: Evidence = { id: 'e', kind: 'quantitative', text: 'Nobody knows', illustrative: true };
  expect(wordsOn('evidence', figure)).toEqual(['Nobody knows', 'Illustrative']);
  expect(wordsOn('evidence', { ...figure, text: '43% of calls' })).toContain('43% of calls');
});
