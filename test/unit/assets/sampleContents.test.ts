/** What each of the maps that come with the app is about (capabilities 0-10 … 0-36, 1-23 … 1-32, 3-05, 4-09, 4-14). */
import { describe, expect, it } from 'vitest';
import type { LaneKind } from '../../../shared/model/kinds';
import { cardsOfKind, readSample, sampleFiles, sampleJourney, stageNameOf } from '../../support/samples';

interface Contents {
  readonly file: string;
  /** Kind of the first journey. */
  readonly kind: string;
  readonly stages: readonly string[];
  readonly people: Readonly<Record<string, number | undefined>>;
}

const CONTENTS: readonly Contents[] = [
  {
    file: 'after-sales.cjm',
    kind: 'current',
    stages: ['發現故障', '報修', '預約與等待', '到府維修', '結案與關懷'],
    people: { 淑芬: 46 },
  },
  {
    file: 'car-purchase.cjm',
    kind: 'current',
    stages: ['需要一台車', '研究比較', '試駕', '選配下訂', '等待交車', '交車日'],
    people: { 柏翰: 34 },
  },
  {
    file: 'coffee-order.cjm',
    kind: 'blueprint',
    stages: ['瀏覽菜單', '下單付款', '確認通知', '到店取餐', '留下回饋'],
    people: { 冠廷: 33 },
  },
  {
    file: 'customer-activation.cjm',
    kind: 'current',
    stages: ['決定開戶', '身分驗證', '首次登入', '首次使用', '養成習慣'],
    people: { 品妤: 27 },
  },
  {
    file: 'event-organiser.cjm',
    kind: 'current',
    stages: ['喚醒', '考慮／評估', '轉化／購買', '體驗／留存', '擁護'],
    people: { 小艾: undefined },
  },
  {
    file: 'fashion-shop.cjm',
    kind: 'current',
    stages: ['瀏覽', '商品比較', '下單購買', '配送', '回饋'],
    people: { Emily: 28 },
  },
  {
    file: 'healthcare.cjm',
    kind: 'current',
    stages: ['症狀研究', '預約', '診斷', '治療計畫', '後續追蹤'],
    people: { Alex: 40 },
  },
  {
    file: 'insurance-claims.cjm',
    kind: 'current',
    stages: ['需求浮現', '線上試算', '投保申請', '保單服務', '理賠'],
    people: { 雅婷: 40, 文彬老師: 65, 家豪: 38 },
  },
  {
    file: 'mortgage.cjm',
    kind: 'current',
    stages: ['研究', '申請', '審核', '核准與對保', '入住'],
    people: { Sarah: 31 },
  },
  {
    file: 'office-furniture.cjm',
    kind: 'current',
    stages: ['認知', '考慮', '購買決策', '交付與安裝', '售後支援'],
    people: { David: 38, Grace: 45 },
  },
  {
    file: 'omni-retail.cjm',
    kind: 'current',
    stages: ['商品探索', '逛店或逛 App', '購買', '配送或取貨', '退貨或集點'],
    people: { Lily: 34 },
  },
  {
    file: 'online-mba.cjm',
    kind: 'current',
    stages: ['認知', '課程比較', '申請', '入學註冊', '課程參與', '畢業'],
    people: { Maria: 22 },
  },
  {
    file: 'saas-adoption.cjm',
    kind: 'current',
    stages: ['研究評估', '免費試用', '系統設定', '學習操作', '續約決策'],
    people: { John: 36 },
  },
  {
    file: 'student-day.cjm',
    kind: 'day',
    stages: ['認知', '使用中', '探索', '互動參與', '反思整理'],
    people: { 以安: 20 },
  },
  {
    file: 'tv-streaming.cjm',
    kind: 'channel',
    stages: ['認知', '考慮', '註冊', '互動', '留存', '推廣'],
    people: { 建宏: 41 },
  },
];

it('are these', () => {
  expect(sampleFiles()).toEqual(CONTENTS.map(({ file }) => file));
});

it.each(CONTENTS)('$file is of its kind, stages and people', ({ file, kind, stages, people }) => {
  const { language, journeys, personas } = readSample(file);
  expect([language, journeys[0]?.kind]).toEqual(['zh-Hant', kind]);
  expect(journeys[0]?.stages.map(({ name }) => name)).toEqual(stages);
  expect(Object.fromEntries(personas.map(({ name, age }) => [name, age]))).toEqual(people);
});

describe.each(CONTENTS)('$file', ({ file }) => {
  it('says what each journey is for, and what each stage is', () => {
    for (const { goal, stages } of readSample(file).journeys) {
      expect(goal).toBeTruthy();
      for (const { definition } of stages) expect(definition).toBeTruthy();
    }
  });

  it('has a card that rests on what was told and on what was counted', () => {
    const cards = readSample(file).journeys.flatMap((journey) => journey.cards);
    const kinds = cards.map(({ evidence = [] }) => new Set(evidence.map(({ kind }) => kind)));
    expect(kinds.some((known) => known.has('qualitative') && known.has('quantitative'))).toBe(true);
  });

  it('says how its people are known, and that it is made up', () => {
    for (const { evidence = [] } of readSample(file).personas) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every(({ illustrative }) => illustrative)).toBe(true);
    }
  });
});

it('in buying a car, collection day is the peak, the greatest load and a moment of truth', () => {
  const journey = sampleJourney('car-purchase.cjm');
  const top = cardsOfKind(journey, 'emotion').toSorted((a, b) => b.score! - a.score!)[0]!;
  expect(stageNameOf(journey, top)).toBe('交車日');
  expect(top).toMatchObject({ score: 2, emotionalLoad: 3 });
  expect(top.momentOfTruth).toBeDefined();
  expect(sampleJourney('car-purchase.cjm', '用車').stages).toHaveLength(4);
});

it('in insurance, one looks for long-term care and one doubts the cover of old', () => {
  const people = readSample('insurance-claims.cjm').personas;
  const roleOf = (wanted: string) => people.find(({ name }) => name === wanted)?.role;
  expect(roleOf('雅婷')).toBe('職業婦女，替家人找長照資源');
  expect(roleOf('文彬老師')).toBe('退休教師，對傳統癌症險猶豫');
});

it('the day of a student goes by the clock, from half past seven to nine in the evening', () => {
  const steps = sampleJourney('student-day.cjm').stages.flatMap((stage) => stage.steps);
  expect(steps.map(({ startsAt }) => startsAt)).toEqual(['07:30', '09:00', '12:30', '15:30', '21:00']);
});

it('a claim after a death is a journey of its own, opened from the claim, with four things to do', () => {
  const journey = sampleJourney('insurance-claims.cjm', '身故理賠');
  const doors = sampleJourney('insurance-claims.cjm').cards.filter(
    ({ journeyId }) => journeyId === journey.id,
  );
  expect(doors).toHaveLength(1);
  const ideas = cardsOfKind(journey, 'opportunity').map(({ text }) => text);
  for (const words of [/主動聯繫/, /一次告知/, /緊急預支/, /追蹤關懷/])
    expect(ideas).toContainEqual(expect.stringMatching(words));
});

it('a current journey and its future are a pair', () => {
  for (const file of ['insurance-claims.cjm', 'mortgage.cjm']) {
    const [now, next] = readSample(file).journeys;
    expect(next).toMatchObject({ kind: 'future', baselineId: now?.id });
    expect(next?.stages.map(({ name }) => name)).toEqual(now?.stages.map(({ name }) => name));
  }
});

describe('the event organiser', () => {
  const journey = sampleJourney('event-organiser.cjm');

  it('goes before, during and after the event', () => {
    expect(journey.stages.map(({ phase }) => phase)).toEqual([
      'before',
      'before',
      'before',
      'during',
      'after',
    ]);
  });

  it('says of each stage what to optimise, how and by what', () => {
    for (const { behaviour, focus, strategy, measures } of journey.stages)
      for (const text of [behaviour, focus, strategy, measures]) expect(text).toBeTruthy();
  });

  it('has several pains and opportunities a stage, and a case for the first three', () => {
    const countIn = (kind: LaneKind) =>
      journey.stages.map(
        ({ name }) => cardsOfKind(journey, kind).filter((card) => stageNameOf(journey, card) === name).length,
      );
    for (const kind of ['pain', 'opportunity'] as const)
      for (const count of countIn(kind)) expect(count).toBeGreaterThan(1);
    expect(countIn('case')).toEqual([1, 1, 1, 0, 0]);
  });

  it('counts the failures of its own product among the pains, the crash as the worst', () => {
    const severityOf = (words: string) =>
      cardsOfKind(journey, 'pain').find(({ text }) => text.includes(words))?.severity;
    expect([severityOf('編輯到一半當掉'), severityOf('報名數字更新太慢')]).toEqual([3, 2]);
  });

  it('lays what was asked and what was observed over one touchpoint', () => {
    const sources = cardsOfKind(journey, 'touchpoint').map(({ evidence = [] }) =>
      evidence.map(({ source }) => source),
    );
    expect(sources).toContainEqual(['solicited', 'unsolicited']);
  });

  it('has Xiao-Ai, short of money, time and hands', () => {
    expect(readSample('event-organiser.cjm').personas[0]).toMatchObject({
      role: '媒體公關，經常辦展會',
      pains: '錢、時間、人手都不夠',
    });
  });
});
