import { describe, expect, it } from 'vitest';
import { recordState } from '../../../../shared/analysis/recordState';
import type { Language } from '../../../../shared/model/kinds';
import { buildDocument } from '../../../support/buildDocument';

const document = buildDocument('Bank')
  .journey('As-is')
  .lane('action', 'Deeds', { description: 'What they do' })
  .lane('pain', 'Pains')
  .lane('goal', 'Goals')
  .lane('metric', '24/7')
  .lane('idea', '')
  .translation('zh-Hant', 'lane:Deeds', 'name', '行為', 'Acts')
  .translation('zh-Hant', 'lane:Pains', 'name', '痛點', 'Hurts')
  .translation('zh-Hant', 'lane:Goals', 'name', '目標', 'Goals')
  .translation('zh-Hant', 'lane:', 'name', '點子', '')
  .build();

function statesIn(language: Language): Record<string, string | undefined> {
  const [journey] = document.journeys;
  const lanes = journey?.lanes ?? [];
  return Object.fromEntries(
    lanes.map((record) => [
      record.name,
      recordState(document, language, { kind: 'lane', journeyId: journey?.id ?? '', record }),
    ]),
  );
}

describe('the state of a record', () => {
  it('is the worse one in the other language, and figures need nothing', () => {
    expect(statesIn('zh-Hant')).toEqual({
      Deeds: 'missing',
      Pains: 'stale',
      Goals: undefined,
      '24/7': undefined,
      '': undefined,
    });
  });

  it('tells in the main language what was only said in the other', () => {
    expect(statesIn('en')).toEqual({
      Deeds: undefined,
      Pains: undefined,
      Goals: undefined,
      '24/7': undefined,
      '': 'missing',
    });
  });
});
