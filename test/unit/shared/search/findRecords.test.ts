import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/model/kinds';
import { findRecords, type RecordQuery } from '../../../../shared/search/findRecords';
import { foldText } from '../../../../shared/search/foldText';
import { rankText } from '../../../../shared/search/rankText';
import { buildDocument } from '../../../support/buildDocument';
import { generateDocument } from '../../../support/generateDocument';

const rank = (name: string, wanted: string) => rankText(foldText(name), foldText(wanted));

describe('ranking a name', () => {
  it('puts the closer answer first, in Chinese and in English', () => {
    const order = ['審核', '審核進度', '第二次 審核', '重新審核資料', '審閱與核對'];
    expect(order.toSorted((left, right) => rank(right, '審核') - rank(left, '審核'))).toEqual(order);
    const english = ['Zoom', 'Zoom in', 'The zoom', 'Nozoomer', 'Zip the old orange map'];
    expect(english.toReversed().toSorted((left, right) => rank(right, 'zoom') - rank(left, 'zoom'))).toEqual(
      english,
    );
  });

  it('finds words in any order and letters in theirs, but not in long texts', () => {
    expect(rank('Export the map', 'map export')).toBeGreaterThan(0);
    expect(rank('新增卡片', '新卡')).toBeGreaterThan(0);
    expect(rank('新增卡片', '卡新')).toBe(0);
    expect(rank(`a${'x'.repeat(80)}b`, 'ab')).toBe(0);
    expect(rank('Zoom', '')).toBe(0);
  });
});

describe('finding records by name', () => {
  const bank = buildDocument('Bank')
    .persona('Clara')
    .journey('As-is')
    .stage('Claim', ['Clip', 'Send'])
    .lane('pain', '')
    .lane('action', 'Clicks')
    .card('Claim', 'Clicks', 'Clean', { note: 'cl' })
    .journey('Class', { kind: 'future' })
    .stage('Apply')
    .lane('action', 'Do')
    .card('Apply', 'Do', 'Clean')
    .comment('cl')
    .link('Clean', 'Clean')
    .build();
  const query = (text: string, more: Partial<RecordQuery> = {}): RecordQuery => ({
    ...{ text, journeyId: 'journey:As-is', limit: 20, names: new Map([['lane:', 'Clutter']]) },
    ...more,
  });
  const find = (text: string, more?: Partial<RecordQuery>) =>
    findRecords(bank, 'en', query(text, more)).map(({ kind, id }) => `${kind} ${id}`);

  it('goes by names and card texts, not by notes, and knows lanes that are called by their kind', () => {
    expect(find('cl').toSorted()).toEqual(
      [
        ...[
          'card card:Clean',
          'card card:Clean#2',
          'journey journey:Class',
          'lane lane:',
          'lane lane:Clicks',
        ],
        ...['persona persona:Clara', 'stage stage:Claim', 'step step:Claim/Clip'],
      ].toSorted(),
    );
  });

  it('answers in the language that is not shown, once a record', () => {
    const both = buildDocument('Bank')
      .stage('Claim')
      .lane('pain', 'Pains')
      .card('Claim', 'Pains', 'App is slow')
      .translation('zh-Hant', 'card:App is slow', 'text', 'App 很慢')
      .translation('zh-Hant', 'stage:Claim', 'name', '申請')
      .build();
    const said = (language: Language, text: string) =>
      findRecords(both, language, query(text)).map(({ text: found }) => found);
    expect(said('zh-Hant', 'slow')).toEqual(['App is slow']);
    expect(said('en', '申請')).toEqual(['申請']);
    expect(said('zh-Hant', 'app')).toEqual(['App 很慢']);
    expect(said('en', 'app')).toEqual(['App is slow']);
  });

  it('puts what is on the board first among equals', () => {
    expect(find('clean')).toEqual(['card card:Clean', 'card card:Clean#2']);
    expect(find('clean', { journeyId: 'journey:Class' })).toEqual(['card card:Clean#2', 'card card:Clean']);
  });

  it('holds no more than was asked for, and those the best', () => {
    const many = generateDocument(1000);
    const all = findRecords(many, 'zh-Hant', query('c', { limit: 2000 }));
    const few = findRecords(many, 'zh-Hant', query('c', { limit: 7 }));
    expect(all.length).toBeGreaterThan(100);
    expect(few).toEqual(all.slice(0, 7));
  });
});
