/** What can be done with the journey whose tab was pointed at, which is the one shown. */
import { ACTIONS } from '../../actions/registry';
import { toKeyText } from '../../actions/keyText';
import { useActionContext, useRunAction } from '../../actions/useActions';
import { useHost } from '../../host/hostContext';
import { useMessages } from '../../i18n/useMessages';
import type { MenuEntry } from '../../ui/Menu';
import { PointMenu } from '../../ui/PointMenu';
import type { MenuPoint } from './JourneyTab';
import { RENAME_KEY, TAB_KEYS } from './tabKeys';

const GROUPS: readonly (readonly string[])[] = [
  ['journey.duplicate', 'journey.copy', 'journey.cut', 'edit.paste'],
  ['journey.moveLeft', 'journey.moveRight'],
  ['journey.createFuture', 'journey.compare'],
  ['journey.remove'],
];

interface JourneyTabMenuProps {
  readonly at: MenuPoint;
  readonly onRename: () => void;
  readonly onClose: () => void;
}

export function JourneyTabMenu({ at, onRename, onClose }: JourneyTabMenuProps) {
  const t = useMessages();
  const run = useRunAction();
  const { info } = useHost();
  const getContext = useActionContext();
  const editable = getContext().editor?.documents.getState().readOnly === false;

  function toEntry(id: string): readonly MenuEntry[] {
    const [keys] = TAB_KEYS[id] ?? [];
    return ACTIONS.filter((action) => action.id === id).map((action) => ({
      kind: 'item',
      id,
      label: t(action.label),
      keys: keys === undefined ? undefined : toKeyText(keys, info.platform),
      danger: id === 'journey.remove',
      disabled: !action.enabled(getContext()),
      onSelect: () => run(id),
    }));
  }

  const entries: readonly MenuEntry[] = [
    {
      kind: 'item',
      id: 'rename',
      label: t('app.journeys.renameIt'),
      keys: RENAME_KEY,
      disabled: !editable,
      onSelect: onRename,
    },
    ...GROUPS.flatMap((group, index): readonly MenuEntry[] => [
      ...(index === 0 ? [] : [{ kind: 'separator', id: `before ${group[0]}` } as const]),
      ...group.flatMap(toEntry),
    ]),
  ];
  return <PointMenu label={t('app.journeys.menu')} at={at} entries={entries} onClose={onClose} />;
}
