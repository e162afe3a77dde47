/** Where the emotion curves are drawn: the layer moves with the camera, its inside is in board units. */
import type { ComponentType } from 'react';
import type { EmotionCurve } from '../../shared/layout/curveTypes';
import type { Id } from '../../shared/model/types';
import { useFittingCards } from '../document/shownFilter';
import { useLayout, useSelection } from '../document/useEditor';
import { useBoard } from './boardContext';
import { useSignal } from './signal';
import { useBoardWorld } from './useBoardWorld';

export interface CurveLayerProps {
  readonly curves: readonly EmotionCurve[];
  readonly width: number;
  readonly height: number;
  readonly selectedIds: readonly Id[];
  /** The point that is being dragged. */
  readonly draggedId: Id | undefined;
  /** Cards that are filtered for; undefined: all. */
  readonly fittingIds: ReadonlySet<Id> | undefined;
}

const NONE: readonly Id[] = [];

export function CurveSlot({ layer: Layer }: { readonly layer: ComponentType<CurveLayerProps> }) {
  const board = useBoard();
  const element = useBoardWorld();
  const curves = useLayout((layout) => layout.curves);
  const width = useLayout((layout) => layout.width);
  const height = useLayout((layout) => layout.height);
  const fittingIds = useFittingCards();
  const selection = useSelection((state) => state.selection);
  const selectedIds = selection.kind === 'cards' ? selection.ids : NONE;
  const dragged = useSignal(board.preview, (shown) => (shown.kind === 'point' ? shown : undefined));

  const shown = dragged
    ? [...curves.filter(({ laneId }) => laneId !== dragged.laneId), ...dragged.curves]
    : curves;
  return (
    <div ref={element} className="board-world">
      <Layer
        curves={shown}
        width={width}
        height={height}
        selectedIds={selectedIds}
        draggedId={dragged?.id}
        fittingIds={fittingIds}
      />
    </div>
  );
}
