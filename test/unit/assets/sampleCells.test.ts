/**
 * The lanes of the maps that were made after a table of the mapping guide (capabilities 1-23 … 1-32) or after the article
 * on events (4-09), and of each column of that source one card in its cell.
 */
import { describe, expect, it } from 'vitest';
import { knownLaneKind, type LaneKind } from '../../../shared/model/kinds';
import type { Journey } from '../../../shared/model/types';
import { cardsOfKind, sampleJourney, stageNameOf } from '../../support/samples';

interface Cells {
  readonly file: string;
  /** From top to bottom. */
  readonly lanes: readonly LaneKind[];
  /** One card of each column of the source: the kind of its lane, its stage, and its words. */
  readonly says: readonly (readonly [kind: LaneKind, stage: string, words: string])[];
}

const FRAME = [
  'goal',
  'action',
  'touchpoint',
  'thought',
  'emotion',
  'pain',
  'opportunity',
  'metric',
] as const;
const FRAME_WITH_CHANNELS = FRAME.flatMap((kind) =>
  kind === 'touchpoint' ? ([kind, 'channel'] as const) : [kind],
);

const CELLS: readonly Cells[] = [
  {
    file: 'student-day.cjm',
    lanes: ['scenario', 'action', 'touchpoint', 'thought', 'emotion', 'pain', 'opportunity', 'text'],
    says: [
      ['action', '認知', '起床後查看今天的課表與作業'],
      ['touchpoint', '使用中', '課程區塊'],
      ['emotion', '探索', '肚子餓'],
      ['opportunity', '反思整理', '連續達成獎勵'],
    ],
  },
  {
    file: 'coffee-order.cjm',
    lanes: ['touchpoint', 'action', 'emotion', 'frontstage', 'backstage', 'support'],
    says: [
      ['action', '瀏覽菜單', '打開 App，瀏覽菜單'],
      ['frontstage', '到店取餐', '店員叫號，或放上取餐架'],
      ['backstage', '下單付款', '訂單送到吧台系統'],
      ['support', '留下回饋', 'CRM 系統'],
      ['touchpoint', '確認通知', '推播通知'],
    ],
  },
  {
    file: 'tv-streaming.cjm',
    lanes: FRAME,
    says: [
      ['action', '考慮', '打開 App，瀏覽免費內容或預覽'],
      ['emotion', '註冊', '有點煩躁、但專注'],
      ['pain', '推廣', '多人共用時容易當機或卡頓'],
      ['opportunity', '留存', '每週精選播放清單'],
    ],
  },
  {
    file: 'fashion-shop.cjm',
    lanes: FRAME,
    says: [
      ['action', '瀏覽', '在時尚購物 App 瀏覽潮流穿搭'],
      ['emotion', '回饋', '挫折、猶豫'],
      ['touchpoint', '配送', '物流查詢'],
      ['pain', '商品比較', '尺寸標示不一致'],
      ['opportunity', '下單購買', '自動套用最佳優惠'],
    ],
  },
  {
    file: 'saas-adoption.cjm',
    lanes: FRAME_WITH_CHANNELS,
    says: [
      ['action', '免費試用', '體驗核心功能'],
      ['emotion', '系統設定', '挫折、覺得複雜'],
      ['touchpoint', '研究評估', '評論網站'],
      ['pain', '學習操作', '進階功能不好找'],
      ['opportunity', '續約決策', '自動化 ROI 報告'],
    ],
  },
  {
    file: 'mortgage.cjm',
    lanes: FRAME,
    says: [
      ['action', '審核', '等待信用查核與核保'],
      ['emotion', '入住', '鬆一口氣、自豪'],
      ['touchpoint', '研究', '線上利率比較工具'],
      ['pain', '申請', '表單混亂，沒說清楚要哪些文件'],
      ['opportunity', '核准與對保', '白話摘要與房貸顧問'],
    ],
  },
  {
    file: 'healthcare.cjm',
    lanes: FRAME,
    says: [
      ['action', '治療計畫', '開始用藥'],
      ['emotion', '後續追蹤', '有掌控感、負責任'],
      ['touchpoint', '症狀研究', '搜尋引擎與健康網站'],
      ['pain', '診斷', '不知道下一步該做什麼'],
      ['opportunity', '預約', '看診前先填數位表單'],
    ],
  },
  {
    file: 'online-mba.cjm',
    lanes: FRAME,
    says: [
      ['action', '認知', '搜尋線上 MBA 課程'],
      ['emotion', '畢業', '自豪、有成就感'],
      ['touchpoint', '課程參與', '課程討論區'],
      ['pain', '申請', '獎助資訊不清楚'],
      ['opportunity', '課程比較', '互動式比較工具'],
      ['opportunity', '入學註冊', '逐步註冊指引與登入協助'],
    ],
  },
  {
    file: 'office-furniture.cjm',
    lanes: [
      ...(['goal', 'action', 'touchpoint', 'thought', 'thought'] as const),
      ...(['emotion', 'pain', 'opportunity', 'metric'] as const),
    ],
    says: [
      ['action', '考慮', '比較供應商'],
      ['emotion', '售後支援', '鬆一口氣、有成就感'],
      ['touchpoint', '購買決策', '提案與電子簽署'],
      ['pain', '交付與安裝', '交貨延遲，或安裝沒做完'],
      ['opportunity', '認知', '針對產業的內容與案例研究'],
    ],
  },
  {
    file: 'omni-retail.cjm',
    lanes: FRAME_WITH_CHANNELS,
    says: [
      ['action', '退貨或集點', '退回商品'],
      ['emotion', '購買', '滿意、有效率'],
      ['touchpoint', '商品探索', '店內陳列'],
      ['pain', '逛店或逛 App', '價格與促銷在各管道不一致'],
      ['opportunity', '配送或取貨', '清楚的取貨指引'],
    ],
  },
  {
    file: 'event-organiser.cjm',
    lanes: [
      ...(['scenario', 'thought', 'touchpoint', 'emotion', 'pain'] as const),
      ...(['opportunity', 'case', 'metric'] as const),
    ],
    says: [
      ['scenario', '喚醒', '用表單收名單，再人工一筆筆核對'],
      ['thought', '轉化／購買', '好，就用這個了！'],
      ['pain', '擁護', '找不到地方下載完整報名資料'],
      ['opportunity', '考慮／評估', '懶人包式的功能介紹'],
      ['opportunity', '體驗／留存', '活動高峰客服隨時待命'],
    ],
  },
];

describe.each(CELLS)('$file', ({ file, lanes, says }) => {
  const journey = sampleJourney(file);

  it('has its lanes, from top to bottom', () => {
    expect(journey.lanes.map(({ kind }) => knownLaneKind(kind))).toEqual(lanes);
  });

  it.each(says)('says in %s, %s: %s', (kind, stage, words) => {
    expect(textsOf(journey, kind, stage)).toContain(words);
  });

  it('leaves no cell of a column of the source empty', () => {
    const kinds = [...new Set(says.map(([kind]) => kind))];
    const empty = journey.stages.flatMap(({ name }) =>
      kinds.filter((kind) => textsOf(journey, kind, name).length === 0).map((kind) => [name, kind]),
    );
    expect(empty).toEqual([]);
  });
});

function textsOf(journey: Journey, kind: LaneKind, stage: string): readonly string[] {
  return cardsOfKind(journey, kind)
    .filter((card) => stageNameOf(journey, card) === stage)
    .map(({ text }) => text);
}
