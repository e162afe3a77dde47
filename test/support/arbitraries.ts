/**
 * Any document a person could have made, for property tests: whole, in the form it has in memory, with all facets and
 * with fields that this version does not know.
 */
import fc from 'fast-check';
import {
  CARD_COLORS,
  CHANNEL_NATURES,
  CONFIDENCES,
  JOURNEY_KINDS,
  LANE_KINDS,
  LANGUAGES,
  LINK_KINDS,
} from '../../shared/model/kinds';
import type { Card, CardFacets, CjmDocument, Journey, Stage } from '../../shared/model/types';

const times = fc.constantFrom('2026-01-02T03:04:05Z', '2025-12-31T23:59:59.123Z');
const days = fc.constantFrom('2026-02-28', '2024-02-29');

/** Text as it is in memory: no control characters but tab and line feed, never empty. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('搜尋方案', 'Compare offers', '「為什麼要等？」', 'a\nb\tc', '👩‍👩‍👧 family', 'مرحبا'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isPlain),
);

/** What a newer version might have written under a name that this one does not know. */
export const unknownValues: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 3 })
  // JSON knows no −0.
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

const twoDecimals = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100 + 0);

const facets: fc.Arbitrary<CardFacets> = fc.record(
  {
    note: texts,
    color: fc.constantFrom(...CARD_COLORS, 'mauve', '#aabbcc'),
    tags: fc.array(texts, { minLength: 1, maxLength: 3 }),
    momentOfTruth: fc.oneof(fc.constant({}), fc.record({ reason: texts })),
    confidence: fc.constantFrom(...CONFIDENCES, 'certain'),
    nature: fc.constantFrom(...CHANNEL_NATURES),
    firstPartyData: fc.boolean(),
    key: fc.constant(true),
    satisfaction: twoDecimals(1, 5),
    severity: fc.integer({ min: 1, max: 3 }),
    dropOff: fc.record({ share: twoDecimals(0, 100), destination: texts }),
    score: twoDecimals(-2, 2),
    emotionalLoad: twoDecimals(0, 3),
    emotions: fc.array(texts, { minLength: 1, maxLength: 3 }),
    due: days,
    metric: fc.record({ unit: texts, value: twoDecimals(-500, 500) }),
    origin: fc.record({ by: fc.constantFrom('person', 'ai'), at: times }),
    locked: fc.constant(true),
  },
  { requiredKeys: [] },
);

const cardSeeds = fc.record({
  text: fc.oneof(fc.constant(''), texts),
  facets,
  lane: fc.nat(),
  step: fc.nat(),
});

const linkSeeds = fc.record(
  {
    from: fc.nat(),
    to: fc.nat(),
    kind: fc.constantFrom(...LINK_KINDS),
    severity: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ['from', 'to', 'kind'] },
);

const journeySeeds = fc.record({
  name: texts,
  kind: fc.constantFrom(...JOURNEY_KINDS, 'spiral'),
  stages: fc.array(fc.record({ name: texts, steps: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  lanes: fc.array(fc.constantFrom(...LANE_KINDS, 'smell'), { minLength: 1, maxLength: 4 }),
  cards: fc.array(cardSeeds, { maxLength: 8 }),
  links: fc.array(linkSeeds, { maxLength: 3 }),
  unknown: fc.option(unknownValues, { nil: undefined }),
});
type JourneySeed = typeof journeySeeds extends fc.Arbitrary<infer T> ? T : never;

export const documents: fc.Arbitrary<CjmDocument> = fc
  .record({
    title: fc.oneof(fc.constant(''), texts),
    language: fc.constantFrom(...LANGUAGES),
    createdAt: times,
    brief: fc.record({ product: texts, reviewBy: days }, { requiredKeys: [] }),
    journeys: fc.array(journeySeeds, { minLength: 1, maxLength: 3 }),
    translation: fc.option(texts, { nil: undefined }),
    unknown: fc.option(unknownValues, { nil: undefined }),
  })
  .map(({ title, language, createdAt, brief, journeys, translation, unknown }) => ({
    format: 'cjm',
    version: 1,
    id: 'doc',
    title,
    language,
    createdAt,
    updatedAt: createdAt,
    brief,
    personas: [{ id: 'pe', name: 'Sarah', age: 31, photo: 'im' }],
    channels: [{ id: 'ch', name: 'Web', nature: 'digital' }],
    journeys: journeys.map((seed, index) => toJourney(seed, `j${index}`)),
    translations: translation === undefined ? {} : { fr: { pe: { role: { text: translation, of: 'x' } } } },
    comments: [{ id: 'co', target: 'pe', author: 'Ann', text: 'Why?', at: createdAt }],
    views: [],
    snapshots: [],
    assets: { im: { mime: 'image/png', data: 'aGVsbG8=' } },
    ...withUnknown(unknown),
  }));

function toJourney(seed: JourneySeed, id: string): Journey {
  const stages = seed.stages.map(({ name, steps }, at): Stage => ({
    id: `${id}s${at}`,
    name,
    steps: Array.from({ length: steps }, (_, step) => ({ id: `${id}s${at}p${step}`, name: '' })),
  }));
  const steps = stages.flatMap((stage) => stage.steps);
  const lanes = seed.lanes.map((kind, at) => ({ id: `${id}l${at}`, kind, name: '' }));
  const cards = seed.cards.map((card, at): Card => ({
    id: `${id}c${at}`,
    lane: lanes[card.lane % lanes.length]?.id ?? '',
    step: steps[card.step % steps.length]?.id ?? '',
    text: card.text,
    ...card.facets,
  }));
  const links = seed.links.flatMap(({ from, to, ...facets }, at) => {
    const [start, end] = [cards[from % cards.length], cards[to % cards.length]];
    return start && end ? [{ id: `${id}k${at}`, from: start.id, to: end.id, ...facets }] : [];
  });
  return { id, name: seed.name, kind: seed.kind, stages, lanes, cards, links, ...withUnknown(seed.unknown) };
}

function withUnknown(value: unknown): object {
  return value === undefined ? {} : { 'x-future': value };
}

function isPlain(text: string): boolean {
  return ![...text].some((char) => (char < ' ' && char !== '\n' && char !== '\t') || char === '\u007f');
}
