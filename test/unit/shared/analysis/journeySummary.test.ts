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

  it('counts pains and what is backed by evidence, per stage', () => {
    const { stages } = factsOf(board().card('Use', 'Ideas', 'Known', { confidence: 'proven' }));
    expect(stages.get('stage:Wait')).toMatchObject({ pains: 1, cards: 3, backed: 1 });
    expect(stages.get('stage:Use')).toMatchObject({ pains: 0, cards: 2, backed: 1 });
  });

  it('says how well needs are met and how strongly it is felt, where anybody said so', () => {
    const [journey] = board()
      .card('Find', 'Ideas', 'a', { needMet: 2 })
      .card('Find', 'Feelings', 'moved', { emotionalLoad: 3 })
      .card('Find', 'Feelings', 'calm', { emotionalLoad: 1 })
      .build().journeys;
    const stages = journey!.stages.map((stage) => (stage.name === 'Find' ? { ...stage, needMet: 5 } : stage));
    const { stages: facts } = toJourneySummary({ ...journey!, stages });
    expect(facts.get('stage:Find')).toMatchObject({ needMet: 3.5, load: 3 });
    expect(facts.get('stage:Use')).toMatchObject({ needMet: undefined, load: undefined });
  });

  it('says nothing of what is hidden, be it a card or a whole lane', () => {
    const hiddenPain = board().card('Wait', 'Pains', 'Our own fault', {
      ...{ severity: 3, momentOfTruth: {}, hidden: true },
    });
    expect(factsOf(hiddenPain).pain!.text).toBe('**No news** for weeks');
    expect(factsOf(hiddenPain).stages.get('stage:Wait')).toEqual({ pains: 1, cards: 3, backed: 1 });

    const [journey] = board().build().journeys;
    const lanes = journey!.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'emotion' }));
    expect(toJourneySummary({ ...journey!, lanes }).worst).toBeUndefined();
  });

  it('knows nothing of an empty journey', () => {
    const { first, best, pain, stages } = factsOf(buildDocument('Empty').stage('Find'));
    expect([first, best, pain]).toEqual([undefined, undefined, undefined]);
    expect(stages.get('stage:Find')).toEqual({
      ...{ pains: 0, cards: 0, backed: 0 },
      ...{ needMet: undefined, load: undefined },
    });
  });
});
