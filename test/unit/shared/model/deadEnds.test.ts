import { describe, expect, it } from 'vitest';
import { findDeadEnds } from '../../../../shared/model/deadEnds';
import { buildDocument } from '../../../support/buildDocument';

const board = () =>
  buildDocument('Shop')
    .stage('Find')
    .stage('Read')
    .stage('Buy')
    .lane('touchpoint', 'Touchpoints')
    .lane('pain', 'Pains')
    .card('Find', 'Touchpoints', 'Search')
    .card('Read', 'Touchpoints', 'Article')
    .card('Read', 'Pains', 'No way on')
    .card('Buy', 'Touchpoints', 'Checkout');
const endsOf = (builder: ReturnType<typeof board>) => [...findDeadEnds(builder.build().journeys[0]!)];

describe('findDeadEnds', () => {
  it('knows nothing where nobody drew a way', () => {
    expect(endsOf(board())).toEqual([]);
    expect(endsOf(board().link('No way on', 'Article', 'causes'))).toEqual([]);
  });

  it('finds a touchpoint that people reach and cannot leave', () => {
    expect(endsOf(board().link('Search', 'Article'))).toEqual(['card:Article']);
  });

  it('is content with a way on, even a broken one, and with the end of the journey', () => {
    expect(endsOf(board().link('Search', 'Article').link('Article', 'Checkout', 'handoff-broken'))).toEqual(
      [],
    );
    expect(endsOf(board().link('Search', 'Checkout'))).toEqual([]);
  });

  it('takes no way from a hidden card for one that people come by, but a way on to one for a way on', () => {
    const [journey] = board().link('Search', 'Article').build().journeys;
    const hide = (text: string, links = journey!.links) => {
      const cards = journey!.cards.map((card) => ({ ...card, hidden: card.text === text }));
      return [...findDeadEnds({ ...journey!, cards, links })];
    };
    expect(hide('Checkout')).toEqual(['card:Article']);
    expect(hide('Search')).toEqual([]);
    const on = { id: 'on', from: 'card:Article', to: 'card:Checkout', kind: 'leads-to' };
    expect(hide('Checkout', [...journey!.links, on])).toEqual([]);
  });

  it('asks touchpoints only', () => {
    expect(endsOf(board().link('Search', 'No way on'))).toEqual([]);
  });
});
