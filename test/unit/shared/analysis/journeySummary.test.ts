import { describe, expect, it } from 'vitest';
import { toJourneySummary } from '../../../../shared/analysis/journeySummary';
import { buildDocument } from '../../../support/buildDocument';

const board = () =>
  buildDocument('Shop')
    .persona('Ann', { age: 31, role: 'first buyer' })
    .stage('Find')
    .stage('Wait')
    .stage('Use')
    .lane('emotion', 'Feelings')
    .lane('pain', 'Pains')
    .lane('opportunity', 'Ideas')
    .card('Use', 'Feelings', 'relieved', { score: 1.5 })
    .card('Find', 'Feelings', 'curious', { score: 0.5 })
    .card('Wait', 'Feelings', 'lost', { score: -1.5 })
    .card('Find', 'Pains', 'Too many words', { severity: 3 })
    .card('Wait', 'Pains', '**No news** for weeks', {
      severity: 3,
      evidence: [{ id: 'e', text: 'four calls' }],
    })
    .card('Find', 'Ideas', 'Plain words', { impact: 5, ease: 5 })
    .card('Wait', 'Ideas', 'A weekly message', { impact: 2 })
    .link('**No news** for weeks', 'A weekly message', 'addresses');
const factsOf = (builder = board()) => toJourneySummary(builder.build().journeys[0]!);

describe('toJourneySummary', () => {
  it('finds the ends, the best and the worst along the steps, whatever the order in the file', () => {
    const { first, last, best, worst } = factsOf();
    expect([first, last, best, worst].map((moment) => moment?.card.text)).toEqual([
      'curious',
      'relieved',
      'relieved',
      'lost',
    ]);
    expect(worst!.stage.name).toBe('Wait');
  });

  it('takes the worst pain, the one at the trough among equals, and what addresses it', () => {
    const { pain, opportunity } = factsOf();
    expect(pain!.text).toBe('**No news** for weeks');
    expect(opportunity!.text).toBe('A weekly message');
  });

  it('takes the most promising opportunity where nothing addresses the pain', () => {
    const document = board().build();
    const unlinked = { ...document.journeys[0]!, links: [] };
    expect(toJourneySummary(unlinked).opportunity!.text).toBe('Plain words');
  });

  it('says nothing of what is hidden, be it a card or a whole lane', () => {
    const hiddenPain = board().card('Wait', 'Pains', 'Our own fault', {
      ...{ severity: 3, momentOfTruth: {}, hidden: true },
    });
    expect(factsOf(hiddenPain).pain!.text).toBe('**No news** for weeks');
    expect(factsOf(hiddenPain).figures.stages.get('stage:Wait')).toMatchObject({ pains: 1, cards: 3 });

    const [journey] = board().build().journeys;
    const lanes = journey!.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'emotion' }));
    expect(toJourneySummary({ ...journey!, lanes }).worst).toBeUndefined();
  });

  it('knows nothing of an empty journey', () => {
    const { first, best, pain } = factsOf(buildDocument('Empty').stage('Find'));
    expect([first, best, pain]).toEqual([undefined, undefined, undefined]);
  });
});
