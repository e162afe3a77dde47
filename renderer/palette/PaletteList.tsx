import { useEffect, useRef } from 'react';
import { Check } from 'lucide-react';
import { useMessages } from '../i18n/useMessages';
import type { PaletteEntry, PaletteGroup } from './entries';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** Among the entries of all groups. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** The keyboard is in the field above: options are pointed at, never focused. */
export function PaletteList({ id, groups, active, onActive, onChoose }: PaletteListProps) {
  const t = useMessages();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <div ref={list} id={id} className="palette-list" role="listbox" aria-label={t('palette.results')}>
      {groups.map((group, at) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className="palette-group">
            {group.title}
          </div>
          {group.entries.map((entry, offset) => {
            const index = (starts[at] ?? 0) + offset;
            return (
              <PaletteOption
                key={entry.id}
                id={`${id}-${index}`}
                entry={entry}
                active={index === active}
                onPoint={() => onActive(index)}
                onChoose={() => onChoose(entry)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function PaletteOption({ id, entry, active, onPoint, onChoose }: PaletteOptionProps) {
  const { icon: Icon, label, detail = '', keys, checked = false, own } = entry;
  return (
    <div
      id={id}
      role="option"
      className="palette-option"
      aria-selected={active}
      onMouseMove={active ? undefined : onPoint}
      onClick={onChoose}
    >
      <Icon size={16} strokeWidth={1.8} aria-hidden />
      <span className="palette-label" data-document-text={own ? '' : undefined}>
        {label}
      </span>
      {detail !== '' && (
        <span className="palette-detail" data-document-text="">
          {detail}
        </span>
      )}
      {checked && <Check size={14} aria-hidden />}
      {keys !== undefined && <kbd className="menu-keys">{keys}</kbd>}
    </div>
  );
}
