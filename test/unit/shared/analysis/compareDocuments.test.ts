import { describe, expect, it } from 'vitest';
import { countParts, findChanges } from '../../../../shared/analysis/compareDocuments';
import { swapLanguage } from '../../../../shared/model/editLanguage';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument, type DocumentBuilder } from '../../../support/buildDocument';

const shop = (): DocumentBuilder =>
  buildDocument('Shop').persona('Sarah').channel('Web').stage('Find').stage('Buy').lane('pain', 'Pains');

const base = shop()
  .card('Find', 'Pains', 'a')
  .card('Find', 'Pains', 'b')
  .card('Buy', 'Pains', 'c')
  .link('a', 'b')
  .translation('zh-Hant', 'card:a', 'text', '甲', 'a')
  .build();

function edited(
  document: CjmDocument,
  edit: (journey: CjmDocument['journeys'][number]) => object,
): CjmDocument {
  return { ...document, journeys: document.journeys.map((journey) => ({ ...journey, ...edit(journey) })) };
}

const told = (before: CjmDocument, after: CjmDocument): readonly string[] =>
  findChanges(before, after, ', ').map(({ how, what, text, was, touched }) =>
    [how, what, text, was === undefined ? '' : `(${was})`, touched.join('+')].filter(Boolean).join(' '),
  );

describe('what changed', () => {
  it('is nothing between a document and itself, read twice or not', () => {
    expect(told(base, base)).toEqual([]);
    expect(told(base, structuredClone(base))).toEqual([]);
  });

  it('is what came, went and became another, each by name', () => {
    const after = shop()
      .lane('goal', 'Goals')
      .card('Find', 'Pains', 'a')
      .card('Buy', 'Pains', 'c')
      .card('Buy', 'Goals', 'd')
      .translation('zh-Hant', 'card:a', 'text', '甲', 'a')
      .build();
    expect(told(base, after)).toEqual([
      'added lanes Goals',
      'added cards d',
      'removed cards b',
      'removed links a → b',
    ]);
  });

  it('says what of a card is another: words, place, details, translation', () => {
    const after = edited(base, ({ cards }) => ({
      cards: cards.map((card) =>
        card.id === 'card:a'
          ? { ...card, text: 'A', severity: 2 }
          : card.id === 'card:b'
            ? { ...card, step: 'step:Buy' }
            : card,
      ),
    }));
    expect(told(base, { ...after, translations: {} })).toEqual([
      'edited cards A (a) text+details+translation',
      'edited cards b place',
    ]);
  });

  it('sees a new order of stages, lanes and cards of a cell', () => {
    const turned = edited(base, ({ stages, cards }) => ({
      stages: stages.toReversed(),
      cards: [cards[1], cards[0], cards[2]],
    }));
    const changes = findChanges(base, turned, ', ');
    expect(changes.map(({ what }) => what).toSorted()).toEqual(['cards', 'stages']);
    expect(changes.every(({ touched }) => touched.join() === 'place')).toBe(true);
  });

  it('takes the order of cards in different cells for nothing', () => {
    const sorted = edited(base, ({ cards }) => ({ cards: [cards[2], cards[0], cards[1]] }));
    expect(told(base, sorted)).toEqual([]);
  });

  it('knows title and brief, personas and channels', () => {
    const after = { ...base, title: 'Bank', brief: { goal: 'Grow' }, personas: [], channels: [] };
    expect(told(base, after)).toEqual([
      'edited document Bank (Shop) text+details',
      'removed personas Sarah',
      'removed channels Web',
    ]);
  });

  it('knows the title in other languages', () => {
    const titled = shop().translation('zh-Hant', 'document', 'title', '商店', 'Shop').build();
    const renamed = shop().translation('zh-Hant', 'document', 'title', '店家', 'Shop').build();
    expect(told(titled, titled)).toEqual([]);
    expect(told(titled, renamed)).toEqual(['edited document Shop translation']);
  });

  it('is told in the language that was asked for, and what is not said in it in another one', () => {
    const said = (texts: readonly (readonly [id: string, text: string])[]) =>
      texts
        .reduce(
          (map, [id, text]) => map.translation('zh-Hant', id, 'text', text),
          shop().card('Find', 'Pains', 'a').card('Find', 'Pains', '').card('Buy', 'Pains', 'c'),
        )
        .build();
    const [, fresh] = said([]).journeys[0]!.cards;
    const before = said([['card:a', '甲']]);
    const without = edited(before, ({ cards }) => ({ cards: cards.filter(({ id }) => id !== fresh!.id) }));
    const after = said([
      ['card:a', '甲甲'],
      [fresh!.id, '新的'],
    ]);
    const tell = (language: 'en' | 'zh-Hant') =>
      findChanges(without, after, ', ', language).map(({ text, was }) => [text, was]);
    expect(tell('zh-Hant')).toEqual([
      ['甲甲', '甲'],
      ['新的', undefined],
    ]);
    expect(tell('en')).toEqual([
      ['a', undefined],
      ['新的', undefined],
    ]);
  });

  it('names a point without words by its feelings, with the comma of the language', () => {
    const felt = (feelings: readonly string[]) =>
      shop().lane('emotion', 'Curve').card('Find', 'Curve', '', { emotions: feelings }).build();
    expect(told(felt([]), felt(['calm', 'glad']))).toEqual(['edited points calm, glad details']);
    const chinese = { ...felt(['平靜', '開心']), language: 'zh-Hant' as const };
    expect(findChanges(chinese, { ...chinese, journeys: [] }, '、').map(({ text }) => text)).toContain(
      '平靜、開心',
    );
  });

  it('looks at every card a few times at most, however many links there are', () => {
    let looks = 0;
    const many = Array.from({ length: 300 }, (_, index) => String(index));
    const linked = many.slice(1).reduce(
      (builder, text, index) => builder.link(many[index] ?? '', text),
      many.reduce((builder, text) => builder.card('Find', 'Pains', text), shop()),
    );
    const counted = edited(linked.build(), ({ cards }) => ({
      cards: cards.map(({ id, ...card }) => ({
        ...card,
        get id() {
          looks += 1;
          return id;
        },
      })),
    }));
    const unlinked = edited(counted, () => ({ links: [] }));
    expect(told(unlinked, counted)).toHaveLength(299);
    expect(looks).toBeLessThan(20 * many.length);
  });

  it('reads both in the language of the later one', () => {
    expect(told(base, swapLanguage(base, 'zh-Hant'))).toEqual([]);
  });
});

describe('counts', () => {
  it('keep emotion points apart from other cards', () => {
    const document = shop()
      .lane('emotion', 'Curve')
      .card('Find', 'Pains', 'a')
      .card('Buy', 'Curve', 'sad')
      .build();
    expect(countParts(document)).toEqual({
      ...{ journeys: 1, stages: 2, lanes: 2, cards: 1, points: 1, links: 0, personas: 1, channels: 1 },
    });
  });
});
