/** What the bench may ask of the board. Exists in bench builds only. */
import { cardsIn } from '../../shared/layout/cardsIn';
import type { Box, Point } from '../../shared/layout/boxes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Board } from './board';
import { fitBoard, toScreenPoint, type Camera } from './camera';
import { measureCommand, measureFormat, measureLayout } from './benchMeasures';
import { takeRenderCounts } from './renderCount';

/** Set by the build: true where the program is measured. */
declare const __BENCH__: boolean;

export interface BenchHooks {
  cam(): { readonly x: number; readonly y: number; readonly z: number };
  setCam(camera: { readonly x: number; readonly y: number; readonly z: number }): void;
  /** 100 %, the board's middle in the middle of the view. */
  reset(): void;
  fit(): void;
  pos(k: number): Point;
  text(k: number): string;
  /** Middle of a card, in pixels of the window. */
  cardPoint(k: number): Point;
  /** The card nearest to the middle of the view. */
  centreCard(): number;
  takeRenderCounts(): Readonly<Record<string, number>>;
  /** Every card in view is mounted. */
  ready(): boolean;
  /** The cards with their lines, for the floor that paints the same ones. */
  board(): BenchBoard;
  measureFormat(): ReturnType<typeof measureFormat>;
  measureLayout(): number;
  measureCommand(k: number): ReturnType<typeof measureCommand>;
}

export interface BenchBoard {
  readonly width: number;
  readonly height: number;
  readonly start: { readonly x: number; readonly y: number; readonly z: number };
  readonly cards: readonly (Box & { readonly lines: readonly string[] })[];
}

declare global {
  interface Window {
    __bench?: BenchHooks;
  }
}

export function exposeBenchHooks(board: Board): () => void {
  if (!__BENCH__) return () => undefined;
  window.__bench = createBenchHooks(board);
  return () => {
    delete window.__bench;
  };
}

/** Cards are numbered as the layout lists them. */
function createBenchHooks(board: Board): BenchHooks {
  const { camera, layout } = board;
  const corner = (): Point => {
    const box = document.querySelector('.board-body')?.getBoundingClientRect();
    return { x: box?.left ?? 0, y: box?.top ?? 0 };
  };
  const cardPoint = (k: number): Point => {
    const box = layout().cards[k] ?? { x: 0, y: 0, width: 0, height: 0 };
    const { x, y } = toScreenPoint(camera.get(), { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    return { x: x + corner().x, y: y + corner().y };
  };
  const toCamera = (z: number): Camera => ({
    x: camera.view().width / 2 - (layout().width / 2) * z,
    y: camera.view().height / 2 - (layout().height / 2) * z,
    zoom: z,
  });
  return {
    cam() {
      const { x, y, zoom } = camera.get();
      return { x: x + corner().x, y: y + corner().y, z: zoom };
    },
    setCam: ({ x, y, z }) => camera.moveTo({ x: x - corner().x, y: y - corner().y, zoom: z }),
    reset: () => camera.moveTo(toCamera(1)),
    fit: () => camera.moveTo(toCamera(fitBoard(layout(), camera.view()).zoom)),
    pos: (k) => layout().cards[k] ?? { x: 0, y: 0 },
    text: (k) => layout().cards[k]?.card.text ?? '',
    cardPoint,
    centreCard() {
      const { left, top, width, height } =
        document.querySelector('.board-body')?.getBoundingClientRect() ?? new DOMRect();
      const distances = layout().cards.map((_, k) => {
        const { x, y } = cardPoint(k);
        return Math.hypot(x - left - width / 2, y - top - height / 2);
      });
      return distances.indexOf(Math.min(...distances));
    },
    takeRenderCounts,
    ready() {
      const { x, y, zoom } = camera.get();
      const { width, height } = camera.view();
      const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      const wanted = cardsIn(layout(), view).length;
      return wanted > 0 && document.querySelectorAll('.card').length >= wanted;
    },
    board: () => toBenchBoard(layout(), toCamera(1)),
    measureFormat: () => measureFormat(board),
    measureLayout: () => measureLayout(board),
    measureCommand: (k) => measureCommand(board, k),
  };
}

function toBenchBoard({ width, height, cards }: JourneyLayout, { x, y, zoom }: Camera): BenchBoard {
  return {
    width,
    height,
    start: { x, y, z: zoom },
    cards: cards.map((card) => ({
      x: card.x,
      y: card.y,
      width: card.width,
      height: card.height,
      lines: card.marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : [])),
    })),
  };
}
