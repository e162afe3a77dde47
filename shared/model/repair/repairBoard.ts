/**
 * Third pass, one journey at a time: every card has a cell and every link two ends.
 *
 * A card whose lane or step is not there is not thrown away: it goes to the parking lot, or to the step of the card
 * before it. Where the board has no such place, one is made; a board that is full takes the card into its last lane, since
 * with one lane more it could be saved and not be opened again. Steps never grow beyond their limit here: format/findExcess
 * counts those that are made.
 */
import { createLane, createStage, createStep } from '../create';
import { mapAt, warnAt, type IssueSink } from '../issues';
import { MAX_LANES } from '../limits';
import type { Card, Id, Journey, Lane, Link, Stage } from '../types';
import { follow, followAll } from './follow';
import type { Namer, Names } from './namer';
import type { BoardNames, DocumentNames } from './repairIds';
import { withParts } from './withParts';

interface Repair {
  readonly names: DocumentNames;
  readonly board: BoardNames;
  readonly namer: Namer;
  readonly sink: IssueSink;
}

export function repairBoard(journey: Journey, repair: Repair): Journey {
  const { names, sink } = repair;
  let self = followAll(journey, 'personaIds', names.personas, sink);
  self = followAll(self, 'channelIds', names.channels, sink);
  const stages = mapAt(sink, 'stages', self.stages, (stage) => repairStage(stage, repair));
  const lanes = mapAt(sink, 'lanes', self.lanes, (lane) => follow(lane, 'personaId', names.personas, sink));
  const homes = createHomes(stages, lanes, repair.namer);
  const cards = mapAt(sink, 'cards', self.cards, (card) => repairCard(card, homes, repair));
  const links = mapAt(sink, 'links', self.links, (link) => repairLink(link, repair));
  return withParts(self, { stages: homes.stages(), lanes: homes.lanes(), cards, links });
}

function repairStage(stage: Stage, { names, namer, sink }: Repair): Stage {
  const self = follow(stage, 'personaId', names.personas, sink);
  if (self.steps.length > 0) return self;
  sink.warn('emptyStage', { name: self.name });
  return { ...self, steps: [createStep(namer.newId(`${self.id}-step`))] };
}

interface Homes {
  lane(): Id;
  step(): Id;
  stages(): readonly Stage[];
  lanes(): readonly Lane[];
  /** Where the last sound card stood. */
  lastStep: Id | undefined;
}

function createHomes(stages: readonly Stage[], lanes: readonly Lane[], namer: Namer): Homes {
  let [allStages, allLanes] = [stages, lanes];
  const homes: Homes = {
    lastStep: undefined,
    stages: () => allStages,
    lanes: () => allLanes,
    lane() {
      const parking = allLanes.find(({ kind }) => kind === 'idea');
      const last = allLanes.at(-1);
      const home = parking ?? (allLanes.length >= MAX_LANES ? last : undefined);
      if (home) return home.id;
      const lane = createLane(namer.newId('lane'), 'idea');
      allLanes = [...allLanes, lane];
      return lane.id;
    },
    step() {
      const step = homes.lastStep ?? allStages[0]?.steps[0]?.id;
      if (step !== undefined) return step;
      const made = namer.newId('step');
      allStages = [...allStages, createStage(namer.newId('stage'), '', made)];
      return made;
    },
  };
  return homes;
}

function repairCard(card: Card, homes: Homes, { names, board, sink }: Repair): Card {
  const lane = board.lanes.get(card.lane);
  const step = board.steps.get(card.step);
  const values = { text: card.text };
  if (lane === undefined) warnAt(sink, 'lane', 'strayCard', { ...values, id: card.lane });
  if (step === undefined) warnAt(sink, 'step', 'strayCard', { ...values, id: card.step });
  else homes.lastStep = step;
  let self = withParts(card, { lane: lane ?? homes.lane(), step: step ?? homes.step() });
  self = follow(self, 'personaId', names.personas, sink);
  self = followAll(self, 'channelIds', names.channels, sink);
  self = follow(self, 'imageId', names.assets, sink);
  return follow(self, 'journeyId', names.journeys, sink);
}

function repairLink(link: Link, { names, board, sink }: Repair): Link | undefined {
  const from = findEnd(link.from, board.cards, names.any);
  const to = findEnd(link.to, board.cards, names.any);
  if (from !== undefined && to !== undefined) return withParts(link, { from, to });
  sink.warn('brokenLink', { id: from === undefined ? link.from : link.to, label: link.label ?? '' });
  return undefined;
}

/** A card of this board, mostly. */
function findEnd(id: Id, cards: Names, any: Names): Id | undefined {
  return cards.get(id) ?? any.get(id);
}
