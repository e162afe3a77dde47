/** The words on links, above the cards. While the board moves the canvas draws them. */
import { memo, useEffect, useRef } from 'react';
import { LABEL_TEXT } from '../../shared/layout/metrics';
import { useLayout, useView } from '../document/useEditor';
import { useBoard } from './boardContext';
import { FAR_ZOOM } from './cardStream';

export const LinkLabels = memo(function LinkLabels() {
  const board = useBoard();
  const element = useRef<HTMLDivElement>(null);
  const links = useLayout((layout) => layout.links);
  const shown = useView((state) => state.links);

  useEffect(
    () =>
      board.camera.onFrame(({ camera: { x, y, zoom }, moving }) => {
        const { current } = element;
        if (!current) return;
        const hidden = moving || zoom < FAR_ZOOM;
        current.style.visibility = hidden ? 'hidden' : '';
        if (!hidden) current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      }),
    [board],
  );

  return (
    <div ref={element} className="board-world" aria-hidden="true">
      {shown &&
        links.map(
          ({ link, label, kind }) =>
            label && (
              <span
                key={link.id}
                className="link-label"
                data-kind={kind}
                style={{ left: label.x, top: label.y, width: label.width, fontSize: LABEL_TEXT.size }}
              >
                {label.text}
              </span>
            ),
        )}
    </div>
  );
});
