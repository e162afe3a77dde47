/**
 * A journey as lanes × steps with the cards of each cell in their order: what the keyboard walks on, on the board
 * and in the outline. It knows no geometry.
 *
 * The points of an emotion lane count as the cards of its cells.
 */
import type { LaneKind } from '../model/kinds';
import type { Card, Id, Lane, Step } from '../model/types';
import { cardsOfCell } from './cardsIn';
import type { JourneyLayout } from './layoutTypes';

export interface GridLane {
  readonly lane: Lane;
  readonly kind: LaneKind;
}

export interface GridColumn {
  readonly step: Step;
  readonly stageId: Id;
}

export interface CardGrid {
  /** The lanes shown, top to bottom. */
  readonly lanes: readonly GridLane[];
  readonly columns: readonly GridColumn[];
  idsOf(laneId: Id, stepId: Id): readonly Id[];
  /** Undefined where it is not shown. */
  findCard(id: Id): Card | undefined;
}

export interface CellPlace {
  readonly laneId: Id;
  readonly stepId: Id;
}

/** A cell; with `cardId`, a card in it. */
export interface GridPosition extends CellPlace {
  readonly cardId?: Id;
}

export function toCardGrid(layout: JourneyLayout): CardGrid {
  const { lanes, columns, cardById, pointById } = layout;
  return {
    lanes,
    columns,
    idsOf: (laneId, stepId) => idsOfCell(layout, laneId, stepId),
    findCard: (id) => (cardById.get(id) ?? pointById.get(id))?.card,
  };
}

/** The ids in a cell of the board, in their order. */
export function idsOfCell(layout: JourneyLayout, laneId: Id, stepId: Id): readonly Id[] {
  const points = layout.curves.flatMap((curve) => (curve.laneId === laneId ? curve.points : []));
  const inCell = points.filter(({ card }) => card.step === stepId).map(({ card }) => card.id);
  return inCell.length > 0 ? inCell : cardsOfCell(layout, laneId, stepId).map(({ card }) => card.id);
}

export function rowOf({ lanes }: CardGrid, laneId: Id | undefined): number {
  return lanes.findIndex(({ lane }) => lane.id === laneId);
}

export function columnOf({ columns }: CardGrid, stepId: Id | undefined): number {
  return columns.findIndex(({ step }) => step.id === stepId);
}

/** Its cell's lane draws a curve, and the card is a point of it. */
export function isPoint(grid: CardGrid, cardId: Id): boolean {
  const card = grid.findCard(cardId);
  return card !== undefined && grid.lanes[rowOf(grid, card.lane)]?.kind === 'emotion';
}
