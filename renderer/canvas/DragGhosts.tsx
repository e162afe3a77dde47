/** The dragged cards under the pointer. Beyond a handful only their number grows. */
import { memo } from 'react';
import type { Id } from '../../shared/model/types';
import { useBoard } from './boardContext';
import { CardFaceView } from './CardNode';
import { toFaceOf } from './cardFace';
import { useSignal } from './signal';

const MOST_GHOSTS = 12;

export function DragGhosts() {
  const { preview } = useBoard();
  const by = useSignal(preview, (shown) => (shown.kind === 'cards' ? shown.by : undefined));
  const ids = useSignal(preview, (shown) => (shown.kind === 'cards' ? shown.ids : undefined));
  if (!by || !ids) return null;
  const { x, y } = by;
  return (
    <div className="drag-ghosts" style={{ transform: `scale(var(--zoom)) translate(${x}px, ${y}px)` }}>
      <Ghosts ids={ids} />
    </div>
  );
}

const Ghosts = memo(
  function Ghosts({ ids }: { readonly ids: ReadonlySet<Id> }) {
    const { cardById } = useBoard().layout();
    const boxes = [...ids].flatMap((id) => cardById.get(id) ?? []).slice(0, MOST_GHOSTS);
    return boxes.map((box) => (
      <div key={box.card.id} className="drag-ghost" style={{ left: box.x, top: box.y }}>
        <CardFaceView face={toFaceOf(box)} state="selected" />
      </div>
    ));
  },
  (before, after) => before.ids.size === after.ids.size,
);
