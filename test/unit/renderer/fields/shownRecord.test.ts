import { describe, expect, it } from 'vitest';
import { toShownRecord } from '../../../../renderer/fields/shownRecord';
import { buildDocument } from '../../../support/buildDocument';

const document = buildDocument()
  .stage('Find')
  .lane('pain', 'Pains')
  .card('Find', 'Pains', '', {
    note: 'A note',
    metric: { value: 3 },
    evidence: [{ id: 'e', text: '' }],
  })
  .translation('zh-Hant', 'card:', 'text', '等')
  .translation('zh-Hant', 'card:', 'waiting', '三分鐘')
  .translation('zh-Hant', 'card:', 'metric.unit', '分')
  .translation('zh-Hant', 'card:', 'dropOff.destination', '別家')
  .translation('zh-Hant', 'card:', 'color', 'red')
  .translation('zh-Hant', 'e', 'text', '她說的')
  .translation('zh-Hant', 'e', 'origin', '門市')
  .translation('zh-Hant', 'journey:Journey', 'summary.pain', '沒有人回覆')
  .build();
const [journey] = document.journeys;
const [card] = journey!.cards;

describe('a record as it is shown', () => {
  it.each(['en', 'zh-Hant'] as const)('has in %s what only the other language says', (language) => {
    const shown = toShownRecord(document, language, card!, card!.id);
    expect(shown).toEqual({
      ...card,
      text: '等',
      waiting: '三分鐘',
      metric: { value: 3, unit: '分' },
      evidence: [{ id: 'e', text: '她說的', origin: '門市' }],
    });
    expect(toShownRecord(document, language, journey!, journey!.id).summary).toEqual({ pain: '沒有人回覆' });
  });

  it('has its own words first', () => {
    const own = { ...card!, text: 'Wait', waiting: '3 min' };
    expect(toShownRecord(document, 'en', own, own.id)).toMatchObject({ text: 'Wait', waiting: '3 min' });
    expect(toShownRecord(document, 'zh-Hant', own, own.id)).toMatchObject({ text: '等', note: 'A note' });
  });
});
