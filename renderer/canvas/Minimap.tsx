/** The whole board, small: cards as bars, and a frame around what is seen. Clicking or dragging moves the view. */
import { useEffect, useRef, type PointerEvent } from 'react';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import { TOKENS, toTint, type Theme } from '../../shared/theme/tokens';
import { useFittingCards } from '../document/shownFilter';
import { useLayout } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { useTheme } from '../styles/themeContext';
import { useBoard } from './boardContext';
import { extentOf } from './boxes';
import { centreOn, toSeen } from './camera';
import { paintCurves } from './paint/paintCurves';
import { FADED, type Pen } from './paint/pen';

const WIDEST = 220;
const HIGHEST = 140;

export function Minimap() {
  const t = useMessages();
  const { camera } = useBoard();
  const theme = useTheme();
  const layout = useLayout((shown) => shown);
  const fitting = useFittingCards();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = Math.min(WIDEST / Math.max(1, layout.width), HIGHEST / Math.max(1, layout.height));
  const width = Math.max(1, Math.round(layout.width * scale));
  const height = Math.max(1, Math.round(layout.height * scale));

  // A new layout comes with every pause in typing: the small picture can wait until nothing else is to be done.
  useEffect(() => {
    const asked = requestIdleCallback(() => {
      const pen = canvas.current?.getContext('2d');
      if (pen) paintSmall(pen, layout, { theme, scale, fitting });
    });
    return () => cancelIdleCallback(asked);
  }, [layout, theme, scale, fitting]);

  useEffect(
    () =>
      camera.onFrame(({ camera: seenFrom, view }) => {
        if (!frame.current) return;
        const seen = toSeen(seenFrom, view);
        frame.current.style.transform = `translate(${seen.x * scale}px, ${seen.y * scale}px)`;
        frame.current.style.width = `${seen.width * scale}px`;
        frame.current.style.height = `${seen.height * scale}px`;
      }),
    [camera, scale],
  );

  function goTo(event: PointerEvent<HTMLDivElement>): void {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const point = { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
    camera.moveTo(centreOn(point, camera.get().zoom, extentOf(layout), camera.view()));
  }

  return (
    <div
      className="minimap"
      role="img"
      aria-label={t('board.minimap')}
      style={{ width, height }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} width={width * 2} height={height * 2} />
      <div ref={frame} className="minimap-frame" />
    </div>
  );
}

interface SmallPaint {
  readonly theme: Theme;
  readonly scale: number;
  readonly fitting: ReadonlySet<string> | undefined;
}

function paintSmall(pen: Pen, layout: JourneyLayout, { theme, scale, fitting }: SmallPaint): void {
  const isFaded = (id: string): boolean => fitting?.has(id) === false;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = TOKENS[theme].board;
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.setTransform(2 * scale, 0, 0, 2 * scale, 0, 0);
  for (const box of layout.cards) {
    pen.fillStyle = toTint(theme, box.laneKind, box.color).bar;
    pen.globalAlpha = isFaded(box.card.id) ? FADED : 1;
    pen.fillRect(box.x, box.y, box.width, box.height);
  }
  pen.globalAlpha = 1;
  paintCurves(pen, layout.curves, { theme, plain: true, width: layout.width, isFaded });
}
