/**
 * What a journey says in a few words: how it feels at its ends, its best and its worst moment, the pain that matters
 * most and what answers it. And per stage: how much hurts, and how much of it is known rather than assumed.
 */
import type { Card, Id, Journey, Stage } from '../model/types';
import { stepsOf } from '../model/queries';
import { toShown } from '../model/shownCards';

export interface Moment {
  readonly card: Card;
  readonly stage: Stage;
}

export interface JourneySummaryFacts {
  /** In the order of the curve; the first emotion lane alone. */
  readonly first: Moment | undefined;
  readonly last: Moment | undefined;
  readonly best: Moment | undefined;
  readonly worst: Moment | undefined;
  readonly pain: Card | undefined;
  readonly opportunity: Card | undefined;
  readonly stages: ReadonlyMap<Id, StageFacts>;
}

export interface StageFacts {
  readonly pains: number;
  /** Cards of the stage, points of the curve included. */
  readonly cards: number;
  /** Those with evidence, or marked as proven. */
  readonly backed: number;
  /** How well needs are met, 0–5: the mean of what the stage and its cards say. */
  readonly needMet: number | undefined;
  /** The strongest feeling, 1–3. */
  readonly load: number | undefined;
}

/** Of what is shown: nobody is told of a pain that was hidden from them. */
export function toJourneySummary(whole: Journey): JourneySummaryFacts {
  const journey = toShown(whole);
  const kinds = new Map(journey.lanes.map(({ id, kind }) => [id, kind]));
  const stageOf = new Map(journey.stages.flatMap((stage) => stage.steps.map(({ id }) => [id, stage])));
  const ofKind = (kind: string): readonly Card[] =>
    journey.cards.filter(({ lane }) => kinds.get(lane) === kind);
  const feelings = toFeelings(journey, stageOf);
  const scored = feelings.filter(({ card }) => card.score !== undefined);
  const pain = findMainPain(ofKind('pain'), findExtreme(scored, -1));
  return {
    first: feelings[0],
    last: feelings.at(-1),
    best: findExtreme(scored, 1),
    worst: findExtreme(scored, -1),
    pain,
    opportunity: findMainOpportunity(journey, ofKind('opportunity'), pain),
    stages: countStages(journey, kinds, stageOf),
  };
}

function toFeelings(journey: Journey, stageOf: ReadonlyMap<Id, Stage>): readonly Moment[] {
  const lane = journey.lanes.find(({ kind }) => kind === 'emotion');
  if (!lane) return [];
  const order = new Map(stepsOf(journey).map(({ id }, index) => [id, index]));
  return journey.cards
    .filter((card) => card.lane === lane.id)
    .toSorted((a, b) => (order.get(a.step) ?? 0) - (order.get(b.step) ?? 0))
    .flatMap((card) => {
      const stage = stageOf.get(card.step);
      return stage ? [{ card, stage }] : [];
    });
}

/** The highest (1) or lowest (−1); the first of equals, and none where all are equal. */
function findExtreme(scored: readonly Moment[], sign: 1 | -1): Moment | undefined {
  const height = ({ card }: Moment): number => sign * (card.score ?? 0);
  const [first] = scored;
  if (!first || scored.every((moment) => height(moment) === height(first))) return undefined;
  return scored.reduce((best, moment) => (height(moment) > height(best) ? moment : best));
}

/** The worst by severity; a moment of truth, then the place of the curve's trough, decides among equals. */
function findMainPain(pains: readonly Card[], trough: Moment | undefined): Card | undefined {
  const steps = new Set(trough?.stage.steps.map(({ id }) => id));
  const weigh = ({ severity = 0, momentOfTruth, step }: Card): number =>
    severity * 4 + (momentOfTruth ? 2 : 0) + (steps.has(step) ? 1 : 0);
  return findBest(pains, weigh);
}

/** What addresses the main pain, else what promises most for the least. */
function findMainOpportunity(
  { links }: Journey,
  opportunities: readonly Card[],
  pain: Card | undefined,
): Card | undefined {
  const answers = new Set(
    links.filter(({ kind, from }) => kind === 'addresses' && from === pain?.id).map(({ to }) => to),
  );
  const worth = ({ impact = 0, ease = 0, benefit = 0 }: Card): number => impact + ease + benefit;
  return (
    findBest(
      opportunities.filter(({ id }) => answers.has(id)),
      worth,
    ) ?? findBest(opportunities, worth)
  );
}

function findBest(cards: readonly Card[], weigh: (card: Card) => number): Card | undefined {
  const written = cards.filter(({ text }) => text !== '');
  const [first] = written;
  return first && written.reduce((best, card) => (weigh(card) > weigh(best) ? card : best), first);
}

function countStages(
  journey: Journey,
  kinds: ReadonlyMap<Id, string>,
  stageOf: ReadonlyMap<Id, Stage>,
): ReadonlyMap<Id, StageFacts> {
  const cardsOf = new Map<Id, Card[]>(journey.stages.map(({ id }) => [id, []]));
  for (const card of journey.cards) cardsOf.get(stageOf.get(card.step)?.id ?? '')?.push(card);
  const count = (stage: Stage): StageFacts => {
    const cards = cardsOf.get(stage.id) ?? [];
    const needs = [stage, ...cards].flatMap(({ needMet }) => needMet ?? []);
    const load = Math.max(0, ...cards.map(({ emotionalLoad = 0 }) => emotionalLoad));
    return {
      pains: cards.filter(({ lane }) => kinds.get(lane) === 'pain').length,
      cards: cards.length,
      backed: cards.filter(isBacked).length,
      needMet: needs.length === 0 ? undefined : needs.reduce((sum, met) => sum + met, 0) / needs.length,
      load: load === 0 ? undefined : load,
    };
  };
  return new Map(journey.stages.map((stage) => [stage.id, count(stage)]));
}

function isBacked({ evidence = [], confidence }: Card): boolean {
  return evidence.length > 0 || confidence === 'proven';
}
