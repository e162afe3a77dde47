import { describe, expect, it } from 'vitest';
import { findLowStretches } from '../../../../shared/model/lowStretches';
import { buildDocument } from '../../../support/buildDocument';

const claim = (lane: 'opportunity' | 'idea' | 'text' = 'opportunity') =>
  buildDocument('Claim')
    .persona('Ann')
    .stage('Report')
    .stage('Wait')
    .stage('Ask')
    .stage('Paid')
    .lane('pain', 'Pains')
    .lane('emotion', 'Feeling')
    .lane(lane, 'Answers')
    .card('Report', 'Feeling', 'worried', { score: 0.5 })
    .card('Wait', 'Feeling', 'in the dark', { score: -1 })
    .card('Ask', 'Feeling', 'angry', { score: -2 })
    .card('Paid', 'Feeling', 'relieved', { score: 1 });
const seen = (builder: ReturnType<typeof claim>) =>
  findLowStretches(builder.build().journeys[0]!).map(({ points, actions }) => [
    points.map(({ text }) => text),
    actions.map(({ text }) => text),
  ]);
const LOW = ['in the dark', 'angry'];

describe('findLowStretches', () => {
  it('finds neighbours below neutral, and that nothing is planned for them', () => {
    expect(seen(claim())).toEqual([[LOW, []]]);
  });

  it('counts what stands in their steps, in lanes of opportunities and of ideas', () => {
    for (const lane of ['opportunity', 'idea'] as const) {
      const board = claim(lane).card('Wait', 'Answers', 'Send news').card('Paid', 'Answers', 'Say thanks');
      expect(seen(board)).toEqual([[LOW, ['Send news']]]);
    }
  });

  it('counts what reaches into them, and what addresses a pain of theirs from elsewhere', () => {
    const reaching = claim().card('Report', 'Answers', 'One contact', { span: 2 });
    expect(seen(reaching)).toEqual([[LOW, ['One contact']]]);
    const addressing = claim()
      .card('Ask', 'Pains', 'Nobody knows')
      .card('Report', 'Pains', 'Long form')
      .card('Paid', 'Answers', 'Case owner')
      .card('Report', 'Answers', 'Short form')
      .link('Nobody knows', 'Case owner', 'addresses')
      .link('Long form', 'Short form', 'addresses');
    expect(seen(addressing)).toEqual([[LOW, ['Case owner']]]);
  });

  it('leaves out what is hidden or not yet written', () => {
    const board = claim().card('Wait', 'Answers', 'Secret', { hidden: true }).card('Ask', 'Answers', '');
    expect(seen(board)).toEqual([[LOW, []]]);
  });

  it('keeps the lines of several people apart, and stretches that neutral points part', () => {
    const board = claim()
      .card('Wait', 'Feeling', 'calm', { score: 0, personaId: 'persona:Ann' })
      .card('Paid', 'Feeling', 'cheated', { score: -1, personaId: 'persona:Ann' });
    expect(seen(board)).toEqual([
      [LOW, []],
      [['cheated'], []],
    ]);
    expect(seen(claim().card('Paid', 'Feeling', 'bitter', { score: -0.5 }))).toEqual([
      [LOW, []],
      [['bitter'], []],
    ]);
  });

  it('misses nothing where there is no lane for it', () => {
    expect(seen(claim('text'))).toEqual([]);
  });
});
