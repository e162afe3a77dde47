/** The tab of one journey. Which is shown and which has the keyboard is the same: what its keys and its menu do, is done with it. */
import type { CSSProperties } from 'react';
import { Tabs } from 'radix-ui';
import type { Journey } from '../../../shared/model/types';
import { isPressOf } from '../../actions/keymap';
import { useRunAction } from '../../actions/useActions';
import { useMessages } from '../../i18n/useMessages';
import { findTabAction, MENU_KEYS, RENAME_KEY } from './tabKeys';
import { useJourneyName } from './useJourneyName';

/** Pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

interface JourneyTabProps {
  readonly journey: Journey;
  readonly onRename: () => void;
  readonly onMenu: (at: MenuPoint) => void;
  readonly dragged: boolean;
  readonly style: CSSProperties | undefined;
}

export function JourneyTab({ journey, onRename, onMenu, dragged, style }: JourneyTabProps) {
  const t = useMessages();
  const run = useRunAction();
  const name = useJourneyName(journey);

  function onKey(event: KeyboardEvent, tab: HTMLElement): boolean {
    const action = findTabAction(event);
    if (event.repeat && action !== undefined) return true;
    if (isPressOf(event, RENAME_KEY)) onRename();
    else if (MENU_KEYS.some((keys) => isPressOf(event, keys))) onMenu(below(tab));
    else if (action !== undefined) run(action);
    else return false;
    return true;
  }

  return (
    <Tabs.Trigger
      value={journey.id}
      className="segment journey-tab"
      data-journey-tab=""
      data-document-text=""
      data-dragged={dragged || undefined}
      style={style}
      // The board itself is the panel of the tabs.
      aria-controls="journey-board"
      aria-haspopup="menu"
      title={t('app.journeys.hint')}
      onDoubleClick={onRename}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY });
      }}
      onKeyDown={(event) => {
        if (onKey(event.nativeEvent, event.currentTarget)) event.preventDefault();
      }}
    >
      {name}
    </Tabs.Trigger>
  );
}

function below(tab: HTMLElement): MenuPoint {
  const { left, bottom } = tab.getBoundingClientRect();
  return { x: left, y: bottom + 4 };
}
