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

it('counts no points that are hidden', () => {
  const hide = (isHidden: (text: string) => boolean) => ({
    ...built,
    journeys: built.journeys.map((journey) => ({
      ...journey,
      cards: journey.cards.map((card) => ({ ...card, hidden: isHidden(card.text) })),
      lanes: journey.lanes.map((lane) => ({ ...lane, hidden: isHidden(lane.name) })),
    })),
  });
  const pointsOf = (document: typeof built) => toCastFigures(document).get('persona:Ann')?.points;
  expect(pointsOf(hide(() => false))).toBe(1);
  expect(pointsOf(hide((text) => text === 'everyone'))).toBe(0);
  expect(pointsOf(hide((text) => text === 'Curve'))).toBe(0);
});

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
