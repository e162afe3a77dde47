/**
 * The cards: React Flow for those near the view, a canvas behind for the rest.
 *
 * React Flow only mounts and places what the card stream tells it. The camera, gestures and hit tests are ours, so
 * its own interaction is off, and its viewport is moved by writing the transform, without a render.
 */
import { ReactFlow, ReactFlowProvider, useStoreApi, type NodeTypes } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useRef } from 'react';
import type { Theme } from '../../shared/theme/tokens';
import { useTheme } from '../styles/themeContext';
import { useBoard } from './boardContext';
import { CardNode } from './CardNode';
import { createCardStream, type CardFlowNode } from './cardStream';
import { createBoardPainter } from './paint/boardPainter';
import { onThumbs } from './paint/thumbs';

const NODE_TYPES: NodeTypes = { card: CardNode };
const NO_NODES: CardFlowNode[] = [];
/** Its own help, in English, about keys that are off here. */
const NO_DESCRIPTIONS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
} as const;
/** Hides React Flow's note about itself; it is named in the about box. */
const PRO_OPTIONS = { hideAttribution: true };

export function FlowCards() {
  const theme = useTheme();
  return (
    <ReactFlowProvider>
      <CardStream theme={theme} />
      {/* Only the board's own hidden grid speaks to assistive technology (see GridForReaders). */}
      <div className="board-flow" aria-hidden="true">
        <ReactFlow
          defaultNodes={NO_NODES}
          nodeTypes={NODE_TYPES}
          minZoom={0.01}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          elevateNodesOnSelect={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          panOnDrag={false}
          zoomOnScroll={false}
          zoomOnPinch={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          ariaLabelConfig={NO_DESCRIPTIONS}
          proOptions={PRO_OPTIONS}
        />
      </div>
    </ReactFlowProvider>
  );
}

/** Behind React Flow in the page, so that the cards it has mounted cover the painted ones. */
function CardStream({ theme }: { readonly theme: Theme }) {
  const board = useBoard();
  const flow = useStoreApi<CardFlowNode>();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    const root = element?.parentElement;
    if (!element || !root) return undefined;
    const painter = createBoardPainter(element, board, theme);
    const viewport = root.querySelector<HTMLElement>('.react-flow__viewport');
    const stream = createCardStream({
      show: (nodes) => flow.getState().setNodes(nodes),
      setHidden: (hidden) => {
        root.dataset.painted = String(hidden);
      },
      paint: painter.paint,
    });
    const stopFrames = board.camera.onFrame((frame) => {
      const more = stream.frame(frame, board.layout());
      const { x, y, zoom } = frame.camera;
      // What is hidden need not be moved: it is when it is shown again.
      if (viewport && root.dataset.painted !== 'true') {
        viewport.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      }
      return more;
    });
    const stopFonts = board.source.onFontsChanged(painter.forgetFonts);
    const stopThumbs = onThumbs(() => board.camera.refresh());
    return () => {
      stopThumbs();
      stopFrames();
      stopFonts();
      flow.getState().setNodes([]);
    };
  }, [board, flow, theme]);

  return <canvas ref={canvas} className="board-canvas" aria-hidden="true" />;
}
