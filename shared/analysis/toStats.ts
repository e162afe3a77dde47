/** What a map holds, in numbers and names. */
import { scoresOf } from '../model/queries';
import type { CjmDocument, Journey, Link } from '../model/types';

export interface DocumentStats {
  readonly title: string;
  readonly language: string;
  readonly journeys: readonly JourneyStats[];
}

export interface JourneyStats {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly stages: readonly { readonly name: string; readonly steps: readonly string[] }[];
  readonly lanes: readonly LaneStats[];
  readonly cards: number;
  /** Along the curve, lane after lane. */
  readonly emotionScores: readonly number[];
  readonly personas: readonly string[];
  /** Between the cards with these ids. */
  readonly links: readonly Pick<Link, 'kind' | 'from' | 'to' | 'label'>[];
}

export interface LaneStats {
  readonly name: string;
  readonly kind: string;
  readonly cards: number;
}

export function toStats(document: CjmDocument): DocumentStats {
  const names = new Map(document.personas.map(({ id, name }) => [id, name]));
  return {
    title: document.title,
    language: document.language,
    journeys: document.journeys.map((journey) => toJourneyStats(journey, names)),
  };
}

function toJourneyStats(journey: Journey, personaNames: ReadonlyMap<string, string>): JourneyStats {
  const { id, name, kind, stages, lanes, cards, links, personaIds = [] } = journey;
  return {
    id,
    name,
    kind,
    stages: stages.map((stage) => ({ name: stage.name, steps: stage.steps.map((step) => step.name) })),
    lanes: lanes.map((lane) => ({
      name: lane.name,
      kind: lane.kind,
      cards: cards.filter((card) => card.lane === lane.id).length,
    })),
    cards: cards.length,
    emotionScores: lanes.filter((lane) => lane.kind === 'emotion').flatMap((lane) => scoresOf(journey, lane)),
    personas: personaIds.map((personaId) => personaNames.get(personaId) ?? personaId),
    links: links.map(({ kind, from, to, label }) => ({
      ...{ kind, from, to },
      ...(label === undefined ? {} : { label }),
    })),
  };
}
