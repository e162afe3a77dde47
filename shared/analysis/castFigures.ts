/** What a document knows about each of its personas: on which journeys they are, how much is felt, how much is known. */
import { shownCards } from '../model/shownCards';
import type { CjmDocument, Id, Journey } from '../model/types';

/** More make a map hard to keep in mind, and its curves hard to read (capabilities 1-49, 3-12). Advice, not a limit. */
export const MOST_PERSONAS = 3;

export interface PersonaFigures {
  readonly journeyIds: readonly Id[];
  /** Scored emotion points on the boards: those marked as theirs, and, where they are alone on a journey, those of nobody in particular. */
  readonly points: number;
  readonly evidence: number;
}

/** By persona id; one pass over all cards. */
export function toCastFigures({ personas, journeys }: CjmDocument): ReadonlyMap<Id, PersonaFigures> {
  const points = countPoints(journeys);
  return new Map(
    personas.map(({ id, evidence = [] }) => [
      id,
      {
        journeyIds: journeys.filter(({ personaIds = [] }) => personaIds.includes(id)).map((one) => one.id),
        points: points.get(id) ?? 0,
        evidence: evidence.length,
      },
    ]),
  );
}

function countPoints(journeys: readonly Journey[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const journey of journeys) {
    const { lanes, personaIds = [] } = journey;
    const curves = new Set(lanes.filter(({ kind }) => kind === 'emotion').map(({ id }) => id));
    const [alone] = personaIds.length === 1 ? personaIds : [];
    for (const { lane, score, personaId = alone } of shownCards(journey)) {
      if (score === undefined || personaId === undefined || !curves.has(lane)) continue;
      counts.set(personaId, (counts.get(personaId) ?? 0) + 1);
    }
  }
  return counts;
}
