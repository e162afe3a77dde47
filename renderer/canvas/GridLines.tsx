/** The hairlines between stages, steps and lanes. */
import { memo, useRef } from 'react';
import { useLayout } from '../document/useEditor';
import { useCameraLayer } from './boardContext';
import { toScaledStyle } from './place';

export const GridLines = memo(function GridLines() {
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer, 'both');
  const columns = useLayout((layout) => layout.columns);
  const lanes = useLayout((layout) => layout.lanes);
  const width = useLayout((layout) => layout.width);
  const height = useLayout((layout) => layout.height);
  return (
    <div ref={layer} className="board-layer">
      {columns.map(({ step, stageId, x, width: wide }, index) => {
        const next = columns[index + 1];
        const inside = next?.stageId === stageId;
        return (
          <div
            key={step.id}
            className={inside ? 'board-line-step' : 'board-line'}
            style={{ ...toScaledStyle({ x: x + wide, y: 0, height }), width: 1 }}
          />
        );
      })}
      {lanes.map(({ lane, y, height: high }) => (
        <div
          key={lane.id}
          className="board-line"
          style={{ ...toScaledStyle({ x: 0, y: y + high, width }), height: 1 }}
        />
      ))}
    </div>
  );
});
