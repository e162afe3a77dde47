/** Lays the text field where the text is, or will be: on the card, under the last card, beside an emotion point. */
import { cardsOfCell } from '../../../shared/layout/cardsIn';
import type { Box } from '../../../shared/layout/boxes';
import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import {
  CARD_GAP,
  CARD_LINE_HEIGHT,
  CARD_PADDING_X,
  CARD_PADDING_Y,
  CELL_PADDING,
  FACE_RADIUS,
} from '../../../shared/layout/metrics';
import type { Cursor, Writing } from '../../document/selectionStore';
import type { Board } from '../board';
import { boxOfCell } from '../boxes';
import { toFaceOf } from '../cardFace';
import { toScreenPoint, type Camera } from '../camera';

/** Writing stays readable however far out the board is. */
const LEAST_SCALE = 0.85;
const POINT_FIELD = 150;
/** A cell of a folded stage is too narrow to write in. */
const LEAST_FIELD = 150;
const SCORE_FIELD = 64;
const EMPTY_HEIGHT = CARD_LINE_HEIGHT + 2 * CARD_PADDING_Y;

interface FieldPlace extends Box {
  /** Names the family of colours. */
  readonly palette: string;
  /** From the frame's corner to its text. */
  readonly padding: { readonly x: number; readonly y: number };
  /** Down to here the card is seen through the frame: who writes a caption looks at the picture. */
  readonly clear: number;
}

export function placeField(
  board: Board,
  frame: HTMLElement,
  field: HTMLTextAreaElement,
  camera: Camera,
): void {
  const { writing, cursor } = board.editor.selection.getState();
  const mode = board.writer.get()?.mode() ?? 'none';
  const place = findPlace(board.layout(), writing ?? cursor, mode);
  if (!place) return;
  const { x, y } = toScreenPoint(camera, place);
  const scale = mode === 'none' ? 1 : Math.max(LEAST_SCALE, camera.zoom);
  const { style } = frame;
  style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  style.width = `${place.width}px`;
  style.minHeight = `${place.height}px`;
  style.setProperty('--card-fill', `var(--${place.palette}-fill)`);
  // Far out the frame is larger than its card, and what lies below is another one.
  style.setProperty('--card-clear', `${scale === camera.zoom ? place.clear : 0}px`);
  frame.dataset.mode = mode;
  field.style.padding = `${place.padding.y}px ${place.padding.x}px ${CARD_PADDING_Y}px`;
}

function findPlace(
  layout: JourneyLayout,
  at: Writing | Cursor | undefined,
  mode: 'none' | 'text' | 'score',
): FieldPlace | undefined {
  const plain = { x: CARD_PADDING_X, y: CARD_PADDING_Y };
  if (!at) return { x: 0, y: 0, width: 1, height: 1, palette: 'text', padding: plain, clear: 0 };
  const box = at.cardId === undefined ? undefined : layout.cardById.get(at.cardId);
  if (box) {
    const { x, y, width, height } = box;
    const padding = { x: box.textBox.x, y: box.textBox.y };
    const picture = box.marks.find((mark) => mark.kind === 'image');
    const clear = picture ? picture.y + picture.height : 0;
    return { x, y, width, height, palette: toFaceOf(box).palette, padding, clear };
  }
  const lane = layout.lanes.find((band) => band.lane.id === at.laneId);
  const cell = boxOfCell(layout, at.laneId, at.stepId);
  if (!lane || !cell) return undefined;
  const point = at.cardId === undefined ? undefined : layout.pointById.get(at.cardId);
  if (point || (lane.kind === 'emotion' && !lane.lane.collapsed)) {
    const width = mode === 'score' ? SCORE_FIELD : POINT_FIELD;
    const x = (point?.x ?? cell.x + cell.width / 2) - width / 2;
    const y = (point?.y ?? cell.y + cell.height / 2) + FACE_RADIUS + CARD_GAP;
    return { x, y, width, height: EMPTY_HEIGHT, palette: lane.kind, padding: plain, clear: 0 };
  }
  const cards = cardsOfCell(layout, at.laneId, at.stepId);
  const index = 'index' in at ? at.index : undefined;
  const above = index === undefined ? cards.at(-1) : cards[index - 1];
  const y = above ? above.y + above.height + CARD_GAP : cell.y + CELL_PADDING;
  const width = Math.max(LEAST_FIELD, cell.width - 2 * CELL_PADDING);
  return {
    x: cell.x + CELL_PADDING,
    y,
    width,
    height: EMPTY_HEIGHT,
    palette: lane.kind,
    padding: plain,
    clear: 0,
  };
}
