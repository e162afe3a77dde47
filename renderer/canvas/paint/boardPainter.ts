/** The canvas behind the cards: keeps it as large as the board's body, clears it, paints what it is told. */
import type { CardBox } from '../../../shared/layout/layoutTypes';
import type { Theme } from '../../../shared/theme/tokens';
import type { Board } from '../board';
import { FAR_ZOOM } from '../cardStream';
import type { Frame } from '../cameraStore';
import { paintCards } from './paintCards';
import { paintCurves } from './paintCurves';
import { forgetFontBoxes, forgetPenFont, type Pen } from './pen';

/** Below this zoom, and while it changes, cards are painted without their small marks. */
const COARSE_ZOOM = 0.75;

export interface BoardPainter {
  paint(frame: Frame, cards: readonly CardBox[], whole: boolean): void;
  forgetFonts(): void;
}

export function createBoardPainter(canvas: HTMLCanvasElement, board: Board, theme: Theme): BoardPainter {
  const found = canvas.getContext('2d');
  if (!found) throw new Error('This page has no 2D canvas to draw the board on.');
  const context: Pen = found;
  let dirty = true;

  function fitCanvas(pixels: number, { view }: Frame): void {
    const width = Math.round(view.width * pixels);
    const height = Math.round(view.height * pixels);
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    forgetPenFont(context);
    dirty = true;
  }

  function paint(frame: Frame, cards: readonly CardBox[], whole: boolean): void {
    const pixels = devicePixelRatio;
    fitCanvas(pixels, frame);
    const wanted = whole || cards.length > 0;
    if (!wanted && !dirty) return;
    clear(context, canvas);
    dirty = wanted;
    // An empty canvas would still be a layer of its own, and part the page's layers around it.
    canvas.style.visibility = wanted ? '' : 'hidden';
    if (!wanted) return;
    const { x, y, zoom } = frame.camera;
    context.setTransform(zoom * pixels, 0, 0, zoom * pixels, x * pixels, y * pixels);
    const far = zoom < FAR_ZOOM;
    if (whole) paintCurves(context, shownCurves(board), { theme, plain: far, width: board.layout().width });
    paintCards(context, cards, {
      theme,
      plain: far,
      coarse: frame.zooming && zoom < COARSE_ZOOM,
      pixel: 1 / zoom,
      isSelected: ({ card }) => board.cardState(card.id).includes('selected'),
      isFaded: ({ card }) => board.cardState(card.id).includes('faded'),
    });
  }

  return { paint, forgetFonts: forgetFontBoxes };
}

function clear(pen: Pen, { width, height }: HTMLCanvasElement): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
}

/** With the curves of a dragged point in place of its lane's own. */
function shownCurves(board: Board) {
  const { curves } = board.layout();
  const shown = board.preview.get();
  if (shown.kind !== 'point') return curves;
  return [...curves.filter(({ laneId }) => laneId !== shown.laneId), ...shown.curves];
}
