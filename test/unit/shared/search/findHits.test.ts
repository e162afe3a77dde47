import { describe, expect, it } from 'vitest';
import { editCardText } from '../../../../shared/commands/editCardText';
import { runCommand } from '../../../../shared/commands/command';
import { findHits, type TextQuery } from '../../../../shared/search/findHits';
import { textsOfRecord } from '../../../../shared/search/recordTexts';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';
import { cardOf } from '../../../support/readDocument';

const BANK = buildDocument('Home loan')
  .brief({ goal: 'Faster loans', participants: ['Loan desk'], planner: 'Ms Loan' })
  .persona('Sarah', { pains: 'the LOAN', evidence: [{ id: 'ev:p', text: 'loan talk', origin: 'P07' }] })
  .channel('Loan line')
  .journey('Loan as-is', { narrative: 'A loan' })
  .stage('Ask', ['Loan form', 'Send'], { definition: 'ask for a loan' })
  .lane('action', 'Do', { description: 'loan work' })
  .lane('pain', 'Pains')
  .card('Ask/Send', 'Pains', 'ｌｏａｎ late')
  .card('Ask/Send', 'Do', 'App loan, loan again')
  .card('Ask/Loan form', 'Do', '用App申請房貸', {
    note: 'a loan note',
    tags: ['x', 'loan'],
    evidence: [{ id: 'ev:c', text: 'nobody', caveats: ['one loan only'] }],
    metric: { name: 'loans', series: [{ id: 's', at: 'loan day', value: 1 }] },
  })
  .link('ｌｏａｎ late', 'App loan, loan again', 'causes', 'loan link')
  .journey('To-be', { kind: 'future' })
  .stage('Ask')
  .lane('action', 'Do')
  .card('Ask', 'Do', 'Loan in a day')
  .comment('loan?', 'card:Loan in a day', {
    replies: [{ id: 're', author: 'Loan', text: 'no loan', at: '' }],
  })
  .translation('zh-Hant', 'card:Loan in a day', 'text', '一天拿到房貸', 'Loan in a day')
  .translation('zh-Hant', 'card:Loan in a day', 'note', '房貸要快')
  .build();

/** With what a builder does not build. */
const KEPT: CjmDocument = {
  ...BANK,
  views: [{ id: 'view', name: 'Loan pains' }],
  snapshots: [{ id: 'snap', name: 'Before the loan talk', at: '2026-01-02T03:04:05Z', document: BANK }],
};

const LOOSE = { matchCase: false, wholeWord: false, bothLanguages: false };

function find(text: string, how: Partial<TextQuery> = {}, language: 'en' | 'zh-Hant' = 'en', on = KEPT) {
  return findHits(on, language, { ...LOOSE, text, ...how });
}

const places = (text: string, how?: Partial<TextQuery>) =>
  find(text, how).map(({ recordId, field, start }) => `${recordId} ${field} ${start}`);

describe('finding text', () => {
  it('goes through everything a person wrote, journey by journey, cards as the board is read', () => {
    expect(places('loan')).toEqual([
      'stage:Ask definition 10',
      'step:Ask/Loan form name 0',
      'lane:Do description 0',
      'card:用App申請房貸 note 2',
      'card:用App申請房貸 tags.1 0',
      'ev:c caveats.0 4',
      'card:用App申請房貸 metric.name 0',
      's at 0',
      'card:App loan, loan again text 4',
      'card:App loan, loan again text 10',
      'card:ｌｏａｎ late text 0',
      'link:ｌｏａｎ late→App loan, loan again label 0',
      'journey:Loan as-is name 0',
      'journey:Loan as-is narrative 2',
      'card:Loan in a day text 0',
      'document title 5',
      'brief goal 7',
      'brief participants.0 0',
      'brief planner 3',
      'persona:Sarah pains 4',
      'ev:p text 0',
      'channel:Loan line name 0',
      'view name 0',
      'comment:loan? text 0',
      're author 0',
      're text 3',
      'snap name 11',
    ]);
  });

  it('says whose text it is: evidence belongs to its card, a reply to its comment', () => {
    const owners = Object.fromEntries(find('loan').map(({ recordId, owner }) => [recordId, owner]));
    expect(owners['ev:c']).toMatchObject({
      kind: 'card',
      id: 'card:用App申請房貸',
      journeyId: 'journey:Loan as-is',
    });
    expect(owners['re']).toMatchObject({ kind: 'comment', id: 'comment:loan?', journeyId: undefined });
    expect(owners['brief']).toMatchObject({ kind: 'document' });
    expect(owners['s']).toMatchObject({ kind: 'card', id: 'card:用App申請房貸' });
    expect([owners['view']?.kind, owners['snap']?.kind]).toEqual(['view', 'snapshot']);
  });

  it('looks into no snapshot, and takes no moment for words', () => {
    expect(find('in a day')).toHaveLength(1);
    expect(find('2026')).toEqual([]);
  });

  it('finds who made a comment', () => {
    const mine = buildDocument().stage('S').lane('pain', 'P').comment('Why?', undefined, { author: 'Mei' });
    expect(find('mei', {}, 'en', mine.build()).map(({ field, language }) => [field, language])).toEqual([
      ['author', undefined],
    ]);
  });

  it('takes full-width letters for their half-width ones, unless case matters', () => {
    expect(find('ＬＯＡＮ late')).toHaveLength(1);
    expect(places('loan', { matchCase: true })).not.toContain('card:ｌｏａｎ late text 0');
    expect(places('LOAN', { matchCase: true })).toEqual(['persona:Sarah pains 4']);
  });

  it('finds whole words between Chinese characters, and Chinese words anywhere', () => {
    expect(places('app', { wholeWord: true })).toEqual([
      'card:用App申請房貸 text 1',
      'card:App loan, loan again text 0',
    ]);
    expect(find('申請', { wholeWord: true })).toHaveLength(1);
    expect(places('loan', { wholeWord: true })).not.toContain('card:用App申請房貸 metric.name 0');
    expect(find('ap', { wholeWord: true })).toEqual([]);
  });

  it('reads the language shown, and the main one where there is no translation', () => {
    expect(find('房貸', {}, 'zh-Hant').map(({ text }) => text)).toEqual([
      ...['用App申請房貸', '一天拿到房貸', '房貸要快'],
    ]);
    expect(find('in a day', {}, 'zh-Hant')).toEqual([]);
    expect(find('late', {}, 'zh-Hant')).toHaveLength(1);
  });

  it('reads in the main language what only the other one says, as the board does', () => {
    const only = buildDocument()
      .stage('S')
      .lane('pain', 'P')
      .card('S', 'P', '')
      .card('S', 'P', 'App')
      .translation('zh-Hant', 'card:', 'text', '等很久')
      .translation('zh-Hant', 'card:', 'note', '等兩次')
      .translation('zh-Hant', 'card:App', 'text', '等 App', 'App')
      .build();
    const read = (how: Partial<TextQuery>) =>
      find('等', how, 'en', only).map(({ text, language }) => [text, language]);
    expect(read({})).toEqual([
      ['等很久', 'en'],
      ['等兩次', 'en'],
    ]);
    expect(read({ bothLanguages: true })).toEqual([
      ['等很久', 'zh-Hant'],
      ['等兩次', 'zh-Hant'],
      ['等 App', 'zh-Hant'],
    ]);
  });

  it('reads both languages where asked, the one shown first, and says which it is', () => {
    const said = (text: string, shown: 'en' | 'zh-Hant') =>
      find(text, { bothLanguages: true }, shown)
        .filter(({ owner }) => owner.id === 'card:Loan in a day')
        .map(({ text, field, language }) => [field, language, text]);
    const [main, other, note] = [
      ['text', 'en', 'Loan in a day'],
      ['text', 'zh-Hant', '一天拿到房貸'],
      ['note', 'zh-Hant', '房貸要快'],
    ];
    expect(said('loan', 'zh-Hant')).toEqual([main]);
    expect(said('房貸', 'en'), 'also what is said in the other language alone').toEqual([other, note]);
    expect(find('a', { bothLanguages: true }, 'zh-Hant').filter(({ language }) => language !== 'en')).toEqual(
      find('a').filter(({ language }) => language === undefined),
    );
    const twice = buildDocument()
      .stage('S')
      .lane('pain', 'P')
      .card('S', 'P', 'App')
      .translation('zh-Hant', 'card:App', 'text', 'App 應用程式', 'App')
      .build();
    const order = (shown: 'en' | 'zh-Hant') =>
      find('app', { bothLanguages: true }, shown, twice).map(({ language }) => language);
    expect(order('en')).toEqual(['en', 'zh-Hant']);
    expect(order('zh-Hant')).toEqual(['zh-Hant', 'en']);
  });

  it('says what is not translated once, in the language it is written in', () => {
    const hits = find('late', { bothLanguages: true }, 'zh-Hant');
    expect(hits.map(({ text, language }) => [text, language])).toEqual([['ｌｏａｎ late', 'en']]);
  });

  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([]);
  });

  it('knows what is locked: cards, and all that lies in a locked stage or lane', () => {
    const locked = buildDocument()
      .stage('Open')
      .stage('Shut', ['One', 'Two'], { locked: true })
      .lane('action', 'Do')
      .lane('pain', 'Kept', { locked: true })
      .card('Open', 'Do', 'free o')
      .card('Open', 'Do', 'mine o', { locked: true })
      .card('Shut/Two', 'Do', 'stage o')
      .card('Open', 'Kept', 'lane o')
      .build();
    const hits = find('o', {}, 'en', locked).filter(({ owner }) => owner.locked);
    expect(hits.map(({ text }) => text)).toEqual([...['One', 'Two', 'mine o', 'stage o', 'lane o']]);
  });

  it('keeps the words of records that an edit left alone', () => {
    const args = { journeyId: 'journey:To-be', id: 'card:Loan in a day', text: 'Loan at once' };
    const result = runCommand(BANK, editCardText, args, createMade());
    const after = (result.ok ? result.value : undefined) as CjmDocument;
    const card = 'card:App loan, loan again';
    expect(textsOfRecord(cardOf(after, card), card)).toBe(textsOfRecord(cardOf(BANK, card), card));
    expect(find('at once', {}, 'en', after)).toHaveLength(1);
  });
});
