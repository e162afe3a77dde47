import { expect, it } from 'vitest';
import { checkDocument } from '../../../../shared/model/checkDocument';
import {
  createCard,
  createDocument,
  createJourney,
  createLane,
  createStage,
} from '../../../../shared/model/create';
import { parseSound } from '../format/parsing';
import { serializeDocument } from '../../../../shared/format/serializeDocument';

it('new records make a whole document that survives writing and reading', () => {
  const journey = {
    ...createJourney('jn', 'As-is'),
    stages: [createStage('st', 'Find', 'sp')],
    lanes: [createLane('ln', 'action')],
    cards: [createCard('cd', 'ln', 'sp')],
  };
  const at = '2026-01-02T03:04:05Z';
  const document = createDocument({ id: 'doc', title: 'Shop', language: 'en', at, journeys: [journey] });
  expect(checkDocument(document)).toEqual([]);
  expect(parseSound(serializeDocument(document))).toEqual(document);
});
