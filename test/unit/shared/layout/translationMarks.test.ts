/** What is not in the language shown is marked where its words stand: on cards, beside feelings, steps and links. */
import { describe, expect, it } from 'vitest';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import { findLabelSign } from '../../../../shared/layout/labelSign';
import type { Mark } from '../../../../shared/layout/cardTypes';
import { LABEL_TEXT } from '../../../../shared/layout/metrics';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf, newLayouter } from '../../../support/layoutOf';

const document = buildDocument('Bank')
  .stage('Apply', ['Ask', 'Sign'])
  .lane('action', 'Acts')
  .lane('emotion', 'Mood')
  .lane('metric', 'Numbers')
  .card('Apply/Ask', 'Acts', 'Calls', { note: 'Twice' })
  .card('Apply/Sign', 'Acts', 'Signs', { evidence: [{ id: 'e1', text: 'Seen in the branch' }] })
  .card('Apply/Ask', 'Mood', 'Uneasy', { score: -1 })
  .card('Apply/Sign', 'Mood', 'Relieved', { score: 1 })
  .card('Apply/Ask', 'Numbers', '', { metric: { name: 'share', value: 38, unit: '%' } })
  .link('Calls', 'Signs', 'handoff-broken', 'by letter')
  .translation('zh-Hant', 'card:Calls', 'text', '打電話', 'Calls')
  .translation('zh-Hant', 'card:Signs', 'text', '簽名', 'Signs')
  .translation('zh-Hant', 'card:Relieved', 'text', '放心', 'Relieved')
  .translation('zh-Hant', 'link:Calls→Signs', 'label', '寄信', 'by post')
  .translation('zh-Hant', 'step:Apply/Sign', 'name', '簽約', 'Sign')
  .build();

const chinese = layoutOf(document, newLayouter(), 'zh-Hant');
const isSign = (mark: Mark): boolean => mark.kind === 'icon' && mark.icon === 'translate';
const marked = (id: string): boolean => chinese.cardById.get(id)!.marks.some(isSign);

describe('marks of what is not translated', () => {
  it('stand on a card for any of its texts, those of its evidence and its metric too', () => {
    expect(marked('card:Calls')).toBe(true);
    expect(marked('card:Signs')).toBe(true);
    expect(marked('card:')).toBe(true);
  });

  it('stand behind the words of a feeling and of a link, which make room', () => {
    const [uneasy, relieved] = chinese.curves[0]!.points;
    expect(relieved!.label!.translation).toBeUndefined();
    const label = uneasy!.label!;
    const sign = findLabelSign(label)!;
    expect(sign.tone).toBe('muted');
    expect(sign.x).toBeGreaterThan(label.x + approximateMeasurer.width('Uneasy', LABEL_TEXT));
    expect(sign.x + sign.size).toBeLessThanOrEqual(label.x + label.width);
    expect(findLabelSign(chinese.links[0]!.label!)!.tone).toBe('warn');
  });

  it('stand behind the name of a step', () => {
    expect(chinese.columns.map(({ translation }) => translation)).toEqual(['missing', undefined]);
  });

  it('are drawn in the file as on the board, and not in the main language', () => {
    const draw = (layout: typeof chinese) => journeyToSvg(layout, { theme: 'light', title: '' });
    const strokes = (svg: string) => svg.split('M4 6h9M8.5 4v2').length - 1;
    expect(strokes(draw(chinese))).toBe(5);
    expect(strokes(draw(layoutOf(document)))).toBe(0);
  });

  it('change no box but that of the card whose text was translated', () => {
    const layouter = newLayouter();
    const before = layoutOf(document, layouter, 'zh-Hant');
    const table = document.translations['zh-Hant']!;
    const entry = { ...table['card:Calls']!, note: { text: '兩次', of: 'x' } };
    const after = layoutOf(
      { ...document, translations: { 'zh-Hant': { ...table, 'card:Calls': entry } } },
      layouter,
      'zh-Hant',
    );
    const changed = after.cards.filter(({ card, marks }) => before.cardById.get(card.id)!.marks !== marks);
    expect(changed.map(({ card }) => card.id)).toEqual(['card:Calls']);
    expect(changed[0]!.marks.find(isSign)).toMatchObject({ tone: 'warn' });
  });
});

describe('what only the other language says', () => {
  const said = buildDocument('Bank')
    .stage('')
    .lane('action', '')
    .lane('emotion', 'Mood')
    .channel('')
    .card('', '', '', { channelIds: ['channel:'] })
    .card('', 'Mood', '', { score: 1 })
    .translation('zh-Hant', 'stage:', 'name', '申請')
    .translation('zh-Hant', 'lane:', 'name', '行動')
    .translation('zh-Hant', 'channel:', 'name', '電話')
    .translation('zh-Hant', 'card:', 'text', '打電話')
    .translation('zh-Hant', 'card:#2', 'text', '放心')
    .build();

  it('stands on the board in the main language, marked', () => {
    const layout = layoutOf(said);
    const svg = journeyToSvg(layout, { theme: 'light', title: '' });
    expect(layout.stages.map(({ name }) => name)).toEqual(['申請']);
    expect(layout.lanes.map(({ name }) => name)).toEqual(['行動', 'Mood']);
    expect(svg).toContain('打電話');
    expect(svg).toContain('電話');
    expect(layout.curves[0]!.points[0]).toMatchObject({ text: '放心' });
    expect(layout.cardById.get('card:')!.marks.some(isSign)).toBe(true);
  });
});
