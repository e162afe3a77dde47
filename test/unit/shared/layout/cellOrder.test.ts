/** Pinned cards come first and hidden ones nowhere, and what commands count is what is seen. */
import { describe, expect, it } from 'vitest';
import { addCard } from '../../../../shared/commands/addCard';
import { runCommand, type Command } from '../../../../shared/commands/command';
import { moveCard } from '../../../../shared/commands/moveCard';
import { setCardFacet } from '../../../../shared/commands/setCardFacet';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';
import { layoutOf, newLayouter } from '../../../support/layoutOf';

const document = buildDocument('Shop')
  .stage('Find')
  .stage('Buy')
  .lane('action', 'Deeds')
  .lane('emotion', 'Feelings')
  .card('Find', 'Deeds', 'search')
  .card('Find', 'Deeds', 'secret', { hidden: true })
  .card('Find', 'Deeds', 'compare')
  .card('Find', 'Deeds', 'ask', { pinned: true })
  .card('Find', 'Feelings', 'curious', { score: 1 })
  .card('Buy', 'Feelings', 'angry', { score: -2, hidden: true })
  .link('search', 'secret')
  .build();
const journeyId = document.journeys[0]!.id;
const shownIn = (map: CjmDocument, layouter = newLayouter()): readonly string[] =>
  layoutOf(map, layouter).cards.map(({ card }) => card.text);

function run<A>(command: Command<A>, args: A, on = document): CjmDocument {
  const result = runCommand(on, command, args, createMade());
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

describe('a cell with pinned and hidden cards', () => {
  it('is laid out as it is read, without links and points of what is hidden', () => {
    const layout = layoutOf(document);
    expect(shownIn(document)).toEqual(['ask', 'search', 'compare']);
    expect(layout.links).toEqual([]);
    expect(layout.curves[0]?.points.map(({ text }) => text)).toEqual(['curious']);
  });

  it('takes a new card and a moved one where they are asked for among those seen', () => {
    const place = { journeyId, lane: 'lane:Deeds', step: 'step:Find' };
    const added = run(addCard, { ...place, index: 2, text: 'new' });
    expect(shownIn(added)).toEqual(['ask', 'search', 'new', 'compare']);
    const moved = run(moveCard, { ...place, ids: ['card:compare'], index: 1 });
    expect(shownIn(moved)).toEqual(['ask', 'compare', 'search']);
  });

  it('keeps a pinned card first, wherever it is dropped', () => {
    const place = { journeyId, lane: 'lane:Deeds', step: 'step:Find' };
    const dropped = run(moveCard, { ...place, ids: ['card:ask'], index: 2 });
    expect(shownIn(dropped)).toEqual(['ask', 'search', 'compare']);
  });

  it('shows what is hidden, pinned or let go again, with the same layouter', () => {
    const layouter = newLayouter();
    expect(shownIn(document, layouter)).toEqual(['ask', 'search', 'compare']);
    const set = (id: string, field: 'hidden' | 'pinned', value: true | undefined, on: CjmDocument) =>
      run(setCardFacet, { journeyId, ids: [id], field, value }, on);
    const back = set('card:secret', 'hidden', undefined, document);
    expect(shownIn(back, layouter)).toEqual(['ask', 'search', 'secret', 'compare']);
    expect(layoutOf(back, layouter).links).toHaveLength(1);
    const pinned = set('card:compare', 'pinned', true, back);
    expect(shownIn(pinned, layouter)).toEqual(['compare', 'ask', 'search', 'secret']);
    const free = set('card:ask', 'pinned', undefined, pinned);
    expect(shownIn(free, layouter)).toEqual(['compare', 'search', 'secret', 'ask']);
  });
});
