import { describe, expect, it } from 'vitest';
import { createOutliner } from '../../../../shared/layout/outline';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { HEADER_WORDS } from '../../../support/layoutOf';

const shop = () =>
  buildDocument('Shop')
    .channel('App', { nature: 'digital' })
    .stage('Find')
    .stage('Buy')
    .lane('touchpoint', 'Points')
    .lane('pain', 'Pains')
    .card('Find', 'Points', 'Search', { channelIds: ['channel:App'], journeyId: 'journey:Refund' })
    .card('Find', 'Pains', '**Slow** list', { waiting: '3 min' })
    .card('Buy', 'Pains', 'Hidden', { hidden: true })
    .link('Search', '**Slow** list', 'causes')
    .link('Search', 'Hidden', 'leads-to')
    .comment('Really?', 'card:Search')
    .journey('Refund');

function linesOf(
  document: CjmDocument,
  outline = createOutliner(),
  openComments = new Map<string, number>(),
) {
  const wordMarks = { comma: ', ', aside: ' – ' };
  const made = outline({
    document,
    journey: document.journeys[0]!,
    language: 'en',
    wordMarks,
    headers: HEADER_WORDS,
    openComments,
  });
  return new Map(made.cells.flat(2).map((line) => [line.card.id, line]));
}

describe('a line of the outline', () => {
  it('knows both ends of a link, in letters alone, and none that the board does not show', () => {
    const lines = linesOf(shop().build());
    expect(lines.get('card:Search')?.facts.links).toMatchObject([
      { kind: 'causes', leaves: true, text: 'Slow list' },
    ]);
    expect(lines.get('card:**Slow** list')?.facts.links).toMatchObject([
      { kind: 'causes', leaves: false, text: 'Search' },
    ]);
  });

  it('knows what is planned where the curve is low', () => {
    const low = buildDocument('Shop')
      .stage('Find')
      .lane('emotion', 'Feeling')
      .lane('opportunity', 'Ideas')
      .card('Find', 'Feeling', 'lost', { score: -1 });
    const outline = createOutliner();
    const planned = (builder: typeof low) =>
      linesOf(builder.build(), outline).get('card:lost')?.facts.planned;
    expect(planned(low)).toBe(0);
    expect(planned(low.card('Find', 'Ideas', 'Signpost'))).toBe(1);
    expect(linesOf(shop().build()).get('card:Search')?.facts.planned).toBeUndefined();
  });

  it('knows what is behind its card', () => {
    const lines = linesOf(shop().build(), undefined, new Map([['card:Search', 2]]));
    expect(lines.get('card:Search')).toMatchObject({
      nature: 'digital',
      channels: ['App'],
      facts: { openComments: 2, opens: 'Refund', deadEnd: false },
    });
    expect(lines.get('card:**Slow** list')).toMatchObject({ waiting: '3 min' });
  });

  it('is the same object until its card, its words or its facts change', () => {
    const outline = createOutliner();
    const document = shop().build();
    const before = linesOf(document, outline);
    const [journey, ...others] = document.journeys;
    const renamed = journey!.cards.map((card) =>
      card.id === 'card:**Slow** list' ? { ...card, text: 'Long list' } : card,
    );
    const after = linesOf({ ...document, journeys: [{ ...journey!, cards: renamed }, ...others] }, outline);
    // The card at the other end says another text now.
    expect(after.get('card:Search')).not.toBe(before.get('card:Search'));
    const again = linesOf(document, outline, new Map([['card:**Slow** list', 1]]));
    const commented = linesOf(document, outline, new Map([['card:**Slow** list', 2]]));
    expect(commented.get('card:Search')).toBe(again.get('card:Search'));
    expect(commented.get('card:**Slow** list')).not.toBe(again.get('card:**Slow** list'));
  });

  it('says in the main language what only the other one says, and which language that is', () => {
    const outline = createOutliner();
    const said = (text: string) =>
      buildDocument()
        .stage('Find')
        .lane('pain', 'Pains')
        .card('Find', 'Pains', '')
        .translation('zh-Hant', 'card:', 'text', text)
        .translation('zh-Hant', 'card:', 'waiting', '三分鐘')
        .build();
    const { journeys } = said('等');
    const line = (text: string) => linesOf({ ...said(text), journeys }, outline).get('card:');
    expect(line('等')).toMatchObject({ text: '等', language: 'zh-Hant', waiting: '三分鐘' });
    expect(line('等很久')?.text).toBe('等很久');
  });
});
