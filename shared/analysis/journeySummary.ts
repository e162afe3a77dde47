/**
 * What a journey says in a few words: how it feels at its ends, its best and its worst moment, the pain that matters
 * most, what answers it, and the figures of its stages and steps.
 */
import type { Card, Id, Journey, Stage } from '../model/types';
import { stepsOf } from '../model/queries';
import { toShown } from '../model/shownCards';
import { countFigures, type JourneyFigures } from './journeyFigures';

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
  readonly figures: JourneyFigures;
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
    figures: countFigures(journey),
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
