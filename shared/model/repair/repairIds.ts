/**
 * First pass: every record has an id, and no two have the same.
 *
 * Where two records share one, the later gets a new id. A reference means the first record of the type it names: a lane
 * and a stage that are both called "1" stay what their cards take them for.
 */
import { idsWithin } from '../editReferences';
import { mapAt, type IssueSink } from '../issues';
import type { Card, CjmDocument, Comment, Evidence, Id, Journey, Metric, Persona, Stage } from '../types';
import { withParts } from './withParts';
import { createNamer, type Namer, type Names } from './namer';

export interface DocumentNames {
  readonly any: Names;
  readonly personas: Names;
  readonly channels: Names;
  readonly journeys: Names;
  readonly lanes: Names;
  readonly assets: Names;
  /** In the order of the journeys. */
  readonly boards: readonly BoardNames[];
}

export interface BoardNames {
  readonly steps: Names;
  readonly lanes: Names;
  readonly cards: Names;
}

export interface Named {
  readonly document: CjmDocument;
  readonly names: DocumentNames;
  readonly namer: Namer;
}

/** `assetIds` are those that the document may refer to: a snapshot has none of its own. */
export function repairIds(document: CjmDocument, assetIds: readonly Id[], sink: IssueSink): Named {
  const namer = createNamer(assetIds, () => findSpoken(document), sink);
  const names = createNames(document.journeys.length, assetIds);
  const { any, boards } = names;
  const self = namer.name(document, any);
  const personas = mapAt(sink, 'personas', self.personas, (persona) =>
    nameEvidence(namer.name(persona, any, names.personas), namer, sink),
  );
  const channels = mapAt(sink, 'channels', self.channels, (channel) =>
    namer.name(channel, any, names.channels),
  );
  const journeys = mapAt(sink, 'journeys', self.journeys, (journey) => {
    const board = boards[Number(sink.path.at(-1))];
    return board ? nameJourney(journey, names, board, namer, sink) : journey;
  });
  const comments = mapAt(sink, 'comments', self.comments, (comment) => nameComment(comment, namer, sink));
  const views = mapAt(sink, 'views', self.views, (view) => namer.name(view, any));
  const snapshots = mapAt(sink, 'snapshots', self.snapshots, (snapshot) => namer.name(snapshot, any));
  const parts = { personas, channels, journeys, comments, views, snapshots };
  return { document: withParts(self, parts), names, namer };
}

function findSpoken(document: CjmDocument): ReadonlySet<Id> {
  const translated = Object.values(document.translations).flatMap((table) => Object.keys(table));
  const targets = document.comments.flatMap(({ target }) => target ?? []);
  return new Set([...idsWithin([document]), ...translated, ...targets]);
}

function createNames(journeyCount: number, assetIds: readonly Id[]): DocumentNames {
  const boards = Array.from({ length: journeyCount }, (): BoardNames => {
    return { steps: new Map(), lanes: new Map(), cards: new Map() };
  });
  return {
    any: new Map(),
    personas: new Map(),
    channels: new Map(),
    journeys: new Map(),
    lanes: new Map(),
    assets: new Map(assetIds.map((id) => [id, id])),
    boards,
  };
}

function nameJourney(
  journey: Journey,
  { any, ...names }: DocumentNames,
  board: BoardNames,
  namer: Namer,
  sink: IssueSink,
): Journey {
  const self = namer.name(journey, any, names.journeys);
  const stages = mapAt(sink, 'stages', self.stages, (stage): Stage => {
    const named = namer.name(stage, any);
    const steps = mapAt(sink, 'steps', named.steps, (step) => namer.name(step, any, board.steps));
    return withParts(named, { steps });
  });
  const lanes = mapAt(sink, 'lanes', self.lanes, (lane) => namer.name(lane, any, names.lanes, board.lanes));
  const cards = mapAt(sink, 'cards', self.cards, (card): Card => {
    return nameSeries(nameEvidence(namer.name(card, any, board.cards), namer, sink), namer, sink);
  });
  const links = mapAt(sink, 'links', self.links, (link) => namer.name(link, any));
  return withParts(self, { stages, lanes, cards, links });
}

function nameEvidence<R extends Card | Persona>(record: R, namer: Namer, sink: IssueSink): R {
  if (!record.evidence) return record;
  const evidence = mapAt<Evidence>(sink, 'evidence', record.evidence, (item) => namer.name(item));
  return evidence === record.evidence ? record : { ...record, evidence };
}

function nameSeries(card: Card, namer: Namer, sink: IssueSink): Card {
  if (!card.metric?.series) return card;
  sink.path.push('metric');
  const series = mapAt(sink, 'series', card.metric.series, (point) => namer.name(point));
  sink.path.pop();
  const metric: Metric = withParts(card.metric, { series });
  return withParts(card, { metric });
}

function nameComment(comment: Comment, namer: Namer, sink: IssueSink): Comment {
  const named = namer.name(comment);
  if (!named.replies) return named;
  const replies = mapAt(sink, 'replies', named.replies, (reply) => namer.name(reply));
  return withParts(named, { replies });
}
