/** What is under the pointer when a gesture begins. Asked of the layout, never of the page. */
import { cardAt } from '../../../shared/layout/cardsIn';
import { cellAt, columnAt, laneAt, laneEdgeAt } from '../../../shared/layout/cellAt';
import { emotionPointAt, linkAt } from '../../../shared/layout/lineHits';
import type { Point } from '../../../shared/layout/boxes';
import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import type { Id } from '../../../shared/model/types';
import type { Header } from '../../document/selectionStore';
import { addSpotIn } from '../addSpot';
import { boxHolds } from '../camera';
import { gripAt } from '../grips';

export type Target =
  | { readonly kind: 'card'; readonly id: Id; readonly laneId: Id; readonly stepId: Id }
  | { readonly kind: 'point'; readonly id: Id; readonly laneId: Id; readonly stepId: Id }
  | {
      readonly kind: 'cell';
      readonly laneId: Id;
      readonly stepId: Id;
      /** On the plus sign that begins a new card. */
      readonly plus: boolean;
    }
  /** A knob at the edge of a card. */
  | { readonly kind: 'link' | 'stretch'; readonly cardId: Id }
  | { readonly kind: 'route'; readonly id: Id }
  /** The words below the board. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'stage'; readonly id: Id; readonly stepId: Id }
  | { readonly kind: 'lane'; readonly id: Id }
  | { readonly kind: 'laneEdge'; readonly id: Id }
  | { readonly kind: 'nothing' };

/** Which part of the board the pointer is over. */
export type Region = 'body' | 'stages' | 'lanes';

const NOTHING_HIT: Target = { kind: 'nothing' };
/** Screen pixels around a lane's lower edge that count as the edge. */
const EDGE_REACH = 5;
/** Around the line of a link. */
const LINE_REACH = 5;

export interface SeenBoard {
  readonly zoom: number;
  /** The card that shows its grips. */
  readonly gripped: Id | undefined;
  /** Links are drawn. */
  readonly links: boolean;
}

export function findTarget(layout: JourneyLayout, region: Region, point: Point, seen: SeenBoard): Target {
  switch (region) {
    case 'stages': {
      const column = columnAt(layout, point.x);
      return column ? { kind: 'stage', id: column.stageId, stepId: column.step.id } : NOTHING_HIT;
    }
    case 'lanes': {
      const edge = laneEdgeAt(layout, point.y, EDGE_REACH / seen.zoom);
      // A folded lane is as low as it gets: a height given to it would be seen only once it is unfolded.
      if (edge && !edge.lane.collapsed) return { kind: 'laneEdge', id: edge.lane.id };
      const lane = laneAt(layout, point.y);
      return lane ? { kind: 'lane', id: lane.lane.id } : NOTHING_HIT;
    }
    case 'body':
      return findInBody(layout, point, seen);
  }
}

/** Below the name of a stage stand those of its steps, where it has several. `at` is of the screen. */
export function headerAt(
  layout: JourneyLayout,
  { kind, id, ...rest }: Extract<Target, { kind: 'stage' | 'lane' }>,
  at: Point,
): Header {
  const stepId = 'stepId' in rest && at.y >= -layout.head.steps ? rest.stepId : undefined;
  const step = layout.columns.find((column) => column.step.id === stepId && column.named);
  return step ? { kind: 'step', id: step.step.id } : { kind, id };
}

function findInBody(layout: JourneyLayout, point: Point, { zoom, gripped, links }: SeenBoard): Target {
  const held = gripped === undefined ? undefined : layout.cardById.get(gripped);
  const grip = held && gripAt(held, point, zoom);
  if (held && grip) return { kind: grip, cardId: held.card.id };
  const emotion = emotionPointAt(layout, point);
  if (emotion) {
    const { id, lane, step } = emotion.card;
    return { kind: 'point', id, laneId: lane, stepId: step };
  }
  const box = cardAt(layout, point);
  if (box) return { kind: 'card', id: box.card.id, laneId: box.laneId, stepId: box.stepId };
  const route = links ? linkAt(layout, point, LINE_REACH / zoom) : undefined;
  if (route) return { kind: 'route', id: route.link.id };
  const cell = cellAt(layout, point);
  if (!cell) return layout.summary && boxHolds(layout.summary.box, point) ? { kind: 'summary' } : NOTHING_HIT;
  const { lane, column } = cell;
  const spot = addSpotIn(layout, lane, column, zoom);
  const plus = spot !== undefined && boxHolds(spot, point);
  return { kind: 'cell', laneId: lane.lane.id, stepId: column.step.id, plus };
}
