/** Personas from the person's library, and from the samples, to put on this map. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Search } from 'lucide-react';
import type { CjmDocument } from '../../../shared/model/types';
import { useShell } from '../../actions/useActions';
import { readSamples } from '../../document/readSamples';
import { useView } from '../../document/useEditor';
import { useHost } from '../../host/hostContext';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { isComposing } from '../../ui/composition';
import { walkGrid } from '../../ui/gridKeys';
import { Segmented } from '../../ui/Segmented';
import { ShelfCard } from './ShelfCard';
import { searchShelf, toShelf, type ShelfEntry } from './shelf';
import type { PersonaLibrary } from './usePersonaLibrary';

interface LibrarySectionProps {
  readonly library: PersonaLibrary;
  readonly onTake: (entry: ShelfEntry) => void;
}

type Source = 'library' | 'samples';

const NO_SOURCES: readonly CjmDocument[] = [];

export function LibrarySection({ library, onTake }: LibrarySectionProps) {
  const t = useMessages();
  const language = useView((state) => state.language);
  const [source, setSource] = useState<Source>('library');
  const [search, setSearch] = useState('');
  const samples = useSamples(source === 'samples');
  const own = useMemo(() => (library.document ? [library.document] : NO_SOURCES), [library.document]);
  const sources = source === 'library' ? own : samples;
  const entries = useMemo(() => toShelf(sources ?? NO_SOURCES, language), [sources, language]);
  const found = searchShelf(entries, useDeferredValue(search));

  return (
    <section className="cast-section" aria-labelledby="cast-library">
      <div className="cast-section-head">
        <h2 id="cast-library">{t('personas.library')}</h2>
        <Segmented<Source>
          label={t('personas.library.source')}
          value={source}
          choices={[
            { value: 'library', label: t('personas.library.mine') },
            { value: 'samples', label: t('personas.library.samples') },
          ]}
          onChoose={setSource}
        />
        {entries.length > 0 && <SearchField value={search} onChange={setSearch} />}
      </div>
      {source === 'library' && library.trouble && <Trouble library={library} />}
      {entries.length > 0 && found.length === 0 && (
        <p className="cast-none" role="status">
          {t('personas.library.notFound', { search })}
        </p>
      )}
      {entries.length === 0 && source === 'library' && library.state === 'ready' && !library.trouble && (
        <p className="cast-none">{t('personas.library.empty')}</p>
      )}
      <ul className="shelf" onKeyDown={walkGrid}>
        {found.map((entry) => (
          <ShelfCard
            key={entry.key}
            entry={entry}
            library={source === 'library' ? library : undefined}
            onTake={() => onTake(entry)}
          />
        ))}
      </ul>
    </section>
  );
}

function SearchField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const t = useMessages();
  return (
    <span className="cast-search">
      <Search size={14} aria-hidden />
      <input
        className="input"
        type="search"
        aria-label={t('personas.library.search')}
        placeholder={t('personas.library.search')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event) || event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onChange('');
        }}
      />
    </span>
  );
}

function Trouble({ library }: { readonly library: PersonaLibrary }) {
  const t = useMessages();
  const shell = useShell();
  const { trouble } = library;
  if (!trouble) return null;

  async function startOver(): Promise<void> {
    const choice = await shell.ask({
      title: 'personas.library.startOver.title',
      message: 'personas.library.startOver.message',
      buttons: [
        { id: 'cancel', label: 'dialog.cancel' },
        { id: 'start', label: 'personas.library.startOver' },
      ],
      cancel: 'cancel',
    });
    if (choice === 'start') await library.startOver();
  }

  return (
    <div className="cast-trouble" role="alert">
      <p>
        {t('personas.library.unreadable')}{' '}
        {t(trouble.key, { ...trouble.values, subject: t('personas.library.file') })}
      </p>
      {trouble.broken && <Button onClick={() => void startOver()}>{t('personas.library.startOver')}</Button>}
    </div>
  );
}

/** Undefined until they are read, and until somebody asks. */
function useSamples(wanted: boolean): readonly CjmDocument[] | undefined {
  const { host } = useHost();
  const [samples, setSamples] = useState<readonly CjmDocument[] | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void readSamples(host).then((read) => {
      if (current) setSamples(read.map(({ document }) => document));
    });
    return () => {
      current = false;
    };
  }, [host, wanted]);
  return samples;
}
