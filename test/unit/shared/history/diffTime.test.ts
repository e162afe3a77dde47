import { expect, it } from 'vitest';
import { applyDiff } from '../../../../shared/history/applyDiff';
import { diffDocuments } from '../../../../shared/history/diff';
import { invertDiff } from '../../../../shared/history/invertDiff';
import { updateCard, updateCards, updateJourney } from '../../../../shared/model/editInJourney';
import { moveIn } from '../../../../shared/model/editRecords';
import { generateDocument } from '../../../support/generateDocument';

const before = generateDocument(10_000);
const edited = updateJourney(before, 'jn1', (journey) =>
  updateCard(journey, 'cd5000', (card) => ({ ...card, text: 'new' })),
);
const moved = updateJourney(before, 'jn1', (journey) =>
  updateCards(journey, (cards) => moveIn(cards, 'cd9990', 3)),
);

/** Milliseconds, the median of many: one collection of garbage must not decide. */
function medianOf(run: () => unknown): number {
  const times = Array.from({ length: 101 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((left, right) => left - right)[50] ?? Infinity;
}

it('takes less time than the screen has between two frames, by far, at ten thousand cards', () => {
  const diff = diffDocuments(before, edited);
  const times = {
    edit: medianOf(() => diffDocuments(before, edited)),
    undo: medianOf(() => applyDiff(edited, invertDiff(diff))),
    move: medianOf(() => diffDocuments(before, moved)),
  };
  if (process.env['SHOW_TIMES']) console.info(times);
  expect(times.edit).toBeLessThan(1);
  expect(times.undo).toBeLessThan(1);
  // A move across the whole board reads every id between; looser, as machines differ.
  expect(times.move).toBeLessThan(8);
});
