/**
 * Turns a journey into geometry: the only place where positions come from.
 *
 * Pure but for its memory: a layouter keeps what it made, so that a card, lane or column that did not change is
 * the same object as before, and the views above render nothing for it. The answer never depends on that memory.
 */
import type { Channel, Id, Journey, Lane } from '../model/types';
import { shownLanes } from '../model/shownCards';
import { createFactsMaker, type BoardLayer } from './cardFacts';
import { createCardLayouter, type CardLayouter } from './cardLayouter';
import { channelGridHeight, layoutChannelGrid, toChannelUse } from './channelGrid';
import { createCurveMaker } from './curveMaker';
import { toDividers } from './dividers';
import { countFolded } from './foldedCounts';
import { layoutSummary } from './layoutSummary';
import { layoutColumns, layoutLanes, same, type LaneDraft, type PersonaName } from './layoutGrid';
import type { TextMeasurer } from './boxes';
import type { CardBox } from './cardTypes';
import type { JourneyLayout, SummaryTexts } from './layoutTypes';
import { createLinkMaker } from './linkMaker';
import { createMapWordsMaker, type MapWordsInput } from './mapWords';
import { createCellSorter } from './sortIntoCells';
import { COLUMN_WIDTH } from './metrics';
import { layoutPhases, measureHead } from './stageHead';
import { createTypesetter } from './typesetter';
import { UnionMap } from './unionMap';

export type { LayoutLabels } from './layoutTypes';

export interface LayoutInput extends MapWordsInput {
  /** Board units; `COLUMN_WIDTH` when absent. */
  readonly columnWidth?: number;
  /** How many unresolved comments a record has. */
  readonly openComments?: ReadonlyMap<Id, number>;
  readonly layer?: BoardLayer | undefined;
  /** Said below the board; nothing when absent. */
  readonly summary?: SummaryTexts | undefined;
}

export interface Layouter {
  layout(input: LayoutInput): JourneyLayout;
  /** Forgets every width: the fonts have changed. */
  clear(): void;
}

const NO_COMMENTS: ReadonlyMap<Id, number> = new Map();

/** The boxes of one lane on the board, and what they were made from. */
interface PlacedLane {
  readonly draft: LaneDraft;
  readonly y: number;
  readonly boxes: readonly CardBox[];
  readonly byId: ReadonlyMap<Id, CardBox>;
}

function isChannelLane({ kind, collapsed }: Lane): boolean {
  return kind === 'channel' && collapsed !== true;
}

export function createLayouter(measurer: TextMeasurer): Layouter {
  const type = createTypesetter(measurer);
  let wordsOf = createMapWordsMaker();
  let factsOf = createFactsMaker();
  let cellsOf = createCellSorter();
  let curvesOf = createCurveMaker();
  let linksOf = createLinkMaker();
  let cardLayouter: CardLayouter = createCardLayouter(type);
  let placed = new Map<Id, PlacedLane>();
  let previous: JourneyLayout | undefined;

  /** From lane-relative to board positions, keeping every box that did not change. */
  function placeLane(draft: LaneDraft, y: number): PlacedLane {
    const known = placed.get(draft.lane.id);
    if (known && known.draft === draft && known.y === y) return known;
    const boxes = draft.cards.map((card) => keepBox(card, y, known?.byId.get(card.card.id)));
    const byId = new Map(boxes.map((box) => [box.card.id, box]));
    const lane = { draft, y, boxes, byId };
    placed.set(draft.lane.id, lane);
    return lane;
  }

  function layout(input: LayoutInput): JourneyLayout {
    const { document, journey, labels, columnWidth = COLUMN_WIDTH, openComments = NO_COMMENTS } = input;
    const words = wordsOf(input);
    const journeyName = ({ id, name }: Journey): string => words.text(id, 'name', name);
    const personaName: PersonaName = (id) => {
      const persona = document.personas.find((one) => one.id === id);
      return persona ? words.text(persona.id, 'name', persona.name) : '';
    };
    const facts = factsOf({ document, journey, openComments, layer: input.layer, journeyName });
    const { stages, columns } = layoutColumns(journey, words, labels, personaName, columnWidth, previous);
    const phases = layoutPhases(stages, labels);
    const shown = shownLanes(journey);
    const cells = cellsOf(journey, shown, columns);
    const use = shown.some(isChannelLane) ? toChannelUse(journey, document.channels, columns) : undefined;
    const aboveOf = (lane: Lane): number => (use && isChannelLane(lane) ? channelGridHeight(use) : 0);
    const drafts = shown.map((lane, row) =>
      cardLayouter.layoutLane({
        lane,
        row,
        columns,
        cells: cells[row] ?? [],
        words,
        facts,
        above: aboveOf(lane),
      }),
    );
    const lanes = layoutLanes(drafts, words, labels, personaName, previous);
    const placedLanes = drafts.map((draft, row) => placeLane(draft, lanes[row]?.y ?? 0));
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    const curves = curvesOf({
      ...{ document, journey, lanes, stages, columns, cells, words, facts, width, labels },
      measurer: type,
    });
    const bottom = lanes.at(-1);
    const board = {
      journeyId: journey.id,
      width,
      height: bottom ? bottom.y + bottom.height : 0,
      head: same(measureHead(phases, columns), previous?.head),
      phases,
      stages,
      columns,
      lanes,
      // `concat` copies whole arrays; `flatMap` walks ten thousand cards one by one.
      cards: ([] as readonly CardBox[]).concat(...placedLanes.map(({ boxes }) => boxes)),
      cardById: new UnionMap(placedLanes.map(({ byId }) => byId)),
      curves,
      pointById: new Map(curves.flatMap(({ points }) => points.map((point) => [point.card.id, point]))),
    };
    const nameOf = ({ id, name }: Channel): string => words.text(id, 'name', name);
    return {
      ...board,
      links: linksOf(board, journey.links, words, type),
      dividers: journey.kind === 'blueprint' ? toDividers(lanes, labels) : [],
      channelGrids: lanes.flatMap(({ lane, y }) =>
        use && isChannelLane(lane) ? (layoutChannelGrid(lane.id, y, use, columns, nameOf) ?? []) : [],
      ),
      folded: countFolded(lanes, columns, cells, board.cards),
      summary: input.summary && layoutSummary(input.summary, board, type),
    };
  }

  function clear(): void {
    type.clear();
    wordsOf = createMapWordsMaker();
    factsOf = createFactsMaker();
    cellsOf = createCellSorter();
    curvesOf = createCurveMaker();
    linksOf = createLinkMaker();
    cardLayouter = createCardLayouter(type);
    placed = new Map();
    previous = undefined;
  }

  return {
    layout(input) {
      if (previous && previous.journeyId !== input.journey.id) clear();
      return (previous = layout(input));
    },
    clear,
  };
}

/** The lane-relative `box` in a lane that begins at `laneY`: the one from before where nothing about it changed. */
function keepBox(box: CardBox, laneY: number, old: CardBox | undefined): CardBox {
  const y = laneY + box.y;
  const same =
    old !== undefined &&
    old.card === box.card &&
    old.marks === box.marks &&
    old.color === box.color &&
    old.x === box.x &&
    old.y === y &&
    old.width === box.width &&
    old.height === box.height &&
    old.row === box.row &&
    old.column === box.column &&
    old.columns === box.columns &&
    old.order === box.order &&
    old.laneKind === box.laneKind;
  return same ? old : { ...box, y };
}
