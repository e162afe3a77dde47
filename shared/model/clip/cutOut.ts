/** Copying: from records of a document to a clip of their own. The document stays as it is. */
import { createDocument, createJourney } from '../create';
import { findIn, keepIn } from '../editRecords';
import { idsWithin } from '../editReferences';
import { keepTranslations } from '../editTranslation';
import { stepsOf } from '../queries';
import type { Card, CjmDocument, Id, Journey, Lane, Stage } from '../types';
import type { BoardClip } from './clip';

export type ClipSource = { readonly journeyId: Id } & (
  | { readonly kind: 'cards'; readonly ids: readonly Id[] }
  | { readonly kind: 'step' | 'stage' | 'lane'; readonly id: Id }
  | { readonly kind: 'journey' }
);

/** Undefined when there is nothing of it in the document. */
export function cutOut(document: CjmDocument, source: ClipSource): BoardClip | undefined {
  const journey = findIn(document.journeys, source.journeyId);
  const part = journey && cutBoard(journey, source);
  return part && { kind: source.kind, document: withNeeded(document, part) };
}

function cutBoard(journey: Journey, source: ClipSource): Journey | undefined {
  switch (source.kind) {
    case 'cards':
      return cutCards(journey, source.ids);
    case 'stage':
      return cutStages(
        journey,
        keepIn(journey.stages, ({ id }) => id === source.id),
      );
    case 'step':
      return cutStages(journey, keepSteps(journey.stages, new Set([source.id])));
    case 'lane': {
      const lanes = journey.lanes.filter(({ id }) => id === source.id);
      return lanes.length === 0 ? undefined : toBoard(journey, { stages: journey.stages, lanes });
    }
    case 'journey':
      return journey;
  }
}

/** Cards lie in the smallest block of lanes and steps around them, so that gaps between them are kept. */
function cutCards(journey: Journey, ids: readonly Id[]): Journey | undefined {
  const wanted = new Set(ids);
  const cards = journey.cards.filter(({ id }) => wanted.has(id));
  if (cards.length === 0) return undefined;
  const steps = toStretch(
    stepsOf(journey).map(({ id }) => id),
    new Set(cards.map(({ step }) => step)),
  );
  const filled = new Set(cards.map(({ lane }) => lane));
  const between = toStretch(
    journey.lanes.map(({ id }) => id),
    filled,
  );
  const lanes = journey.lanes.filter(({ id, hidden }) => between.has(id) && (!hidden || filled.has(id)));
  return toBoard(journey, { stages: keepSteps(journey.stages, steps), lanes, cards });
}

function cutStages(journey: Journey, stages: readonly Stage[]): Journey | undefined {
  return stages.length === 0 ? undefined : toBoard(journey, { stages, lanes: journey.lanes });
}

interface BoardPart {
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  /** All that are in these stages and lanes, when absent. */
  readonly cards?: readonly Card[];
}

function toBoard({ id, name, kind, ...journey }: Journey, { stages, lanes, ...part }: BoardPart): Journey {
  const steps = new Set(stages.flatMap((stage) => stage.steps.map((step) => step.id)));
  const rows = new Set(lanes.map((lane) => lane.id));
  const cards = part.cards ?? journey.cards.filter(({ lane, step }) => rows.has(lane) && steps.has(step));
  const held = new Set(cards.map((card) => card.id));
  const links = journey.links.filter(({ from, to }) => held.has(from) && held.has(to));
  return { id, name, kind, stages, lanes, cards, links };
}

/** From the first of these ids to the last, in the order of `all`. */
function toStretch(all: readonly Id[], ids: ReadonlySet<Id>): ReadonlySet<Id> {
  const first = all.findIndex((id) => ids.has(id));
  const last = all.findLastIndex((id) => ids.has(id));
  return new Set(all.slice(first, last + 1));
}

function keepSteps(stages: readonly Stage[], ids: ReadonlySet<Id>): readonly Stage[] {
  return stages
    .map((stage) => ({ ...stage, steps: stage.steps.filter(({ id }) => ids.has(id)) }))
    .filter(({ steps }) => steps.length > 0);
}

/** The journey, with what its records point at. */
function withNeeded(document: CjmDocument, journey: Journey): CjmDocument {
  const needed = toNeeded(journey);
  const personas = document.personas.filter(({ id }) => needed.has(id));
  const channels = document.channels.filter(({ id }) => needed.has(id));
  const opened = document.journeys
    .filter(({ id }) => needed.has(id) && id !== journey.id)
    .map(({ id, name, kind }) => createJourney(id, name, kind));
  const journeys = [journey, ...opened];
  const pictures = new Set([...needed, ...personas.flatMap(({ photo = '' }) => photo)]);
  const { id, language, updatedAt } = document;
  return {
    ...createDocument({ id, title: '', language, at: updatedAt, journeys }),
    personas,
    channels,
    translations: keepTranslations(document, idsWithin([...journeys, ...personas, ...channels])),
    assets: Object.fromEntries(Object.entries(document.assets).filter(([asset]) => pictures.has(asset))),
  };
}

function toNeeded({ stages, lanes, cards, ...journey }: Journey): ReadonlySet<Id> {
  const { personaIds = [], channelIds = [], baselineId } = journey;
  const ids = [
    ...[...personaIds, ...channelIds, baselineId],
    ...[...stages, ...lanes].map(({ personaId }) => personaId),
    ...cards.flatMap(({ personaId, imageId, journeyId, channelIds: through = [] }) => [
      ...[personaId, imageId, journeyId],
      ...through,
    ]),
  ];
  return new Set(ids.filter((id) => id !== undefined));
}
