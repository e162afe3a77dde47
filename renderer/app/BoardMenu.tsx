/** What can be done with the thing under the pointer: a view of the list of actions. */
import { ACTIONS } from '../actions/registry';
import { keysOf, toKeyText } from '../actions/keyText';
import { useActionContext, useRunAction } from '../actions/useActions';
import type { GridTarget } from '../keyboard/gridView';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { PointMenu } from '../ui/PointMenu';

const ITEMS: Readonly<Record<GridTarget['kind'], readonly string[]>> = {
  card: ['edit.duplicate', 'view.zoomToSelection', 'edit.delete'],
  cell: ['card.add', 'stage.add', 'lane.add'],
  stage: ['stage.add', 'edit.duplicate', 'view.zoomToSelection', 'edit.delete'],
  step: ['edit.duplicate', 'edit.delete'],
  lane: ['lane.hide', 'edit.duplicate', 'edit.delete'],
  board: ['view.fit', 'edit.selectAll', 'stage.add', 'lane.add'],
};

interface BoardMenuProps {
  readonly target: GridTarget;
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

export function BoardMenu({ target, at, onClose }: BoardMenuProps) {
  const t = useMessages();
  const run = useRunAction();
  const { info } = useHost();
  const getContext = useActionContext();
  const actions = ITEMS[target.kind]
    .flatMap((id) => ACTIONS.filter((action) => action.id === id))
    // What means something on the drawing only is no offer in the outline.
    .filter((action) => action.menu !== 'view' || action.enabled(getContext()));
  return (
    <PointMenu
      label={t('app.boardMenu')}
      at={at}
      onClose={onClose}
      entries={actions.map((action) => {
        const first = keysOf(action, info.capabilities.allKeys)[0];
        return {
          kind: 'item',
          id: action.id,
          label: t(action.label),
          keys: first === undefined ? undefined : toKeyText(first, info.platform),
          danger: action.id === 'edit.delete',
          disabled: !action.enabled(getContext()),
          onSelect: () => run(action.id),
        };
      })}
    />
  );
}
