/** The menu of a cell, card, header or link, asked for by keyboard: at the corner of what it is about. */
import type { Point } from '../../shared/layout/boxes';
import type { GridPosition } from '../../shared/layout/cardGrid';
import { middleOf } from '../../shared/layout/linkShapes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Header } from '../document/selectionStore';
import type { GridTarget, LinkPlace } from '../keyboard/gridView';
import type { Board } from './board';
import { boxOfPlace } from './boxes';
import { toScreenPoint } from './camera';
import { placeName } from './keyboard/placeName';
import { seenFrom } from './pinnedLanes';

/** Where the menu's point stands, in from the corner of what it is about. */
const INSET = 12;

type Region = 'body' | 'stages' | 'lanes';

/** Opens nothing where that is not shown. */
export function openMenuAt(board: Board, place: GridPosition | Header | LinkPlace): void {
  if ('kind' in place && place.kind === 'link') return openLinkMenu(board, place);
  const isHeader = 'kind' in place;
  const target = isHeader ? toHeaderTarget(board.layout(), place) : toCellTarget(place);
  const at = isHeader ? findHeaderPoint(board, place) : findCellPoint(board, place);
  const region: Region = !isHeader ? 'body' : place.kind === 'lane' ? 'lanes' : 'stages';
  if (target && at) openIn(board, region, target, at);
}

/** At its middle, or at the edge of the view that is nearest to it. */
function openLinkMenu(board: Board, { id }: LinkPlace): void {
  const route = board.layout().links.find(({ link }) => link.id === id);
  if (!route || !board.editor.view.getState().links) return;
  const { camera } = board;
  const { width, height } = camera.view();
  const { x, y } = toScreenPoint(camera.get(), middleOf(route.points));
  const at = { x: Math.min(Math.max(x, 0), width), y: Math.min(Math.max(y, 0), height) };
  openIn(board, 'body', { kind: 'link', id }, at);
}

function openIn(board: Board, region: Region, target: GridTarget, at: Point): void {
  const from = document.activeElement?.closest('.board')?.querySelector(`[data-region="${region}"]`);
  if (!from) return;
  const { left, top } = from.getBoundingClientRect();
  board.callbacks.onContextMenu(target, { x: at.x + left, y: at.y + top });
}

function toCellTarget({ laneId, stepId, cardId }: GridPosition): GridTarget {
  return cardId === undefined ? { kind: 'cell', laneId, stepId } : { kind: 'card', id: cardId };
}

function toHeaderTarget({ columns }: JourneyLayout, { kind, id }: Header): GridTarget | undefined {
  if (kind !== 'stage') return { kind, id };
  const stepId = columns.find(({ stageId }) => stageId === id)?.step.id;
  return stepId === undefined ? undefined : { kind, id, stepId };
}

function findCellPoint({ camera, layout }: Board, place: GridPosition): Point | undefined {
  const box = boxOfPlace(layout(), place);
  const corner = box && { x: box.x + INSET, y: box.y + INSET };
  return corner && seenFrom(layout(), camera.get(), camera.view(), place.laneId, corner);
}

/** On its name, which is in sight also where the board has scrolled past it. */
function findHeaderPoint({ camera, layout }: Board, header: Header): Point | undefined {
  const box = placeName(layout(), header, camera.get(), camera.view());
  return box && { x: box.x + INSET, y: box.y + INSET };
}
