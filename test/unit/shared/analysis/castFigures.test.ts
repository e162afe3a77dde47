import { expect, it } from 'vitest';
import { toCastFigures } from '../../../../shared/analysis/castFigures';
import { buildDocument } from '../../../support/buildDocument';

const built = buildDocument('Deal')
  .persona('Ann', { evidence: [{ id: 'e1', text: 'Interview' }] })
  .persona('Bo')
  .persona('Cy')
  .journey('Alone', { personaIds: ['persona:Ann'] })
  .stage('Find')
  .lane('emotion', 'Curve')
  .lane('pain', 'Pains')
  .card('Find', 'Curve', 'everyone', { score: 1 })
  .card('Find', 'Curve', 'without a score')
  .card('Find', 'Pains', 'no point', { score: 1 })
  .journey('Together', { personaIds: ['persona:Ann', 'persona:Bo'] })
  .stage('Buy')
  .lane('emotion', 'Line')
  .card('Buy', 'Line', 'all of us', { score: 0 })
  .card('Buy', 'Line', 'Bo alone', { score: -1, personaId: 'persona:Bo' })
  .build();

it('counts journeys, evidence and the points of each persona; everybody’s points are hers who is alone', () => {
  const figures = toCastFigures(built);
  expect(figures.get('persona:Ann')).toEqual({
    journeyIds: ['journey:Alone', 'journey:Together'],
    points: 1,
    evidence: 1,
  });
  expect(figures.get('persona:Bo')).toEqual({ journeyIds: ['journey:Together'], points: 1, evidence: 0 });
  expect(figures.get('persona:Cy')).toEqual({ journeyIds: [], points: 0, evidence: 0 });
});
