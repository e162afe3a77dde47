import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../../shared/history/applyDiff';
import { diffDocuments, isEmptyDiff, type EntriesDiff } from '../../../../shared/history/diff';
import { invertDiff } from '../../../../shared/history/invertDiff';
import { touchedCards } from '../../../../shared/history/touchedCards';
import { updateCard, updateCards, updateJourney } from '../../../../shared/model/editInJourney';
import { moveIn } from '../../../../shared/model/editRecords';
import type { Card, CjmDocument } from '../../../../shared/model/types';
import { awkwardDocument, JOURNEY } from '../../../support/awkwardDocument';
import { deepFreeze } from '../../../support/deepFreeze';
import { generateDocument } from '../../../support/generateDocument';

const base = deepFreeze(awkwardDocument());

function withCards(edit: (cards: readonly Card[]) => readonly Card[]): CjmDocument {
  return updateJourney(base, JOURNEY, (journey) => updateCards(journey, edit));
}

function expectThereAndBack(before: CjmDocument, after: CjmDocument): void {
  const diff = diffDocuments(before, after);
  expect(JSON.stringify(applyDiff(before, diff))).toBe(JSON.stringify(after));
  expect(JSON.stringify(applyDiff(after, invertDiff(diff)))).toBe(JSON.stringify(before));
  expect(invertDiff(invertDiff(diff))).toEqual(diff);
}

/** Entries in a diff, at any depth. */
function sizeOf(diff: EntriesDiff): number {
  const inside = diff.changed.map(({ change }) => ('inside' in change ? sizeOf(change.inside) : 1));
  return diff.removed.length + diff.added.length + inside.reduce((sum, size) => sum + size, 0);
}

describe('a diff', () => {
  it('of a document with itself is empty and applies to the very same', () => {
    const diff = diffDocuments(base, base);
    expect(isEmptyDiff(diff)).toBe(true);
    expect(applyDiff(base, diff)).toBe(base);
  });

  it('is one entry for one edited card among ten thousand', () => {
    const before = generateDocument(10_000);
    const after = updateJourney(before, 'jn1', (journey) =>
      updateCard(journey, 'cd5000', (card) => ({ ...card, text: 'new' })),
    );
    expect(sizeOf(diffDocuments(before, after))).toBe(1);
  });

  it('is two entries for one card moved from end to end of ten thousand', () => {
    const before = generateDocument(10_000);
    const after = updateJourney(before, 'jn1', (journey) =>
      updateCards(journey, (cards) => moveIn(cards, 'cd9990', 3)),
    );
    expect(sizeOf(diffDocuments(before, after))).toBe(2);
    expectThereAndBack(before, after);
  });

  it.each([
    ['records turned round', withCards((cards) => cards.toReversed())],
    ['all records gone', withCards(() => [])],
    ['every other record gone', withCards((cards) => cards.filter((_, index) => index % 2 === 0))],
    ['records gone, changed, moved and added at once', withCards(shuffleAbout)],
    ['ids that are there twice', withCards((cards) => [...cards, ...cards.slice(0, 2)])],
    ['an unknown field gone', withoutKey(base, 'x-plugin')],
    ['a field added', { ...base, 'x-new': { a: 1 } } as CjmDocument],
    ['a language gone', { ...base, translations: withoutKey(base.translations, 'zh-Hant') }],
    ['a hostile key', { ...base, assets: { ...base.assets, ['__proto__']: { mime: 'x', data: '' } } }],
  ])('goes there and back exactly with %s', (_what, after) => {
    expectThereAndBack(base, after);
    expectThereAndBack(after, base);
  });

  it('brings a removed key back to its place', () => {
    const after = { ...base, translations: { ja: base.translations['ja'] ?? {} } };
    const back = applyDiff(after, invertDiff(diffDocuments(base, after)));
    expect(Object.keys(back.translations)).toEqual(['zh-Hant', 'ja']);
  });

  it('refuses a document it was not made from', () => {
    const after = withCards((cards) => cards.slice(1));
    const diff = diffDocuments(base, after);
    expect(() => applyDiff(after, diff)).toThrow(/another document/);
  });

  it('tells the cards it touches, by journey', () => {
    const after = withCards((cards) => [
      ...cards.slice(2).map((card) => (card.id === 'card:c' ? { ...card, text: 'C' } : card)),
    ]);
    expect(touchedCards(diffDocuments(base, after))).toEqual(
      new Map([[JOURNEY, new Set(['card:a', 'card:b', 'card:c'])]]),
    );
    const without = { ...base, journeys: base.journeys.slice(0, 1) };
    expect(touchedCards(diffDocuments(base, without)).get('journey:To-be')).toEqual(new Set(['card:door']));
    expect(touchedCards(diffDocuments(base, { ...base, title: 'x' })).size).toBe(0);
  });
});

function shuffleAbout(cards: readonly Card[]): readonly Card[] {
  const [first, second, third, ...rest] = cards;
  if (!first || !second || !third) return cards;
  const added: Card = { ...first, id: 'card:new' };
  return [...rest.slice(2), { ...third, text: 'edited' }, added, first, ...rest.slice(0, 1)];
}

function withoutKey<T extends object>(table: T, key: string): T {
  return Object.fromEntries(Object.entries(table).filter(([other]) => other !== key)) as T;
}
