/**
 * Everything by a few letters: each action, and each record of the open map.
 *
 * One field and one list; the keyboard never leaves the field. The focus goes back to where it came from before
 * what was chosen runs.
 */
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { Search } from 'lucide-react';
import { nextTask } from '../document/nextTask';
import { useMessages } from '../i18n/useMessages';
import { ComposedInput } from '../ui/ComposedInput';
import { useModal } from '../ui/useModal';
import { toRankedGroups, type PaletteEntry, type PaletteGroup } from './entries';
import { PaletteList } from './PaletteList';
import { useActionGroups } from './useActionGroups';
import { useRecordGroups } from './useRecordGroups';

interface PaletteProps {
  readonly onClose: () => void;
}

/** While no map is open. */
export function StartPalette({ onClose }: PaletteProps) {
  const findActions = useActionGroups();
  return <PaletteFrame find={findActions} onClose={onClose} />;
}

export function MapPalette({ onClose }: PaletteProps) {
  const findActions = useActionGroups();
  const findInMap = useRecordGroups();
  return <PaletteFrame find={(text) => [...findActions(text), ...findInMap(text)]} onClose={onClose} />;
}

interface PaletteFrameProps extends PaletteProps {
  readonly find: (text: string) => readonly PaletteGroup[];
}

const PAGE_STEP = 8;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_STEP,
  PageUp: -PAGE_STEP,
};

function PaletteFrame({ find, onClose }: PaletteFrameProps) {
  const t = useMessages();
  const dialog = useModal();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const wanted = useDeferredValue(text);
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  const toGroups = useCallback((sought: string) => {
    const found = latest.current(sought);
    return sought.trim() === '' ? found : toRankedGroups(found);
  }, []);
  // Nothing changes under an open palette but what is typed.
  const groups = useMemo(() => toGroups(wanted), [toGroups, wanted]);
  const entries = toEntries(groups);

  function choose(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    onClose();
    void nextTask().then(() => entry.run());
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    // Whoever types faster than the list follows means what they typed.
    if (event.key === 'Enter') choose((text === wanted ? entries : toEntries(toGroups(text)))[active]);
    else if (step !== undefined) setActive(toPlace(active, step, entries.length));
    else if (event.key === 'k' && (event.ctrlKey || event.metaKey)) onClose();
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={t('palette.label')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="palette-field">
        <Search size={18} aria-hidden />
        <ComposedInput
          className="palette-input"
          data-first-focus=""
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? `${listId}-${active}` : undefined}
          aria-label={t('palette.label')}
          placeholder={t('palette.placeholder')}
          value={text}
          onText={(typed) => {
            setText(typed);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList id={listId} groups={groups} active={active} onActive={setActive} onChoose={choose} />
      {entries.length === 0 && (
        <p className="palette-none" role="status">
          {t('palette.none', { text: wanted.trim() })}
        </p>
      )}
    </dialog>
  );
}

function toEntries(groups: readonly PaletteGroup[]): readonly PaletteEntry[] {
  return groups.flatMap((group) => group.entries);
}

/** Single steps go round; longer ones stop at the ends. */
function toPlace(active: number, step: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(step) === 1) return (active + step + count) % count;
  return Math.max(0, Math.min(count - 1, active + step));
}
