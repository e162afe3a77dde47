/** The canvas behind the cards: keeps it as large as the board's body, and paints grid lines and what it is told. */
import type { CardBox } from '../../../shared/layout/cardTypes';
import type { LinkRoute } from '../../../shared/layout/layoutTypes';
import type { Id } from '../../../shared/model/types';
import { TOKENS, type Theme } from '../../../shared/theme/tokens';
import { nextTask } from '../../document/nextTask';
import type { Board } from '../board';
import { FAR_ZOOM } from '../cardStream';
import { toSeen } from '../camera';
import type { Frame } from '../cameraStore';
import { paintBehind } from './paintBehind';
import { paintCards, type CardDetail } from './paintCards';
import { paintCurves } from './paintCurves';
import { createLinkTiles } from './linkTiles';
import { paintGrid } from './paintGrid';
import { isStrong, paintLinkLabels, paintLinks, type LinkPaint } from './paintLinks';
import { forgetFontBoxes, forgetPenFont, type Pen } from './pen';

/** While the zoom changes, letters are drawn anew at every size: so many cards may have theirs. */
const MOST_LETTERED = 120;
/** Of so many cards, bars may stand for the letters. */
const MOST_BARRED = 400;
/** Where a frame with letters takes longer than this, the rest of the zoom does without. In milliseconds. */
const LETTERS_TIME = 14;

const NO_LINKS: readonly LinkRoute[] = [];
const NO_CARDS: ReadonlySet<Id> = new Set();

export interface BoardPainter {
  paint(frame: Frame, cards: readonly CardBox[], whole: boolean): void;
  forgetFonts(): void;
}

export function createBoardPainter(canvas: HTMLCanvasElement, board: Board, theme: Theme): BoardPainter {
  // Opaque: the browser need not blend it with what is behind.
  const found = canvas.getContext('2d', { alpha: false });
  if (!found) throw new Error('This page has no 2D canvas to draw the board on.');
  const context: Pen = found;
  /** The letters were too much in the zoom under way. */
  let slow = false;
  const tiles = createLinkTiles();
  /** What the canvas shows, when that is grid lines and links alone: then there is nothing to paint again. */
  let bare: readonly unknown[] | undefined;

  function fitCanvas(pixels: number, { view }: Frame): void {
    const width = Math.round(view.width * pixels);
    const height = Math.round(view.height * pixels);
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    forgetPenFont(context);
    bare = undefined;
  }

  /** The browser draws what was painted before it takes up its next task. */
  async function watchLetters(): Promise<void> {
    const start = performance.now();
    await nextTask();
    slow ||= performance.now() - start > LETTERS_TIME;
  }

  function chooseDetail({ camera, zooming }: Frame, count: number): CardDetail {
    if (camera.zoom < FAR_ZOOM || (zooming && count > MOST_BARRED)) return 'plain';
    if (!zooming) return 'full';
    if (slow || count > MOST_LETTERED) return 'bars';
    void watchLetters();
    return 'full';
  }

  function toLinkPaint({ camera, view, zooming }: Frame): LinkPaint {
    const { selection } = board.editor.selection.getState();
    return {
      theme,
      seen: toSeen(camera, view),
      plain: camera.zoom < FAR_ZOOM || zooming,
      selectedId: selection.kind === 'link' ? selection.id : undefined,
      cardIds: new Set(selection.kind === 'cards' ? selection.ids : []),
    };
  }

  function paint(frame: Frame, cards: readonly CardBox[], whole: boolean): void {
    const pixels = devicePixelRatio;
    const layout = board.layout();
    if (!frame.zooming) slow = false;
    fitCanvas(pixels, frame);
    const wanted = whole || cards.length > 0;
    const links = board.editor.view.getState().links ? layout.links : NO_LINKS;
    const behind = [frame.camera, layout, links.length > 0 ? board.editor.selection.getState().selection : 0];
    if (!wanted && bare?.every((part, i) => part === behind[i])) return;
    bare = wanted ? undefined : behind;
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    context.fillStyle = TOKENS[theme].board;
    context.fillRect(0, 0, frame.view.width, frame.view.height);
    paintGrid(context, layout, frame, theme);
    const { x, y, zoom } = frame.camera;
    context.setTransform(zoom * pixels, 0, 0, zoom * pixels, x * pixels, y * pixels);
    if (zoom >= FAR_ZOOM || whole) paintBehind(context, layout, theme, 1 / zoom);
    const linkPaint = toLinkPaint(frame);
    if (linkPaint.plain) {
      paintLinks(context, links, linkPaint);
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      tiles.paint(context, links, { ...linkPaint, selectedId: undefined, cardIds: NO_CARDS }, frame);
      context.setTransform(zoom * pixels, 0, 0, zoom * pixels, x * pixels, y * pixels);
      // The same lines once more, and wider: a selection makes no tile anew.
      const standOut = links.filter((route) => isStrong(route, linkPaint));
      paintLinks(context, standOut, linkPaint);
    }
    if (!wanted) return;
    // Letters fitted to the pixel grid at each new size take twice as long.
    context.textRendering = frame.zooming ? 'geometricPrecision' : 'auto';
    const detail = chooseDetail(frame, cards.length);
    if (whole) {
      paintCurves(context, shownCurves(board), {
        theme,
        plain: zoom < FAR_ZOOM,
        width: layout.width,
        isFaded: (id) => board.cardState(id).includes('faded'),
      });
    }
    paintCards(context, cards, {
      theme,
      detail,
      pixel: 1 / zoom,
      isSelected: ({ card }) => board.cardState(card.id).includes('selected'),
      isFaded: ({ card }) => board.cardState(card.id).includes('faded'),
    });
    if (whole && !linkPaint.plain) paintLinkLabels(context, links, linkPaint);
  }

  return { paint, forgetFonts: forgetFontBoxes };
}

/** With the curves of a dragged point in place of its lane's own. */
function shownCurves(board: Board) {
  const { curves } = board.layout();
  const shown = board.preview.get();
  if (shown.kind !== 'point') return curves;
  return [...curves.filter(({ laneId }) => laneId !== shown.laneId), ...shown.curves];
}
