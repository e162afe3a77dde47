/** The tools at the left: what adds to the map, and the panels. */
import { MousePointer2 } from 'lucide-react';
import { useAction } from '../actions/useActions';
import { useDocument, useEditor, useSelection, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { AddLaneMenu } from './AddLaneMenu';
import { useAppState } from './appContext';

export function LeftRail() {
  const t = useMessages();
  const { view } = useEditor();
  const onBoard = useView((state) => state.cast === undefined);
  return (
    <nav className="left-rail" aria-label={t('app.toolbar')}>
      <IconButton
        icon={MousePointer2}
        label={t('app.select')}
        side="right"
        className={onBoard ? 'icon-button-on' : undefined}
        onClick={() => {
          view.setState({ cast: undefined });
          view.getState().board?.focus();
        }}
      />
      <RailButton id="card.add" />
      <RailButton id="stage.add" />
      <AddLaneMenu />
      <span className="rail-line" />
      <PersonasButton />
      <CommentsButton />
      <RailButton id="view.stages" />
      <RailButton id="view.lifeCycle" />
      <PanelButton />
    </nav>
  );
}

function RailButton({ id }: { readonly id: string }) {
  const t = useMessages();
  const { action, enabled, keys, run } = useAction(id);
  return action.icon ? (
    <IconButton
      icon={action.icon}
      label={t(action.label)}
      keys={keys}
      side="right"
      disabled={!enabled}
      onClick={run}
    />
  ) : null;
}

function PanelButton() {
  const t = useMessages();
  const { action, keys, run } = useAction('view.inspector');
  const open = useAppState((state) => state.settings.inspector);
  return action.icon ? (
    <IconButton
      icon={action.icon}
      label={t(action.label)}
      keys={keys}
      side="right"
      pressed={open}
      onClick={run}
    />
  ) : null;
}

function PersonasButton() {
  const t = useMessages();
  const { action, keys, run } = useAction('view.personas');
  const open = useView((state) => state.cast !== undefined);
  return action.icon ? (
    <IconButton
      icon={action.icon}
      label={t(action.label)}
      keys={keys}
      side="right"
      pressed={open}
      onClick={run}
    />
  ) : null;
}
/** With the number of open ones. */
function CommentsButton() {
  const t = useMessages();
  const { action, keys, run } = useAction('view.comments');
  const isOpen = useAppState((state) => state.panel === 'comments' && state.settings.inspector);
  const own = useAppState((state) => state.panelSelection);
  const shown = useSelection(({ selection }) => isOpen && (selection.kind === 'none' || selection === own));
  const count = useDocument((state) => state.document.comments.filter(({ resolved }) => !resolved).length);
  const name = t(action.label);
  return action.icon ? (
    <span className="rail-counted">
      <IconButton
        icon={action.icon}
        label={count === 0 ? name : t('app.openComments', { name, count })}
        keys={keys}
        side="right"
        className={shown ? 'icon-button-on' : undefined}
        onClick={run}
      />
      {count > 0 && (
        <span className="rail-count" aria-hidden>
          {count > MOST_COUNTED ? `${MOST_COUNTED}+` : count}
        </span>
      )}
    </span>
  ) : null;
}

const MOST_COUNTED = 99;
