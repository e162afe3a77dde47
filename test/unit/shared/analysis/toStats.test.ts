import { expect, it } from 'vitest';
import { toStats } from '../../../../shared/analysis/toStats';
import { buildDocument } from '../../../support/buildDocument';

it('counts every journey and reads the curve along the steps, whatever the order of the cards', () => {
  const document = buildDocument('Shop')
    .persona('Ann')
    .journey('As-is', { personaIds: ['persona:Ann'] })
    .stage('Find')
    .stage('Buy', ['Choose', 'Pay'])
    .lane('action', 'Actions')
    .lane('emotion', 'Mood')
    .card('Buy/Pay', 'Mood', 'Relief', { score: 1.5 })
    .card('Find', 'Mood', 'Lost', { score: -1 })
    .card('Find', 'Mood', 'No score')
    .card('Find', 'Actions', 'Search', { score: 2 })
    .link('Search', 'Lost', 'causes', 'because');
  expect(toStats(document.build()).journeys).toEqual([
    {
      id: 'journey:As-is',
      name: 'As-is',
      kind: 'current',
      stages: [
        { name: 'Find', steps: [''] },
        { name: 'Buy', steps: ['Choose', 'Pay'] },
      ],
      lanes: [
        { name: 'Actions', kind: 'action', cards: 1 },
        { name: 'Mood', kind: 'emotion', cards: 3 },
      ],
      cards: 4,
      emotionScores: [-1, 1.5],
      personas: ['Ann'],
      links: [{ kind: 'causes', from: 'card:Search', to: 'card:Lost', label: 'because' }],
    },
  ]);
});
