/** A persona of the library or of a sample: a look, and one button that puts it on this map. */
import { useRef, useState } from 'react';
import { Ellipsis, Plus } from 'lucide-react';
import { useShell } from '../../actions/useActions';
import { useDocument, useView } from '../../document/useEditor';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { InlineRename } from '../../ui/InlineRename';
import { Menu, MenuLines } from '../../ui/Menu';
import { Avatar } from '../Avatar';
import { isRelated, isSameName } from './libraryEdits';
import type { ShelfEntry } from './shelf';
import type { PersonaLibrary } from './usePersonaLibrary';

interface ShelfCardProps {
  readonly entry: ShelfEntry;
  /** Where the entry can be renamed and removed; a sample's cannot. */
  readonly library: PersonaLibrary | undefined;
  readonly onTake: () => void;
}

export function ShelfCard({ entry, library, onTake }: ShelfCardProps) {
  const t = useMessages();
  const { face, persona, source, from } = entry;
  const language = useView((state) => state.language);
  const readOnly = useDocument((state) => state.readOnly);
  const isHere = useDocument(({ document }) =>
    document.personas.some((one) => isRelated(persona, one) && isSameName(source, persona, document, one)),
  );
  const [renaming, setRenaming] = useState(false);
  const take = useRef<HTMLButtonElement>(null);

  function rename(name: string, left: 'key' | 'blur'): void {
    setRenaming(false);
    if (left === 'key') take.current?.focus();
    const trimmed = name.trim();
    if (trimmed !== '' && trimmed !== face.name) void library?.rename(persona.id, trimmed, language);
  }

  return (
    <li className="shelf-card">
      <Avatar face={face} size="medium" />
      <div className="shelf-words">
        {renaming ? (
          <InlineRename label={t('field.name')} value={face.name} onDone={rename} />
        ) : (
          <span className="cast-name">{face.aged}</span>
        )}
        <span className="cast-role">{face.role}</span>
        <span className="shelf-from">
          {isHere ? t('personas.library.here') : !library && t('personas.library.from', { title: from })}
        </span>
      </div>
      {library && <EntryMenu entry={entry} library={library} onRename={() => setRenaming(true)} />}
      <Button
        ref={take}
        icon={Plus}
        className="shelf-take"
        data-grid-item=""
        aria-label={t('personas.library.take.of', { name: face.name })}
        disabled={readOnly}
        onClick={onTake}
      >
        {t('personas.library.take')}
      </Button>
    </li>
  );
}

interface EntryMenuProps {
  readonly entry: ShelfEntry;
  readonly library: PersonaLibrary;
  readonly onRename: () => void;
}

function EntryMenu({ entry: { face }, library, onRename }: EntryMenuProps) {
  const t = useMessages();
  const shell = useShell();
  const label = t('personas.library.more', { name: face.name });
  const trigger = useRef<HTMLButtonElement>(null);

  async function remove(): Promise<void> {
    const choice = await shell.ask({
      title: 'personas.library.remove.title',
      message: 'personas.library.remove.message',
      values: { name: face.name },
      buttons: [
        { id: 'remove', label: 'personas.library.remove', tone: 'danger' },
        { id: 'cancel', label: 'dialog.cancel' },
      ],
      cancel: 'cancel',
    });
    const next = findNext(trigger.current);
    if (choice === 'remove' && (await library.remove(face.id))) next?.focus();
    else trigger.current?.focus();
  }

  return (
    <Menu
      label={label}
      // The field or the question that appears takes the keyboard itself.
      focusAfterChoice={() => undefined}
      trigger={
        <button
          ref={trigger}
          type="button"
          className="icon-button shelf-more"
          aria-label={label}
          title={label}
        >
          <Ellipsis size={16} aria-hidden />
        </button>
      }
    >
      <MenuLines
        entries={[
          { kind: 'item', id: 'rename', label: t('personas.library.rename'), onSelect: onRename },
          {
            kind: 'item',
            id: 'remove',
            label: t('personas.library.remove'),
            danger: true,
            onSelect: () => void remove(),
          },
        ]}
      />
    </Menu>
  );
}

/** Where the keyboard goes on when an entry goes: at the one beside it, or else where another shelf is chosen. */
function findNext(inEntry: HTMLElement | null): HTMLElement | null | undefined {
  const entry = inEntry?.closest('li');
  const beside = entry?.nextElementSibling ?? entry?.previousElementSibling;
  return (
    beside?.querySelector<HTMLElement>('.shelf-take') ?? entry?.closest('section')?.querySelector('button')
  );
}
