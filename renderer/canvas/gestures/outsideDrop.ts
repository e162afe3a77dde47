/** Text and files held over the board from outside: shows where they would go, and hands them over when they are dropped. */
import { cardAt } from '../../../shared/layout/cardsIn';
import { insertionAt } from '../../../shared/layout/insertionAt';
import type { Point } from '../../../shared/layout/boxes';
import type { Board } from '../board';
import { NO_PREVIEW, type DropPlace } from './preview';
import type { ToLocal } from './toLocal';

const PLAIN = 'text/plain';
const FILES = 'Files';
/** A card takes what is held over its middle; near its ends things go beside it. */
const MIDDLE = 0.25;

export function listenToDrops(board: Board, body: HTMLElement, toLocal: ToLocal): () => void {
  const { editor, preview } = board;

  function placeOf(event: DragEvent): DropPlace | undefined {
    const point = board.seenAt(toLocal(event));
    const insertion = insertionAt(board.layout(), point);
    const cardId = event.dataTransfer && holdsImage(event.dataTransfer) ? middleCardAt(point) : undefined;
    return insertion && { insertion, ...(cardId === undefined ? {} : { cardId }) };
  }

  function middleCardAt(point: Point): string | undefined {
    const box = cardAt(board.layout(), point);
    if (!box) return undefined;
    const part = (point.y - box.y) / box.height;
    return part > MIDDLE && part < 1 - MIDDLE ? box.card.id : undefined;
  }

  const welcome = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer !== null &&
    (dataTransfer.types.includes(PLAIN) || dataTransfer.types.includes(FILES)) &&
    !editor.documents.getState().readOnly;

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer || !welcome(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    preview.set({ kind: 'outside', place: placeOf(event) });
  }

  function onDrop(event: DragEvent): void {
    if (!event.dataTransfer || !welcome(event)) return;
    event.preventDefault();
    preview.set(NO_PREVIEW);
    const place = placeOf(event);
    if (place) board.callbacks.onDropped(event.dataTransfer, place);
  }

  const onLeave = (): void => preview.set(NO_PREVIEW);
  body.addEventListener('dragover', onDragOver);
  body.addEventListener('dragleave', onLeave);
  body.addEventListener('drop', onDrop);
  return () => {
    body.removeEventListener('dragover', onDragOver);
    body.removeEventListener('dragleave', onLeave);
    body.removeEventListener('drop', onDrop);
  };
}

/** While it is held, a browser tells the kinds of things and nothing else of them. */
function holdsImage({ items }: DataTransfer): boolean {
  return [...items].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'));
}
