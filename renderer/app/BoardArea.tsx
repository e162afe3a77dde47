/** The board, or the outline in its place, with what belongs to them and comes from other features. */
import { useCallback, useState } from 'react';
import type { Refusal } from '../../shared/commands/command';
import { useShell } from '../actions/useActions';
import type { GridTarget } from '../keyboard/gridView';
import { JourneyBoard } from '../canvas/JourneyBoard';
import { useEditor, useView } from '../document/useEditor';
import type { LayoutSource } from '../document/layoutStore';
import { EmotionLayer } from '../emotion/EmotionLayer';
import { JourneyOutline } from '../outline/JourneyOutline';
import { PersonaCorner } from '../personas/PersonaCorner';
import { useAppState } from './appContext';
import { AddToOutline } from './AddToOutline';
import { BoardMenu } from './BoardMenu';
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
  const shows = useView((state) => state.shows);
  const minimap = useAppState((state) => state.settings.minimap);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);

  const refused = useCallback(
    ({ reason, values }: Refusal) => shell.toast({ key: reason, ...(values ? { values } : {}), tone: 'bad' }),
    [shell],
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
        <JourneyBoard
          source={layout}
          minimap={minimap && complete}
          corner={<PersonaCorner />}
          curves={EmotionLayer}
          onRefused={refused}
          onContextMenu={openMenu}
        />
      ) : (
        <JourneyOutline kind={shows} add={<AddToOutline />} onRefused={refused} onContextMenu={openMenu} />
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
