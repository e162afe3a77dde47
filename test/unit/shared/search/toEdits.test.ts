import { expect, test } from 'vitest';
import { findHits, toHitKey } from '../../../../shared/search/findHits';
import { isEmptied, toEdits } from '../../../../shared/search/toEdits';
import { toExcerpt } from '../../../../shared/search/toExcerpt';
import { buildDocument } from '../../../support/buildDocument';

const MAP = buildDocument('Map')
  .stage('Find')
  .lane('action', 'Do')
  .card('Find', 'Do', 'aXbXc', { note: 'X' })
  .card('Find', 'Do', 'X')
  .build();

const hits = findHits(MAP, 'en', { text: 'x', matchCase: false, wholeWord: false, bothLanguages: false });

test('all hits of one text make one edit', () => {
  expect(toEdits(hits, 1, '--')).toEqual([
    { recordId: 'card:aXbXc', field: 'text', language: 'en', before: 'aXbXc', after: 'a--b--c' },
    { recordId: 'card:aXbXc', field: 'note', language: 'en', before: 'X', after: '--' },
    { recordId: 'card:X', field: 'text', language: 'en', before: 'X', after: '--' },
  ]);
});

test('a hit that is left out stays as it is', () => {
  const ticked = hits.filter((hit) => toHitKey(hit) !== 'card:aXbXc/text/en/1');
  expect(toEdits(ticked, 1, 'Y')[0]?.after).toBe('aXbYc');
});

test('a card must keep words, a note need not', () => {
  expect(toEdits(hits, 1, ' ').filter(isEmptied)).toMatchObject([{ recordId: 'card:X' }]);
});

test('an excerpt is one line around the hit, and cuts no character in two', () => {
  expect(toExcerpt('one\ntwo three', 4, 3)).toEqual({ before: 'one ', found: 'two', after: ' three' });
  const far = `${'字'.repeat(50)}這裡${'字'.repeat(100)}`;
  const { before, found, after } = toExcerpt(far, 50, 2);
  expect(found).toBe('這裡');
  expect(before).toBe(`…${'字'.repeat(14)}`);
  expect(after.endsWith('…')).toBe(true);
  const faces = '😀'.repeat(40);
  expect(toExcerpt(faces, 30, 2).before.replace('…', '')).toBe('😀'.repeat(7));
  expect(toExcerpt(`x${faces}`, 31, 2).before.replace('…', '')).toBe('😀'.repeat(7));
});
