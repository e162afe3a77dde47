/** Complete maps to look at, by industry and kind; each opens as a copy, or serves as a template. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { LayoutTemplate } from 'lucide-react';
import { useShell } from '../../actions/useActions';
import { readSamples, type ReadSample } from '../../document/readSamples';
import { useHost } from '../../host/hostContext';
import { useLanguage } from '../../i18n/useLanguage';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { walkGrid } from '../../ui/gridKeys';
import { MapCard } from '../MapCard';
import { fitsGallery, type GalleryFilter } from './galleryFilter';
import { GalleryFilterBar } from './GalleryFilterBar';
import { sortByTraits, toMapFacts } from './mapFacts';
import { MapTags } from './MapTags';
import { useDrawing, type DrawDocument } from './useDrawing';
import { useTemplateChoice } from './useTemplateChoice';

/** Places kept while the samples are read. */
const PLACES = [1, 2, 3, 4];

export function SampleGallery({ draw }: { readonly draw: DrawDocument }) {
  const t = useMessages();
  const samples = useSamples();
  const [filter, setFilter] = useState<GalleryFilter>({});
  const bar = useRef<HTMLDivElement>(null);
  if (!samples) return <Places />;
  if (samples.length === 0) return <p className="start-empty">{t('start.samples.none')}</p>;
  const shown = samples.filter(({ document }) => fitsGallery(document, filter));

  /** The button goes; the keyboard is where a choice begins. */
  function showAll(): void {
    setFilter({});
    bar.current?.querySelector('button')?.focus();
  }

  return (
    <>
      <GalleryFilterBar
        ref={bar}
        documents={samples.map(({ document }) => document)}
        filter={filter}
        onFilter={setFilter}
      />
      <p className="visually-hidden" role="status">
        {t('start.samples.shown', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <NothingFits onClear={showAll} />
      ) : (
        <ul className="map-grid" onKeyDown={walkGrid}>
          {shown.map((sample) => (
            <SampleCard key={sample.id} sample={sample} draw={draw} />
          ))}
        </ul>
      )}
    </>
  );
}

function NothingFits({ onClear }: { readonly onClear: () => void }) {
  const t = useMessages();
  return (
    <div className="start-empty gallery-empty">
      <p className="start-empty-title">{t('start.samples.nothing')}</p>
      <Button onClick={onClear}>{t('start.samples.clear')}</Button>
    </div>
  );
}

interface SampleCardProps {
  readonly sample: ReadSample;
  readonly draw: DrawDocument;
}

function SampleCard({ sample: { id, document }, draw }: SampleCardProps) {
  const t = useMessages();
  const shell = useShell();
  const language = useLanguage();
  const chooseTemplate = useTemplateChoice();
  const svg = useDrawing(document, draw);
  const facts = useMemo(() => toMapFacts(document, language, t), [document, language, t]);
  const { title, who } = facts;
  return (
    <MapCard
      title={title}
      label={t('start.recents.open', { title })}
      svg={svg}
      onOpen={() => void shell.openSample(id)}
      extra={
        <div className="map-extra">
          <button
            type="button"
            className="button map-use"
            aria-label={t('start.template.use.of', { title })}
            onClick={() => void chooseTemplate(document, title)}
          >
            <LayoutTemplate size={14} aria-hidden />
            {t('start.template.use')}
          </button>
        </div>
      }
    >
      <MapTags tags={facts.tags} />
      {who !== '' && <span className="map-place">{who}</span>}
    </MapCard>
  );
}

function Places() {
  return (
    <ul className="map-grid" aria-busy="true">
      {PLACES.map((place) => (
        <li key={place} className="map-card map-card-place" />
      ))}
    </ul>
  );
}

/** Undefined until they are read. */
function useSamples(): readonly ReadSample[] | undefined {
  const { host } = useHost();
  const [samples, setSamples] = useState<readonly ReadSample[] | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void readSamples(host).then((read) => {
      if (current) setSamples(sortByTraits(read));
    });
    return () => {
      current = false;
    };
  }, [host]);
  return samples;
}
