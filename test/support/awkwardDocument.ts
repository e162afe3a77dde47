/**
 * One document with everything that trips commands up: two journeys, several steps a stage, locks of each sort, a hidden lane,
 * shared cells, links, evidence, series, translations, comments with a reply, a snapshot of an earlier state, a saved view,
 * sub-journey, huge and right-to-left text, emoji, unknown fields.
 */
import type { Card, CjmDocument } from '../../shared/model/types';
import { toSnapshot } from '../../shared/model/snapshots';
import { BUILT_AT, buildDocument } from './buildDocument';

export const HUGE_TEXT = '這是一段很長的文字，and it goes on. '.repeat(600);
export const FAMILY = '👨‍👩‍👧‍👦';

export const JOURNEY = 'journey:As-is';
export const SNAPSHOT = 'snapshot:first';

const REPLY = { id: 'reply:all', author: 'Bo', text: 'Indeed', at: BUILT_AT };

/** Fewer cards, one of them in other words, and a lane that is no more. */
const FIRST = buildDocument('Awkward')
  .persona('Sarah', { role: 'Buyer' })
  .journey('As-is')
  .stage('Find', ['Ask', 'Compare', 'Choose'])
  .lane('action', 'Actions')
  .lane('goal', 'Goals')
  .card('Find/Ask', 'Actions', 'a', { note: 'as it was' })
  .card('Find/Ask', 'Goals', 'gone since')
  .build();

export function awkwardDocument(): CjmDocument {
  const document = buildDocument('Awkward')
    .brief({ product: 'Mortgage', participants: ['Ann', 'Bo'] })
    .persona('Sarah', { role: 'Buyer', evidence: [{ id: 'evidence:sarah', text: 'Interview' }] })
    .persona('Omar')
    .channel('Web', { nature: 'digital' })
    .channel('Branch')
    .journey('As-is', { personaIds: ['persona:Sarah', 'persona:Omar'], channelIds: ['channel:Web'] })
    .stage('Find', ['Ask', 'Compare', 'Choose'], { definition: 'Looks around', personaId: 'persona:Sarah' })
    .stage('審核', [], { needMet: 2 })
    .stage('Locked', ['One', 'Two'], { locked: true })
    .stage('Care')
    .lane('action', 'Actions')
    .lane('emotion', 'Curve')
    .lane('pain', 'Pains', { hidden: true })
    .lane('text', 'Shut', { locked: true })
    .lane('opportunity', '', { personaId: 'persona:Omar' })
    .card('Find/Ask', 'Actions', 'a')
    .card('Find/Ask', 'Actions', 'b', { channelIds: ['channel:Web', 'channel:Branch'], tags: ['x'] })
    .card('Find/Compare', 'Actions', 'other', { span: 3 })
    .card('Find/Ask', 'Actions', 'c', { evidence: [{ id: 'evidence:c', text: 'Said so' }] })
    .card('審核', 'Actions', 'مرحبا بالعالم', { momentOfTruth: { reason: 'Decides' } })
    .card('審核', 'Curve', FAMILY, { score: -1.25, personaId: 'persona:Sarah' })
    .card('Find/Ask', 'Curve', 'start', { score: 0.5 })
    .card('Care', 'Pains', 'hidden pain', { severity: 3 })
    .card('Care', 'Shut', 'in a locked lane')
    .card('Locked/One', 'Actions', 'in a locked stage')
    .card('Care', 'Actions', 'locked', { locked: true })
    .card('Care', 'Curve', 'huge')
    .card('Care', '', 'measured', {
      metric: { name: 'NPS', value: 12, series: [{ id: 'series:1', at: '2025', value: 10 }] },
    })
    .link('a', 'b')
    .link('b', 'c', 'causes', 'because')
    .link('c', 'measured', 'addresses')
    .journey('To-be', { kind: 'future', baselineId: JOURNEY })
    .stage('Only')
    .lane('action', 'Do')
    .card('Only', 'Do', 'door', { journeyId: JOURNEY })
    .journey('Empty')
    .translation('zh-Hant', 'card:a', 'text', '甲', 'a')
    .translation('zh-Hant', 'card:a', 'note', '孤單的附註', '')
    .translation('zh-Hant', 'card:b', 'text', '乙', 'an older b')
    .translation('zh-Hant', 'evidence:c', 'text', '他說的', 'Said so')
    .translation('zh-Hant', 'stage:Find', 'name', '尋找', 'Find')
    .translation('zh-Hant', 'stage:審核', 'name', '審核', '審核')
    .translation('zh-Hant', 'card:مرحبا بالعالم', 'momentOfTruth.reason', '關鍵', 'Decides')
    .translation('zh-Hant', 'persona:Sarah', 'role', '買家', 'Buyer')
    .translation('zh-Hant', 'link:b→c', 'label', '因為', 'because')
    .translation('zh-Hant', 'lane:Actions', 'name', '行動', 'Actions')
    .translation('zh-Hant', 'brief', 'product', '房貸', 'Mortgage')
    .translation('zh-Hant', 'document', 'title', '麻煩的地圖', 'Awkward')
    .translation('ja', 'card:a', 'text', 'あ', 'a')
    .comment('About a', 'card:a')
    .comment('About 審核', 'stage:審核')
    .comment('About a link', 'link:a→b')
    .comment('About Sarah', 'persona:Sarah')
    .comment('About all', undefined, { replies: [REPLY] })
    .build();
  const view = {
    id: 'view:1',
    name: 'Mine',
    journeyId: JOURNEY,
    personaIds: ['persona:Sarah'],
    channelIds: ['channel:Web'],
    hiddenLaneIds: ['lane:Pains', 'lane:Actions'],
  };
  const unknown = { 'x-plugin': { keep: true } };
  return {
    ...document,
    ...unknown,
    snapshots: [toSnapshot(FIRST, SNAPSHOT, 'First', BUILT_AT)],
    views: [view, { id: 'view:2', name: 'To-be', journeyId: 'journey:To-be' }],
    journeys: document.journeys.map((journey) => ({
      ...journey,
      cards: journey.cards.map(withOddities),
    })),
  };
}

function withOddities(card: Card, index: number): Card {
  if (card.text === 'huge') return { ...card, text: HUGE_TEXT };
  return index === 0 ? { ...{ 'x-first': 1 }, ...card, ...{ 'x-last': [2] } } : card;
}

/** The same with no lock on anything. */
export function unlock(document: CjmDocument): CjmDocument {
  const open = <T extends { readonly locked?: boolean }>(records: readonly T[]): readonly T[] =>
    records.map(({ locked: _, ...rest }) => rest as T);
  const journeys = document.journeys.map((journey) => ({
    ...journey,
    stages: open(journey.stages),
    lanes: open(journey.lanes),
    cards: open(journey.cards),
  }));
  return { ...document, journeys };
}
