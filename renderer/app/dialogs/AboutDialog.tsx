import { useHost } from '../../host/hostContext';
import { useMessages } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';
import { LogoMark } from '../../ui/LogoMark';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const { info } = useHost();
  return (
    <Dialog title={t('dialog.about.title')} size="small" closeLabel={t('dialog.close')} onClose={onClose}>
      <div className="about">
        <LogoMark size={48} />
        <div>
          <p className="about-name">{t('app.name')}</p>
          <p className="muted">{t('dialog.about.version', { version: info.appVersion })}</p>
        </div>
      </div>
      <p>{t('dialog.about.text')}</p>
      <p className="muted">{t('dialog.about.license')}</p>
      <p className="muted">{t('dialog.about.credits')}</p>
    </Dialog>
  );
}
