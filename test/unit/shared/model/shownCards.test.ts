import { expect, it } from 'vitest';
import { shownCards, shownLanes, toShown } from '../../../../shared/model/shownCards';
import { buildDocument } from '../../../support/buildDocument';

it('leaves out hidden cards, hidden lanes and what stands in those', () => {
  const [journey] = buildDocument('Shop')
    .stage('Find')
    .lane('action', 'Actions')
    .lane('pain', 'Pains', { hidden: true })
    .card('Find', 'Actions', 'Search')
    .card('Find', 'Actions', 'Secret', { hidden: true })
    .card('Find', 'Pains', 'Slow')
    .build().journeys;
  expect(shownLanes(journey!).map(({ name }) => name)).toEqual(['Actions']);
  expect(shownCards(journey!).map(({ text }) => text)).toEqual(['Search']);
  expect(toShown(journey!)).toMatchObject({ lanes: [{ name: 'Actions' }], cards: [{ text: 'Search' }] });
});
