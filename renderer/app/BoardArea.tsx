/** The board, or the outline in its place, with what belongs to them and comes from other features. */
import { useCallback, useState } from 'react';
import type { Refusal } from '../../shared/commands/command';
import { followLink } from '../actions/followLink';
import { sayRefusal } from '../actions/sayRefusal';
import { takeIn } from '../actions/clipboard/takeIn';
import { readTransfer } from '../actions/clipboard/transfer';
import { useActionContext, useShell } from '../actions/useActions';
import type { DropPlace } from '../canvas/gestures/preview';
import type { GridTarget } from '../keyboard/gridView';
import { JourneyBoard } from '../canvas/JourneyBoard';
import { useHost } from '../host/hostContext';
import { useEditor, useView } from '../document/useEditor';
import type { LayoutSource } from '../document/layoutStore';
import { EmotionLayer } from '../emotion/EmotionLayer';
import { JourneyOutline } from '../outline/JourneyOutline';
import { PersonaCorner } from '../personas/PersonaCorner';
import { useAppState } from './appContext';
import { AddToOutline } from './AddToOutline';
import { BoardMenu } from './BoardMenu';
import { EmptyBoard } from './EmptyBoard';
import { selectTarget } from './selectTarget';

interface OpenMenu {
  readonly target: GridTarget;
  readonly at: { readonly x: number; readonly y: number };
}

interface BoardAreaProps {
  readonly layout: LayoutSource;
  /** What is not needed for a first sight of the map may come. */
  readonly complete: boolean;
}

export function BoardArea({ layout, complete }: BoardAreaProps) {
  const editor = useEditor();
  const shell = useShell();
  const { host } = useHost();
  const getContext = useActionContext();
  const shows = useView((state) => state.shows);
  const minimap = useAppState((state) => state.settings.minimap);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);

  const refused = useCallback((refusal: Refusal) => sayRefusal(shell, refusal), [shell]);
  const openSummary = useCallback(() => shell.showPanel('journey'), [shell]);
  const openLink = useCallback((url: string) => void followLink(host, shell, url), [host, shell]);
  const dropped = useCallback(
    (data: DataTransfer, { insertion, cardId }: DropPlace) => {
      const { laneId: lane, stepId: step, index } = insertion;
      const spot = { lane, step, index, ...(cardId === undefined ? {} : { cardId }) };
      takeIn(getContext(), readTransfer(data), spot);
    },
    [getContext],
  );
  const openMenu = useCallback(
    (target: GridTarget, at: OpenMenu['at']) => {
      selectTarget(editor, target);
      setMenu({ target, at });
    },
    [editor],
  );

  return (
    <>
      {shows === 'board' ? (
        <>
          <JourneyBoard
            source={layout}
            minimap={minimap && complete}
            corner={<PersonaCorner />}
            curves={EmotionLayer}
            onRefused={refused}
            onSummary={openSummary}
            onLink={openLink}
            onDropped={dropped}
            onContextMenu={openMenu}
          />
          <EmptyBoard />
        </>
      ) : (
        <JourneyOutline
          kind={shows}
          add={<AddToOutline />}
          onRefused={refused}
          onLink={openLink}
          onContextMenu={openMenu}
        />
      )}
      {menu && (
        <BoardMenu
          target={menu.target}
          at={menu.at}
          onClose={() => {
            setMenu(undefined);
            editor.view.getState().board?.focus();
          }}
        />
      )}
    </>
  );
}
