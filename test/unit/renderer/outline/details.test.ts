import { describe, expect, it } from 'vitest';
import { toDetails } from '../../../../renderer/outline/details';
import { toScoreText } from '../../../../renderer/outline/figures';
import { translatorFor } from '../../../../shared/i18n/translator';
import { createOutliner } from '../../../../shared/layout/outline';
import type { LaneKind } from '../../../../shared/model/kinds';
import type { CardFacets } from '../../../../shared/model/types';
import { buildDocument, type DocumentBuilder } from '../../../support/buildDocument';
import { HEADER_WORDS } from '../../../support/layoutOf';

const ALL = { links: true, confidence: true };

interface Given {
  readonly kind?: LaneKind;
  readonly more?: (builder: DocumentBuilder) => DocumentBuilder;
  readonly layers?: typeof ALL;
  readonly comments?: number;
  readonly translation?: 'missing' | 'stale';
}

/** What the card `Card` says besides its text, in English. */
function detailsOf(
  facets: CardFacets,
  { kind = 'touchpoint', more, layers = ALL, comments, translation }: Given = {},
) {
  const builder = buildDocument('Shop')
    .channel('App', { nature: 'digital' })
    .persona('Ann')
    .stage('Find')
    .stage('Buy')
    .lane(kind, 'Lane')
    .card('Find', 'Lane', 'Card', facets);
  const document = (more?.(builder) ?? builder).journey('Refund').build();
  const outline = createOutliner()({
    document,
    journey: document.journeys[0]!,
    language: 'en',
    wordMarks: { comma: ', ', aside: ' – ' },
    headers: HEADER_WORDS,
    openComments: new Map(comments === undefined ? [] : [['card:Card', comments]]),
    translationOf: () => translation,
  });
  const line = outline.cells.flat(2).find(({ card }) => card.id === 'card:Card')!;
  return toDetails(line, kind, layers, translatorFor('en'));
}

const shortOf = (...given: Parameters<typeof detailsOf>) => detailsOf(...given).map(({ short }) => short);
const saidOf = (...given: Parameters<typeof detailsOf>) => detailsOf(...given).map(({ said }) => said);

describe('what a card says besides its text', () => {
  it('is nothing for a card that is nothing but words', () => {
    expect(detailsOf({})).toEqual([]);
  });

  it('tells what is wanted, how hard it is, how others do it, and what is planned for a low', () => {
    expect(saidOf({ intent: 'Be done', effort: 4, competitorScore: 2 })).toEqual([
      'Intent: Be done',
      'Effort 4/5',
      'Competitor 2/5',
    ]);
    const more = (builder: DocumentBuilder): DocumentBuilder => builder.lane('opportunity', 'Ideas');
    expect(saidOf({ score: -1 }, { kind: 'emotion', more })).toContain('no action yet');
  });

  it('tells whose it is and where its data are, where that is not us', () => {
    expect(saidOf({ ownership: 'partner', dataHolder: 'unknown', firstPartyData: true })).toEqual([
      'Ownership: Partner',
      'Data: unknown',
      'First-party data',
    ]);
    expect(saidOf({ ownership: 'own', dataHolder: 'us' })).toEqual([]);
  });

  it('is short to see and a phrase to hear', () => {
    const facets: CardFacets = {
      waiting: 'Two weeks',
      dropOff: { share: 38, destination: 'another bank' },
      journeyId: 'journey:Refund',
      url: 'https://www.bank.example/claims/',
      evidence: [
        { id: 'e1', text: 'a' },
        { id: 'e2', text: 'b' },
      ],
    };
    expect(shortOf(facets, { comments: 1 })).toEqual([
      ...['Two weeks', '38% → another bank', 'Refund', 'bank.example/claims'],
      ...['2', '1'],
    ]);
    expect(saidOf(facets, { comments: 1 })).toEqual([
      ...['Waiting time: Two weeks', 'People leave here: 38% → another bank', 'Opens journey: Refund'],
      ...['Web address: bank.example/claims', '2 pieces of evidence', '1 open comment'],
    ]);
  });

  it('says that people leave even where nobody knows how many', () => {
    expect(saidOf({ dropOff: {} })).toEqual(['People leave here']);
  });

  it('judges pains and opportunities in their own lanes', () => {
    const facets: CardFacets = { severity: 3, errc: 'raise', kano: 'attractive', state: 'testing' };
    expect(saidOf(facets, { kind: 'pain' })).toEqual(['Severity: High']);
    expect(saidOf(facets, { kind: 'opportunity' })).toEqual(['Raise', 'Kano: Attractive', 'State: Testing']);
    expect(saidOf(facets)).toEqual([]);
  });

  it('says where people meet: key, channels, nature', () => {
    expect(saidOf({ key: true, channelIds: ['channel:App'] })).toEqual(['Key touchpoint', 'App', 'Digital']);
  });

  it('says whose feeling it is', () => {
    expect(saidOf({ personaId: 'persona:Ann' }, { kind: 'emotion' })).toEqual(['Ann']);
  });

  it('says how it looks and where it stands', () => {
    const facets = { pinned: true, color: 'red', imageId: 'a1', tags: ['new'], span: 2 } as const;
    expect(saidOf(facets)).toEqual(['Covers 2 steps', 'Picture', 'Pinned', 'Red', '#new']);
  });

  it('says how sure one is where that is looked at', () => {
    expect(saidOf({ confidence: 'partly' })).toEqual(['Confidence: Partly proven']);
    expect(saidOf({ confidence: 'partly' }, { layers: { ...ALL, confidence: false } })).toEqual([]);
  });

  it('says what is not said in both languages, or no longer', () => {
    expect(saidOf({}, { translation: 'missing' })).toEqual(['Not translated']);
    expect(saidOf({}, { translation: 'stale' })).toEqual(['Translation out of date']);
  });

  it('parts a number from a unit that is a word', () => {
    const metric = { value: 12, unit: 'calls a day', target: 8 };
    expect(saidOf({ metric }, { kind: 'metric' })).toEqual(['12 calls a day, target 8 calls a day']);
  });

  it('says a metric with its name where the card has no other', () => {
    const metric = { name: 'Calls', value: 12, unit: '%', target: 8 };
    expect(saidOf({ metric }, { kind: 'metric' })).toEqual(['12%, target 8%']);
  });
});

describe('the links of a card', () => {
  const linked = (builder: DocumentBuilder) =>
    builder
      .card('Buy', 'Lane', 'Next')
      .card('Buy', 'Lane', 'Cause')
      .link('Cause', 'Card', 'causes')
      .link('Card', 'Next', 'leads-to');

  it('say where it goes, then where it comes from', () => {
    expect(shortOf({}, { more: linked })).toEqual(['→ Next', 'causes ← Cause']);
    expect(saidOf({}, { more: linked })).toEqual(['leads to “Next”', 'causes: from “Cause”']);
  });

  it('are quiet while the board shows none', () => {
    expect(saidOf({}, { more: linked, layers: { ...ALL, links: false } })).toEqual([]);
  });

  it('are counted past the second, and said in full', () => {
    const many = (builder: DocumentBuilder) =>
      linked(builder).link('Card', 'Cause', 'handoff-broken').link('Next', 'Card', 'alternative');
    expect(shortOf({}, { more: many })).toEqual(['→ Next', 'handoff breaks → Cause', '2 more links']);
    expect(saidOf({}, { more: many })[2]).toBe('causes: from “Cause” · is an alternative to: from “Next”');
  });

  it('tell a dead end', () => {
    const dead = (builder: DocumentBuilder) => builder.card('Find', 'Lane', 'Before').link('Before', 'Card');
    expect(saidOf({}, { more: dead })[0]).toBe('Leads nowhere');
  });
});

describe('a score', () => {
  it('has its sign', () => {
    expect([1.5, 0, -2].map(toScoreText)).toEqual(['+1.5', '0', '−2']);
  });
});
