/** New records with nothing in them but what they cannot be without. Ids and time come from the caller. */
import type { JourneyKind, LaneKind, Language, Open } from './kinds';
import type { Card, CjmDocument, Id, Journey, Lane, Stage, Step, Timestamp } from './types';

export interface NewDocument {
  readonly id: Id;
  readonly title: string;
  readonly language: Language;
  readonly at: Timestamp;
  readonly journeys: readonly Journey[];
}

export function createDocument({ id, title, language, at, journeys }: NewDocument): CjmDocument {
  return {
    format: 'cjm',
    version: 1,
    id,
    title,
    language,
    createdAt: at,
    updatedAt: at,
    brief: {},
    personas: [],
    channels: [],
    journeys,
    translations: {},
    comments: [],
    views: [],
    snapshots: [],
    assets: {},
  };
}

export function createJourney(id: Id, name: string, kind: Open<JourneyKind> = 'current'): Journey {
  return { id, name, kind, stages: [], lanes: [], cards: [], links: [] };
}

/** A stage is never without a step. */
export function createStage(id: Id, name: string, stepId: Id): Stage {
  return { id, name, steps: [createStep(stepId)] };
}

export function createStep(id: Id, name = ''): Step {
  return { id, name };
}

export function createLane(id: Id, kind: Open<LaneKind>, name = ''): Lane {
  return { id, kind, name };
}

export function createCard(id: Id, lane: Id, step: Id, text = ''): Card {
  return { id, lane, step, text };
}
