import './jsdom';
import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CardCounts } from '../../renderer/app/CardCounts';
import { hideLane } from '../../shared/commands/hideLane';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

test('cards that are hidden, or in a hidden lane, are told apart from those that are seen', async () => {
  const document = buildDocument('Bank')
    .journey('As-is')
    .stage('Ask')
    .lane('action', 'Do')
    .lane('pain', 'Pains')
    .card('Ask', 'Do', 'one')
    .card('Ask', 'Do', 'two')
    .card('Ask', 'Pains', 'three')
    .build();
  const { editor, container } = await renderInEditor(document, <CardCounts />);
  expect(container.textContent).toBe('3 cards1 stage');
  act(() => void editor.documents.run(hideLane, { journeyId: 'journey:As-is', laneId: 'lane:Pains' }));
  expect(container.textContent).toBe('2 cards1 hidden1 stage');
});
