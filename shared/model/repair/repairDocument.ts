/**
 * Puts right what is wrong between records, and says what it did.
 *
 * The only place that knows what makes a document whole. Files are repaired with it after reading; `checkDocument`
 * asks it whether there would be anything to do. It never changes a word: cards find a new cell, and what only pointed
 * somewhere lets go. A whole document comes back as the very same object.
 */
import { createJourney } from '../create';
import { mapAt, warnAt, type IssueSink } from '../issues';
import type { CjmDocument, Comment, Id, Journey, Persona, SavedView, Snapshot } from '../types';
import { createAcyclicGraph } from './acyclic';
import { follow, followAll, without } from './follow';
import { repairBoard } from './repairBoard';
import { repairIds, type DocumentNames, type Named } from './repairIds';
import { withParts } from './withParts';

export function repairDocument(
  document: CjmDocument,
  sink: IssueSink,
  assetIds: readonly Id[] = Object.keys(document.assets),
): CjmDocument {
  const named = repairIds(document, assetIds, sink);
  const { names } = named;
  const self = named.document;
  const personas = mapAt(sink, 'personas', self.personas, (persona): Persona => {
    return follow(persona, 'photo', names.assets, sink);
  });
  const comments = mapAt(sink, 'comments', self.comments, (comment): Comment => {
    // What it was about may have been removed since; the comment stays, and knows it again should it come back.
    const target = names.any.get(comment.target ?? '');
    return target === undefined ? comment : withParts(comment, { target });
  });
  const views = mapAt(sink, 'views', self.views, (view) => repairView(view, names, sink));
  const snapshots = mapAt(sink, 'snapshots', self.snapshots, (snapshot): Snapshot => {
    sink.path.push('document');
    const inner = repairDocument(snapshot.document, sink, assetIds);
    sink.path.pop();
    return withParts(snapshot, { document: inner });
  });
  const journeys = repairJourneys(named, sink);
  return withParts(self, { personas, journeys, comments, views, snapshots });
}

function repairJourneys({ document, names, namer }: Named, sink: IssueSink): readonly Journey[] {
  if (document.journeys.length === 0) {
    warnAt(sink, 'journeys', 'noJourney');
    const id = namer.newId('journey');
    return [createJourney(id, document.title)];
  }
  const boards = mapAt(sink, 'journeys', document.journeys, (journey) => {
    const board = names.boards[Number(sink.path.at(-1))];
    const self = follow(journey, 'baselineId', names.journeys, sink);
    return board ? repairBoard(self, { names, board, namer, sink }) : self;
  });
  return breakCycles(boards, sink);
}

/** A journey must not lead into itself, neither through sub-journeys nor through what it improves on. */
function breakCycles(journeys: readonly Journey[], sink: IssueSink): readonly Journey[] {
  const subJourneys = createAcyclicGraph();
  const baselines = createAcyclicGraph();
  return mapAt(sink, 'journeys', journeys, (journey) => {
    const { id, baselineId } = journey;
    const cards = mapAt(sink, 'cards', journey.cards, (card) => {
      if (card.journeyId === undefined || subJourneys.connect(id, card.journeyId)) return card;
      warnAt(sink, 'journeyId', 'cycle', { id: card.journeyId });
      return without(card, 'journeyId');
    });
    const self = withParts(journey, { cards });
    if (baselineId === undefined || baselines.connect(id, baselineId)) return self;
    warnAt(sink, 'baselineId', 'cycle', { id: baselineId });
    return without(self, 'baselineId');
  });
}

function repairView(view: SavedView, names: DocumentNames, sink: IssueSink): SavedView {
  let self = follow(view, 'journeyId', names.journeys, sink);
  self = followAll(self, 'personaIds', names.personas, sink);
  self = followAll(self, 'channelIds', names.channels, sink);
  return followAll(self, 'hiddenLaneIds', names.lanes, sink);
}
