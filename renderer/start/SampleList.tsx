/** Complete maps to look at; each opens as a copy. */
import { useShell } from '../actions/useActions';
import { useMessages } from '../i18n/useMessages';
import { MapCard } from './MapCard';
import { useSamples, type DrawDocument } from './useSamples';

export function SampleList({ draw }: { readonly draw: DrawDocument }) {
  const t = useMessages();
  const shell = useShell();
  const samples = useSamples(draw);
  if (!samples) return null;
  if (samples.length === 0) return <p className="start-empty">{t('start.samples.none')}</p>;
  return (
    <ul className="map-grid">
      {samples.map(({ id, title, svg, stages, cards, who }) => (
        <MapCard
          key={id}
          title={title}
          label={t('start.recents.open', { title })}
          svg={svg}
          onOpen={() => void shell.openSample(id)}
        >
          {who !== '' && <span>{who}</span>}
          <span>{t('start.samples.stages', { count: stages })}</span>
          <span>{t('start.samples.cards', { count: cards })}</span>
        </MapCard>
      ))}
    </ul>
  );
}
