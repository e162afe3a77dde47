/** A card that says where people go who leave here, and nothing else of it: whichever command empties that, the part goes. */
import { expect } from 'vitest';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from './buildDocument';
import { cardOf } from './readDocument';

export function leavingCard(): {
  readonly leaving: CjmDocument;
  readonly expectStaying: (after: CjmDocument) => void;
} {
  const leaving = buildDocument()
    .stage('Pay')
    .lane('pain', 'Pains')
    .card('Pay', 'Pains', 'out', { dropOff: { destination: 'a rival' } })
    .translation('zh-Hant', 'card:out', 'dropOff.destination', '對手', 'a rival')
    .translation('zh-Hant', 'card:out', 'text', '走了', 'out')
    .build();
  const expectStaying = (after: CjmDocument): void => {
    expect(cardOf(after, 'card:out')).not.toHaveProperty('dropOff');
    expect(Object.keys(after.translations['zh-Hant']?.['card:out'] ?? {})).toEqual(['text']);
  };
  return { leaving, expectStaying };
}
