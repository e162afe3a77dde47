/** The menu of a cell, card or header, asked for by keyboard: at the corner of what it is about. */
import type { Point } from '../../shared/layout/boxes';
import type { GridPosition } from '../../shared/layout/cardGrid';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Header } from '../document/selectionStore';
import type { GridTarget } from '../keyboard/gridView';
import type { Board } from './board';
import { boxOfPlace } from './boxes';
import { placeName } from './keyboard/placeName';
import { seenFrom } from './pinnedLanes';

/** Where the menu's point stands, in from the corner of what it is about. */
const INSET = 12;

type Region = 'body' | 'stages' | 'lanes';

/** Opens nothing where that is not shown. */
export function openMenuAt(board: Board, place: GridPosition | Header): void {
  const isHeader = 'kind' in place;
  const target = isHeader ? toHeaderTarget(board.layout(), place) : toCellTarget(place);
  const at = isHeader ? findHeaderPoint(board, place) : findCellPoint(board, place);
  const region: Region = !isHeader ? 'body' : place.kind === 'lane' ? 'lanes' : 'stages';
  const from = document.activeElement?.closest('.board')?.querySelector(`[data-region="${region}"]`);
  if (!target || !at || !from) return;
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
