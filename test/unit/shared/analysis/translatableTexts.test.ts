import { describe, expect, it } from 'vitest';
import { countTexts, translatableTexts } from '../../../../shared/analysis/translatableTexts';
import { writeText } from '../../../../shared/commands/writeText';
import { runCommand } from '../../../../shared/commands/command';
import type { CjmDocument } from '../../../../shared/model/types';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';

const document = buildDocument('Bank')
  .brief({ product: 'Loan', participants: ['Ann'] })
  .persona('Sarah', { role: 'Buyer', evidence: [{ id: 'ev:p', text: 'Interview' }] })
  .channel('Web')
  .journey('As-is', { goal: 'Less waiting', summary: { pain: 'No news' } })
  .stage('Apply')
  .stage('Check', ['Ask', 'Wait'])
  .lane('action', 'Deeds')
  .lane('pain', '')
  .card('Check/Wait', '', 'no news', {
    tags: ['slow'],
    momentOfTruth: { reason: 'Decides' },
    evidence: [{ id: 'ev:c', text: '43 %', origin: 'Calls' }],
  })
  .card('Apply', '', 'long form')
  .card('Check/Ask', 'Deeds', 'calls')
  .link('calls', 'no news', 'leads-to', 'because')
  .translation('zh-Hant', 'card:calls', 'text', '打電話', 'calls')
  .translation('zh-Hant', 'card:long form', 'text', '表格長', 'a form')
  .translation('zh-Hant', 'card:long form', 'note', '只有中文', '')
  .translation('zh-Hant', 'card:long form', 'momentOfTruth.reason', '沒有這一項', '')
  .build();

const lines = translatableTexts(document, 'zh-Hant').map(
  ({ recordId, field, main, state }) => `${recordId} ${field}: ${main} (${state})`,
);

describe('the texts of a document', () => {
  it('are listed in the order of the board, without lists of words and names that are not shown', () => {
    expect(lines).toEqual([
      'document title: Bank (missing)',
      'brief product: Loan (missing)',
      'journey:As-is name: As-is (missing)',
      'journey:As-is goal: Less waiting (missing)',
      'journey:As-is summary.pain: No news (missing)',
      'stage:Apply name: Apply (missing)',
      'stage:Check name: Check (missing)',
      'step:Check/Ask name: Ask (missing)',
      'step:Check/Wait name: Wait (missing)',
      'lane:Deeds name: Deeds (missing)',
      'card:calls text: calls (translated)',
      'card:long form text: long form (stale)',
      'card:long form note:  (missing)',
      'card:no news text: no news (missing)',
      'card:no news momentOfTruth.reason: Decides (missing)',
      'ev:c text: 43 % (translated)',
      'ev:c origin: Calls (missing)',
      'link:calls→no news label: because (missing)',
      'persona:Sarah name: Sarah (missing)',
      'persona:Sarah role: Buyer (missing)',
      'ev:p text: Interview (missing)',
      'channel:Web name: Web (missing)',
    ]);
    expect(countTexts(translatableTexts(document, 'zh-Hant'))).toEqual({ all: 22, missing: 19, stale: 1 });
  });

  it('can all be written through the command of texts, in both languages', () => {
    const awkward = awkwardDocument();
    const open = {
      ...awkward,
      journeys: awkward.journeys.map((journey) => ({
        ...journey,
        stages: journey.stages.map((stage) => ({ ...stage, locked: false })),
        lanes: journey.lanes.map((lane) => ({ ...lane, locked: false })),
        cards: journey.cards.map((card) => ({ ...card, locked: false })),
      })),
    };
    for (const language of ['en', 'zh-Hant'] as const) {
      for (const { recordId, field } of translatableTexts(open, 'zh-Hant')) {
        const after = write(open, recordId, field, '另一個', language);
        const row = translatableTexts(after, 'zh-Hant').find(
          (each) => each.recordId === recordId && each.field === field,
        );
        expect(language === 'en' ? row?.main : row?.translation, `${recordId} ${field}`).toBe('另一個');
      }
    }
  });

  it('may be more than a call takes arguments', () => {
    const evidence = Array.from({ length: 200_000 }, (_, at) => ({ id: `ev:${at}`, text: 'So' }));
    const large = buildDocument()
      .stage('Find')
      .lane('pain', 'Pains')
      .card('Find', 'Pains', 'slow', { evidence })
      .build();
    expect(
      translatableTexts(large, 'zh-Hant').filter(({ source }) => source.kind === 'evidence'),
    ).toHaveLength(evidence.length);
  });

  it('stay the same objects where nothing changed', () => {
    const before = translatableTexts(document, 'zh-Hant');
    const after = translatableTexts(write(document, 'card:calls', 'text', '致電', 'zh-Hant'), 'zh-Hant');
    const fresh = after.filter((row, index) => row !== before[index]);
    expect(fresh.map(({ recordId }) => recordId)).toEqual(['document', 'card:calls']);
  });
});

function write(
  on: CjmDocument,
  recordId: string,
  field: string,
  text: string,
  language: 'en' | 'zh-Hant',
): CjmDocument {
  const result = runCommand(on, writeText, { recordId, field, text, language }, createMade());
  if (!result.ok) throw new Error(`${recordId} ${field}: ${result.failure.reason}`);
  return result.value;
}
