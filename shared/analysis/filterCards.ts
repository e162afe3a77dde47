/**
 * Which cards of a journey somebody wants to look at.
 *
 * Facets narrow each other, values of one facet widen it: IT or legal, and only pains. A facet without values asks
 * nothing. The answer is kept by the journey, so that board, status bar and list ask for the same set.
 */
import type { Confidence, LaneKind, Open } from '../model/kinds';
import type { Card, Id, Journey } from '../model/types';

export interface CardFilter {
  readonly personaIds: readonly Id[];
  readonly channelIds: readonly Id[];
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  readonly confidences: readonly Open<Confidence>[];
  readonly laneKinds: readonly Open<LaneKind>[];
}

export const NO_FILTER: CardFilter = {
  personaIds: [],
  channelIds: [],
  owners: [],
  tags: [],
  confidences: [],
  laneKinds: [],
};

export type FilterFacet = keyof CardFilter;

export const FILTER_FACETS: readonly FilterFacet[] = [
  ...(['personaIds', 'channelIds', 'owners', 'tags', 'confidences', 'laneKinds'] as const),
];

export function isFiltering(filter: CardFilter): boolean {
  return FILTER_FACETS.some((facet) => filter[facet].length > 0);
}

const ownFilters = new WeakMap<Journey, CardFilter>();

/** What a journey is seen through before anybody chose: a channel map shows its channels. The same one each time. */
export function toOwnFilter(journey: Journey): CardFilter {
  const { kind, channelIds = [] } = journey;
  if (kind !== 'channel' || channelIds.length === 0) return NO_FILTER;
  const known = ownFilters.get(journey);
  if (known) return known;
  const filter = { ...NO_FILTER, channelIds };
  ownFilters.set(journey, filter);
  return filter;
}

interface Answer {
  readonly filter: CardFilter;
  readonly ids: ReadonlySet<Id>;
}

const answers = new WeakMap<Journey, Answer>();

/** The cards that fit, emotion points among them; undefined while nothing is asked. */
export function filterCards(journey: Journey, filter: CardFilter): ReadonlySet<Id> | undefined {
  if (!isFiltering(filter)) return undefined;
  const known = answers.get(journey);
  if (known?.filter === filter) return known.ids;
  const fits = createTest(journey, filter);
  const ids = new Set(journey.cards.filter(fits).map(({ id }) => id));
  answers.set(journey, { filter, ids });
  return ids;
}

function createTest(journey: Journey, filter: CardFilter): (card: Card) => boolean {
  const kinds = new Map<Id, string>(journey.lanes.map(({ id, kind }) => [id, kind]));
  const people = createPersonaTest(journey, new Set(filter.personaIds));
  // In a channel map a card that names no channel speaks of the map's own.
  const withoutChannel = journey.kind === 'channel';
  const tests = {
    personaIds: people,
    channelIds: namesOne(filter.channelIds, ({ channelIds }) => channelIds, withoutChannel),
    owners: namesOne(filter.owners, ({ owners }) => owners),
    tags: namesOne(filter.tags, ({ tags }) => tags),
    confidences: namesOne(filter.confidences, ({ confidence }) => toList(confidence)),
    laneKinds: namesOne(filter.laneKinds, ({ lane }) => toList(kinds.get(lane))),
  } satisfies Record<FilterFacet, (card: Card) => boolean>;
  const asked = FILTER_FACETS.filter((facet) => filter[facet].length > 0).map((facet) => tests[facet]);
  return (card) => asked.every((fits) => fits(card));
}

function namesOne(
  values: readonly string[],
  read: (card: Card) => readonly string[] | undefined,
  whenNone = false,
): (card: Card) => boolean {
  const wanted = new Set(values);
  return (card) => {
    const held = read(card) ?? [];
    return held.length === 0 ? whenNone : held.some((value) => wanted.has(value));
  };
}

/** Whose card it is: its own persona, else that of its lane, else of its stage, else everyone's of this journey. */
function createPersonaTest(journey: Journey, wanted: ReadonlySet<Id>): (card: Card) => boolean {
  const byLane = new Map(journey.lanes.map(({ id, personaId }) => [id, personaId]));
  const byStep = new Map(
    journey.stages.flatMap(({ personaId, steps }) => steps.map(({ id }) => [id, personaId] as const)),
  );
  const { personaIds = [] } = journey;
  const everyone = personaIds.length === 0 || personaIds.some((id) => wanted.has(id));
  return ({ personaId, lane, step }) => {
    const whose = personaId ?? byLane.get(lane) ?? byStep.get(step);
    return whose === undefined ? everyone : wanted.has(whose);
  };
}

function toList(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
