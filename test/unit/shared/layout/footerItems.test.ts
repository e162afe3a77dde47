import { describe, expect, it } from 'vitest';
import type { LayoutInput } from '../../../../shared/layout/layoutJourney';
import type { CardFacets } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS, layoutOf, newLayouter } from '../../../support/layoutOf';

/** The signs of the board's one card. */
function chipsOf(
  kind: 'touchpoint' | 'opportunity' | 'pain' | 'evidence',
  facets: CardFacets,
  more: Partial<LayoutInput> = {},
) {
  const document = buildDocument('Shop')
    .stage('Find')
    .lane(kind, 'Lane')
    .card('Find', 'Lane', 'Card', facets)
    .journey('Death claim')
    .build();
  const [journey] = document.journeys;
  const input = { document, journey: journey!, language: 'en', labels: LABELS, ...more };
  const box = newLayouter().layout(input).cardById.get('card:Card')!;
  return box.marks.filter((mark) => mark.kind === 'chip');
}

/** The words at its foot. */
const footOf = (...of: Parameters<typeof chipsOf>) =>
  chipsOf(...of).map(({ icon, label }) => `${icon} ${label}`);

describe('the foot of a card', () => {
  it('is empty for a card that is nothing but words', () => {
    expect(footOf('pain', {})).toEqual([]);
  });

  it('says what is behind the card', () => {
    const facets: CardFacets = {
      waiting: 'Two weeks',
      dropOff: { share: 38, destination: 'another bank' },
      journeyId: 'journey:Death claim',
      url: 'https://www.bank.example/claims/',
      evidence: [
        { id: 'e1', text: 'a' },
        { id: 'e2', text: 'b' },
      ],
    };
    expect(footOf('touchpoint', facets)).toEqual([
      'clock Two weeks',
      'leak 38% → another bank',
      'journey Death claim',
      'link bank.example/claims',
      'evidence 2',
    ]);
  });

  it('looks like a link where the address can be opened, and only there', () => {
    const chipOf = (url: string) => chipsOf('touchpoint', { url })[0];
    for (const url of ['https://bank.example', 'HTTP://bank.example', 'mailto:a@bank.example']) {
      expect(chipOf(url)).toMatchObject({ tone: 'accent', href: url });
    }
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'bank.example']) {
      expect(chipOf(url)).toMatchObject({ tone: 'muted', label: url });
      expect(chipOf(url)).not.toHaveProperty('href');
    }
  });

  it('says Kano and state of an opportunity, and of nothing else', () => {
    const facets: CardFacets = { kano: 'attractive', state: 'testing' };
    expect(footOf('opportunity', facets)).toEqual(['kano Attractive', 'state In test']);
    expect(footOf('pain', facets)).toEqual([]);
  });

  it('says what the customer wants, how hard it is, and how others do it', () => {
    const facets: CardFacets = { intent: 'Get it over with', effort: 4, competitorScore: 2 };
    expect(footOf('pain', facets)).toEqual([
      'intent Get it over with',
      'effort Effort 4/5',
      'competitor Competitor 2/5',
    ]);
  });

  it('says whose it is and where its data are, where that is not us', () => {
    expect(
      footOf('touchpoint', { ownership: 'partner', dataHolder: 'partner', firstPartyData: true }),
    ).toEqual(['partner Partner', 'data Data: partner', 'data First-party data']);
    expect(footOf('touchpoint', { ownership: 'own', dataHolder: 'us', firstPartyData: false })).toEqual([]);
  });

  it('says of a touchpoint that people reach that it leads nowhere', () => {
    const document = buildDocument('Shop')
      .stage('Find')
      .stage('Read')
      .stage('Buy')
      .lane('touchpoint', 'Points')
      .card('Find', 'Points', 'Search')
      .card('Read', 'Points', 'Article')
      .link('Search', 'Article')
      .build();
    const box = layoutOf(document).cardById.get('card:Article')!;
    expect(box.marks).toContainEqual(expect.objectContaining({ kind: 'chip', label: 'Leads nowhere' }));
  });

  it('counts the comments that are open', () => {
    expect(footOf('pain', {}, { openComments: new Map([['card:Card', 3]]) })).toEqual(['chat 3']);
  });

  it('says how sure a card is where that is looked at, and takes its colour from it', () => {
    expect(footOf('pain', { confidence: 'partly' }, { layer: 'confidence' })).toEqual([
      'confidence Partly proven',
    ]);
    expect(footOf('pain', { confidence: 'partly' })).toEqual([]);
  });
});
