/** What can be done with the thing under the pointer: a view of the list of actions. */
import { ACTIONS } from '../actions/registry';
import { keysOf, toKeyText } from '../actions/keyText';
import { useActionContext, useRunAction } from '../actions/useActions';
import type { GridTarget } from '../keyboard/gridView';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { PointMenu } from '../ui/PointMenu';

const CLIPBOARD = ['edit.cut', 'edit.copy', 'edit.paste'] as const;

const ITEMS: Readonly<Record<GridTarget['kind'], readonly string[]>> = {
  card: [
    'card.deriveOpportunity',
    'card.openJourney',
    'card.createJourney',
    'card.openLink',
    ...CLIPBOARD,
    'edit.copyStyle',
    'edit.pasteStyle',
    'image.add',
    'comment.add',
    'edit.duplicate',
    'edit.pin',
    'edit.hide',
    'edit.lock',
    'view.zoomToSelection',
    'edit.delete',
  ],
  cell: ['card.add', 'image.add', 'edit.paste', 'stage.add', 'lane.add'],
  stage: [
    'stage.add',
    ...CLIPBOARD,
    'comment.add',
    'edit.duplicate',
    'edit.fold',
    'edit.lock',
    'view.zoomToSelection',
    'edit.delete',
  ],
  step: [...CLIPBOARD, 'edit.duplicate', 'edit.delete'],
  link: ['view.links', 'edit.delete'],
  lane: [
    'edit.pin',
    'edit.hide',
    'edit.fold',
    ...CLIPBOARD,
    'comment.add',
    'edit.duplicate',
    'edit.lock',
    'edit.delete',
  ],
  board: ['view.fit', 'edit.selectAll', 'edit.paste', 'journey.copy', 'stage.add', 'lane.add'],
};

/** Left out where they make no sense; the others are shown, and greyed where they may not run. */
const FITTING: ReadonlySet<string> = new Set([
  'card.deriveOpportunity',
  'card.openJourney',
  'card.createJourney',
  'card.openLink',
]);

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
    .filter(({ id, menu, enabled }) => {
      // What means something on the drawing only is no offer in the outline.
      const fits = !FITTING.has(id) && menu !== 'view';
      return fits || enabled(getContext());
    });
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
