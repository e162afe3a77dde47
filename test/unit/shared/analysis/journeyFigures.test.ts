import { describe, expect, it } from 'vitest';
import { countFigures } from '../../../../shared/analysis/journeyFigures';
import { buildDocument, type DocumentBuilder } from '../../../support/buildDocument';

const board = () =>
  buildDocument('Shop')
    .stage('Find', [], { needMet: 5 })
    .stage('Use', ['Unpack', 'Learn'], { needMet: 1 })
    .lane('emotion', 'Feelings')
    .lane('pain', 'Pains')
    .lane('metric', 'Numbers');

const figuresOf = (builder: DocumentBuilder) => countFigures(builder.build().journeys[0]!);

describe('countFigures', () => {
  it('counts pains and what is backed by evidence or proven, over all steps of a stage', () => {
    const { stages } = figuresOf(
      board()
        .card('Use', 'Pains', 'Heavy')
        .card('Use/Learn', 'Pains', 'No manual', { evidence: [{ id: 'e', text: 'four calls' }] })
        .card('Use/Learn', 'Feelings', 'calm', { confidence: 'proven' }),
    );
    expect(stages.get('stage:Use')).toEqual({ pains: 2, cards: 3, backed: 2, needMet: 1 });
    expect(stages.get('stage:Find')).toEqual({ pains: 0, cards: 0, backed: 0, needMet: 5 });
  });

  it('says of each step how needs are met, how strongly it is felt and what is measured', () => {
    const { stages, steps } = figuresOf(
      board()
        .card('Find', 'Pains', 'Too many', { needMet: 2 })
        .card('Use/Learn', 'Feelings', 'moved', { emotionalLoad: 3, needMet: 4 })
        .card('Use/Learn', 'Feelings', 'calm', { emotionalLoad: 1 })
        .card('Use/Learn', 'Numbers', 'Planned', { metric: { target: 3 } })
        .card('Use/Learn', 'Numbers', 'Calls', { metric: { value: 12 } })
        .card('Use/Learn', 'Numbers', 'Mails', { metric: { value: 7 } }),
    );
    // What a stage says of itself is said of its only step; of several, nobody knows of which.
    expect(steps.get('step:Find')).toEqual({ needMet: 3.5, load: undefined, metric: undefined });
    expect(steps.get('step:Use/Unpack')).toEqual({ needMet: undefined, load: undefined, metric: undefined });
    expect(steps.get('step:Use/Learn')).toMatchObject({ needMet: 4, load: 3, metric: { text: 'Calls' } });
    expect(stages.get('stage:Use')!.needMet).toBe(2.5);
  });
});
