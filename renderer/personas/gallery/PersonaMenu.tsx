/** What else can be done with a persona. */
import { Ellipsis } from 'lucide-react';
import { useMessages } from '../../i18n/useMessages';
import { Menu, MenuLines, type MenuEntry } from '../../ui/Menu';

export interface PersonaMenuProps {
  readonly name: string;
  readonly disabled: boolean;
  /** Absent where there is nowhere to go. */
  readonly onEarlier?: (() => void) | undefined;
  readonly onLater?: (() => void) | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly onDuplicate: () => void;
  readonly onSave: () => void;
  /** It is in the library already. */
  readonly saved: boolean;
  readonly onRemove: () => void;
}

export function PersonaMenu(props: PersonaMenuProps) {
  const { name, disabled, onEarlier, onLater, onOpen, onDuplicate, onSave, saved, onRemove } = props;
  const t = useMessages();
  const label = t('personas.more', { name });
  const move = (id: 'earlier' | 'later', key: string, run: (() => void) | undefined): MenuEntry => ({
    kind: 'item',
    id,
    label: t(`personas.${id}`),
    keys: key,
    disabled: disabled || !run,
    onSelect: () => run?.(),
  });
  const entries: readonly MenuEntry[] = [
    ...(onOpen ? ([{ kind: 'item', id: 'open', label: t('personas.open'), onSelect: onOpen }] as const) : []),
    {
      kind: 'item',
      id: 'duplicate',
      label: t('action.edit.duplicate'),
      disabled,
      onSelect: onDuplicate,
    },
    ...(onOpen ? [move('earlier', 'Alt+←', onEarlier), move('later', 'Alt+→', onLater)] : []),
    { kind: 'separator', id: 'library' },
    {
      kind: 'item',
      id: 'save',
      label: t(saved ? 'personas.library.update' : 'personas.library.save'),
      onSelect: onSave,
    },
    { kind: 'separator', id: 'end' },
    {
      kind: 'item',
      id: 'remove',
      label: t('inspector.personas.remove'),
      keys: onOpen && 'Delete',
      danger: true,
      disabled,
      onSelect: onRemove,
    },
  ];
  return (
    <Menu
      label={label}
      trigger={
        <button type="button" className="icon-button cast-more" aria-label={label} title={label}>
          <Ellipsis size={16} aria-hidden />
        </button>
      }
    >
      <MenuLines entries={entries} />
    </Menu>
  );
}
