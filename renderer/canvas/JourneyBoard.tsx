/**
 * The board: frozen headers, cards, curve, and the one text field that holds the keyboard. Fills its box.
 *
 * `corner` is what stands where the headers meet. `curves` draws the emotion curves: features do not know each
 * other, so the app hands it in.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { LayoutSource } from '../document/layoutStore';
import { useEditor, useLayout } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { createBoard, type Board, type BoardCallbacks } from './board';
import { BoardContext } from './boardContext';
import { createBoardHandle } from './boardHandle';
import { CurveSlot, type CurveLayerProps } from './CurveSlot';
import { exposeBenchHooks } from './benchHooks';
import { FlowCards } from './FlowCards';
import { GridForReaders } from './GridForReaders';
import { LaneHeaders } from './LaneHeaders';
import { LinkLabels } from './LinkLabels';
import { Minimap } from './Minimap';
import { BoardOverlays } from './BoardOverlays';
import { PinnedLanes } from './PinnedLanes';
import type { Style } from './place';
import { StageHeaders } from './StageHeaders';
import '../styles/board.css';
import { usePointer } from './usePointer';
import { NamingField } from './keyboard/NamingField';
import { WritingField } from './keyboard/WritingField';

export interface JourneyBoardProps extends BoardCallbacks {
  readonly source: LayoutSource;
  readonly minimap: boolean;
  readonly corner: ReactNode;
  readonly curves: ComponentType<CurveLayerProps>;
}

export function JourneyBoard(props: JourneyBoardProps) {
  const { source, minimap, corner, curves, onRefused, onSummary, onLink, onDropped, onContextMenu } = props;
  const editor = useEditor();
  const [board, setBoard] = useState<Board>();

  // Made in an effect: strict mode mounts twice, and a disposed board must not be used again.
  useLayoutEffect(() => {
    const made = createBoard(editor, source, { onRefused, onSummary, onLink, onDropped, onContextMenu });
    setBoard(made);
    editor.view.setState({ board: createBoardHandle(made) });
    const stopBench = exposeBenchHooks(made);
    return () => {
      stopBench();
      editor.view.setState({ board: undefined });
      made.dispose();
    };
    // The callbacks are kept fresh below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, source]);

  useEffect(() => {
    if (board) board.callbacks = { onRefused, onSummary, onLink, onDropped, onContextMenu };
  }, [board, onRefused, onSummary, onLink, onDropped, onContextMenu]);

  if (!board) return <div className="board" />;
  return (
    <BoardContext value={board}>
      <BoardFrame corner={corner} curves={curves} minimap={minimap} />
    </BoardContext>
  );
}

type BoardFrameProps = Pick<JourneyBoardProps, 'corner' | 'curves' | 'minimap'>;

function BoardFrame({ corner, curves, minimap }: BoardFrameProps) {
  const t = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  usePointer(root, body);
  const { height, phases, steps } = useLayout((layout) => layout.head);
  const style: Style = {
    '--board-head': `${height}px`,
    '--board-phases': `${phases}px`,
    '--board-steps': `${steps}px`,
  };
  return (
    <div ref={root} className="board" style={style} role="application" aria-label={t('board.label')}>
      <div ref={body} className="board-body" data-region="body">
        <FlowCards />
        <CurveSlot layer={curves} />
        <LinkLabels />
        <BoardOverlays />
        <PinnedLanes />
        <WritingField />
      </div>
      <StageHeaders />
      <LaneHeaders />
      <div className="board-corner">{corner}</div>
      <NamingField />
      {minimap && <Minimap />}
      <GridForReaders />
    </div>
  );
}
