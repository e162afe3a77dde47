/** Where every session begins: something new, something old, or an example. */
import { useMessages } from '../i18n/useMessages';
import { DraftList } from './DraftList';
import { RecentList } from './RecentList';
import { SampleList } from './SampleList';
import { StartMenu } from './StartMenu';
import type { DrawDocument } from './useSamples';

export function StartScreen({ draw }: { readonly draw: DrawDocument }) {
  const t = useMessages();
  return (
    <div className="start">
      <StartMenu />
      <main className="start-main" aria-label={t('start.label')}>
        <DraftList />
        <section aria-labelledby="start-recents">
          <h2 id="start-recents">{t('start.recents')}</h2>
          <RecentList />
        </section>
        <section aria-labelledby="start-samples">
          <h2 id="start-samples">{t('start.samples')}</h2>
          <p className="start-hint">{t('start.samples.hint')}</p>
          <SampleList draw={draw} />
        </section>
      </main>
    </div>
  );
}
