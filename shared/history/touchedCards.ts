import type { Id } from '../model/types';
import type { Change, DocumentDiff, EntriesDiff } from './diff';

/**
 * The cards a diff adds, changes, moves or removes, by journey.
 *
 * What redraws by card asks this. Stages and lanes are not looked through: who draws them compares those lists.
 */
export function touchedCards(diff: DocumentDiff): ReadonlyMap<Id, ReadonlySet<Id>> {
  const touched = new Map<Id, ReadonlySet<Id>>();
  const journeys = insideOf(diff, 'journeys');
  if (!journeys) return touched;
  for (const { key, value } of [...journeys.removed, ...journeys.added]) {
    touched.set(
      key,
      new Set((value as { readonly cards: readonly { readonly id: Id }[] }).cards.map(({ id }) => id)),
    );
  }
  for (const { key, change } of journeys.changed) {
    const cards = 'inside' in change ? insideOf(change.inside, 'cards') : undefined;
    if (cards) touched.set(key, new Set(keysOf(cards)));
  }
  return touched;
}

function insideOf(diff: EntriesDiff, key: string): EntriesDiff | undefined {
  const change: Change | undefined = diff.changed.find((entry) => entry.key === key)?.change;
  return change && 'inside' in change ? change.inside : undefined;
}

function keysOf({ removed, added, changed }: EntriesDiff): readonly string[] {
  return [...removed, ...added, ...changed].map(({ key }) => key);
}
