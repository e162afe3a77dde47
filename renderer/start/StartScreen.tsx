/** Where every session begins: something new, something old, a template, or an example. */
import { useMessages } from '../i18n/useMessages';
import { DraftList } from './DraftList';
import { SampleGallery } from './gallery/SampleGallery';
import { TemplateList } from './gallery/TemplateList';
import type { DrawDocument } from './gallery/useDrawing';
import { RecentList } from './RecentList';
import { StartMenu } from './StartMenu';

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
        <TemplateList draw={draw} />
        <section aria-labelledby="start-samples">
          <h2 id="start-samples">{t('start.samples')}</h2>
          <p className="start-hint">{t('start.samples.hint')}</p>
          <SampleGallery draw={draw} />
        </section>
      </main>
    </div>
  );
}
