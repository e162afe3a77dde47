/** The in-page file picker over the maps folder, for hosts without dialogs of their own. */
import { useEffect, useRef, useState } from 'react';
import { ArrowUp } from 'lucide-react';
import type { FileRef, FolderEntry } from '../../../shared/host/files';
import { withEnding } from '../../actions/fileName';
import { useHost } from '../../host/hostContext';
import { toFailureText, type FailureText } from '../../host/hostTexts';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { isComposing } from '../../ui/composition';
import { Dialog } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { EntryList } from './EntryList';
import { sortEntries, type EntryOrder } from './sortEntries';
import { useFolder } from './useFolder';

interface FilePickerProps {
  readonly purpose: 'open' | 'save';
  readonly suggestedName: string;
  readonly onAnswer: (ref: FileRef | undefined) => void;
}

/** Said of one name in one folder: another one has to be asked about anew. */
interface Replacement {
  readonly folder: string;
  readonly wanted: string;
  readonly ref: FileRef;
}

export function FilePicker({ purpose, suggestedName, onAnswer }: FilePickerProps) {
  const t = useMessages();
  const { host } = useHost();
  const { folder, enter, listing, failure } = useFolder();
  const [order, setOrder] = useState<EntryOrder>('name');
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [name, setName] = useState(suggestedName);
  /** The file that would be replaced, once the person was told. */
  const [told, setTold] = useState<Replacement | undefined>(undefined);
  const [refusal, setRefusal] = useState<FailureText | undefined>(undefined);
  const entries = sortEntries(listing?.entries ?? [], order);
  const replacing = told?.folder === folder && told.wanted === withEnding(name) ? told.ref : undefined;

  function go(to: string): void {
    setChosen(undefined);
    setRefusal(undefined);
    enter(to);
  }

  function open(entry: FolderEntry): void {
    if (entry.kind === 'folder') go(folder === '' ? entry.name : `${folder}/${entry.name}`);
    else if (purpose === 'open') onAnswer(entry.ref);
    else {
      setName(entry.name);
      void save(entry.name);
    }
  }

  /** The host is asked what bears the name: the listing may be old, and disks differ in what they take for one name. */
  async function save(as: string): Promise<void> {
    if (as.trim() === '') return;
    const wanted = withEnding(as);
    const named = await host.files.resolve({ folder, name: wanted });
    const state = named.ok ? await host.files.state({ ref: named.value }) : named;
    if (!named.ok || !state.ok) {
      if (!state.ok) setRefusal(toFailureText(state.failure));
    } else if (state.value.exists && named.value.id !== replacing?.id) {
      setTold({ folder, wanted, ref: named.value });
    } else {
      onAnswer(named.value);
    }
  }

  function choose(entry: FolderEntry): void {
    setChosen(entry.name);
    if (purpose === 'save' && entry.kind === 'file') setName(entry.name);
  }

  const selected = entries.find((entry) => entry.name === chosen);
  const trouble = refusal ?? failure;
  return (
    <Dialog
      title={t(purpose === 'open' ? 'dialog.pick.open' : 'dialog.pick.save')}
      size="medium"
      closeLabel={t('dialog.close')}
      onClose={() => onAnswer(undefined)}
      footer={
        <>
          <Button onClick={() => onAnswer(undefined)}>{t('dialog.cancel')}</Button>
          {purpose === 'open' ? (
            <Button tone="strong" disabled={!selected} onClick={() => selected && open(selected)}>
              {t('dialog.pick.openButton')}
            </Button>
          ) : (
            <Button
              tone={replacing ? 'danger' : 'strong'}
              disabled={name.trim() === ''}
              onClick={() => void save(name)}
            >
              {t(replacing ? 'dialog.pick.overwriteButton' : 'dialog.pick.saveButton')}
            </Button>
          )}
        </>
      }
    >
      <div className="picker-bar">
        <Button
          tone="quiet"
          icon={ArrowUp}
          disabled={folder === ''}
          onClick={() => go(folder.split('/').slice(0, -1).join('/'))}
        >
          {t('dialog.pick.up')}
        </Button>
        <span className="muted picker-place">{t('dialog.pick.place', { place: listing?.place ?? '' })}</span>
        <Segmented<EntryOrder>
          label={t('dialog.pick.sort')}
          value={order}
          choices={[
            { value: 'name', label: t('dialog.pick.sort.name') },
            { value: 'time', label: t('dialog.pick.sort.time') },
          ]}
          onChoose={setOrder}
        />
      </div>
      <EntryList
        entries={entries}
        loading={!listing && !failure}
        chosen={chosen}
        takesFocus={purpose === 'open'}
        onChoose={choose}
        onOpen={open}
      />
      {purpose === 'save' && (
        <NameField
          value={name}
          onChange={(text) => {
            setName(text);
            setRefusal(undefined);
          }}
          onEnter={() => void save(name)}
        />
      )}
      <div aria-live="polite">
        {replacing && (
          <p className="picker-warning">{t('dialog.pick.overwrite', { name: replacing.name })}</p>
        )}
        {trouble && <p className="picker-warning">{t(trouble.key, trouble.values)}</p>}
      </div>
    </Dialog>
  );
}

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
}

function NameField({ value, onChange, onEnter }: NameFieldProps) {
  const t = useMessages();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The stem is what one changes; the ending stays.
    input.current?.focus();
    input.current?.setSelectionRange(0, input.current.value.replace(/\.cjm$/i, '').length);
  }, []);
  return (
    <label className="field">
      <span className="field-label">{t('dialog.pick.name')}</span>
      <input
        ref={input}
        className="input"
        value={value}
        maxLength={240}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) onEnter();
        }}
      />
    </label>
  );
}
