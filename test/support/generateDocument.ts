/**
 * Documents of any size, the same every time: for benches and for tests of scale.
 *
 * Ten stages up to 1,000 cards and twenty beyond; one lane of every kind that most maps have; texts as people write
 * them, half Chinese and half English, from two words to a paragraph.
 */
import type { LaneKind } from '../../shared/model/kinds';
import type { Card, CardFacets, CjmDocument, Journey, Lane, Stage } from '../../shared/model/types';
import { createSeededRandom, type SeededRandom } from './seededRandom';

export interface GenerateOptions {
  readonly seed?: number;
  /** Chance that a text is Chinese. */
  readonly chinese?: number;
}

const LANES: readonly LaneKind[] = [
  ...(['goal', 'action', 'thought', 'touchpoint', 'emotion', 'pain', 'opportunity'] as const),
  ...(['frontstage', 'backstage', 'support', 'metric', 'idea'] as const),
];
const LANES_WITHOUT_CURVE = LANES.filter((kind) => kind !== 'emotion');
const STAGE_NAMES: readonly string[] = [
  ...['研究', 'Compare', '申請', 'Documents', '審核', 'Signing', '簽約', 'Payout', '搬家', 'Care'],
];
const ENGLISH: readonly [string, ...string[]] = [
  'Search online',
  'Compare three offers side by side',
  'Call the branch and wait for an answer',
  'I have no idea what happens next, and nobody tells me',
  'Upload payslips again because the first upload was not readable on the other side',
  'Book an appointment',
  'Checklist with a progress bar, so that people know where they are and what is still missing from them',
];
const CHINESE: readonly [string, ...string[]] = [
  '上網查資料',
  '比較三家銀行的利率與手續費',
  '打電話到分行，等了二十分鐘',
  '「不知道下一步是什麼，也沒有人主動告訴我。」',
  '文件重複上傳，因為前一次的照片對方看不清楚',
  '預約對保時間',
  '提供一張清楚的進度清單，讓申請人知道自己走到哪一步、還缺哪些文件、大約還要等多久',
];

export function generateDocument(cards: number, options: GenerateOptions = {}): CjmDocument {
  const random = createSeededRandom(options.seed ?? 1);
  const at = '2026-01-02T03:04:05Z';
  return {
    format: 'cjm',
    version: 1,
    id: `generated-${cards}`,
    title: `${cards} 張卡片 cards`,
    language: 'zh-Hant',
    createdAt: at,
    updatedAt: at,
    brief: { product: '房貸 mortgage' },
    personas: [{ id: 'pe1', name: 'Sarah', kind: 'not-yet-customer', color: 'orange' }],
    channels: [
      { id: 'ch1', name: '官網', icon: 'web', nature: 'digital' },
      { id: 'ch2', name: 'Phone', icon: 'phone', nature: 'human' },
      { id: 'ch3', name: '分行', icon: 'branch', nature: 'physical' },
    ],
    journeys: [generateJourney(cards, options.chinese ?? 0.5, random)],
    translations: {},
    comments: [],
    views: [],
    snapshots: [],
    assets: {},
  };
}

function generateJourney(count: number, chinese: number, random: SeededRandom): Journey {
  const stages = Array.from({ length: count > 1000 ? 20 : 10 }, (_, index) => generateStage(index));
  const steps = stages.flatMap((stage) => stage.steps);
  const lanes = LANES.map((kind): Lane => ({ id: toLaneId(kind), kind, name: '' }));
  const places = Array.from({ length: count }, (_, index) => {
    const onCurve = index < steps.length;
    const row = Math.floor(index / steps.length) - 1;
    const kind: LaneKind = onCurve
      ? 'emotion'
      : (LANES_WITHOUT_CURVE[row % LANES_WITHOUT_CURVE.length] ?? 'text');
    return { kind, step: steps[index % steps.length]?.id ?? '' };
  });
  const cards = places.map(({ kind, step }, index): Card => {
    const text = random.pick(random.chance(chinese) ? CHINESE : ENGLISH);
    return { id: `cd${index + 1}`, lane: toLaneId(kind), step, text, ...generateFacets(kind, random) };
  });
  return {
    id: 'jn1',
    name: '1.0 現況',
    kind: 'current',
    personaIds: ['pe1'],
    stages,
    lanes,
    cards,
    links: [],
  };
}

function generateStage(index: number): Stage {
  const name = STAGE_NAMES[index % STAGE_NAMES.length] ?? '';
  return { id: `st${index + 1}`, name, steps: [{ id: `sp${index + 1}`, name: '' }] };
}

function generateFacets(kind: LaneKind, random: SeededRandom): CardFacets {
  switch (kind) {
    case 'emotion':
      return { score: random.between(-200, 200) / 100, emotionalLoad: random.between(0, 3) };
    case 'pain':
      return { severity: random.between(1, 3), ...(random.chance(0.1) ? { momentOfTruth: {} } : {}) };
    case 'touchpoint':
      return { channelIds: [`ch${random.between(1, 3)}`] };
    case 'opportunity':
      return { impact: random.between(1, 5), ease: random.between(1, 5), state: 'idea' };
    case 'metric':
      return { metric: { unit: '%', value: random.between(0, 100), target: 80 } };
    default:
      return random.chance(0.2) ? { tags: ['review'], confidence: 'assumption' } : {};
  }
}

function toLaneId(kind: LaneKind): string {
  return `ln-${kind}`;
}
