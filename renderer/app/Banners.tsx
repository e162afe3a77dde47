/** What stays true until the person does something about it: read only, or changed on disk by someone else. */
import { FileWarning, Lock } from 'lucide-react';
import { settleChanged } from '../actions/saveFlow';
import { useActionContext, useRunAction } from '../actions/useActions';
import { useDocument, useFile } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';

export function Banners() {
  return (
    <div className="banners">
      <ChangedBanner />
      <ReadOnlyBanner />
    </div>
  );
}

function ChangedBanner() {
  const t = useMessages();
  const getContext = useActionContext();
  const changed = useFile((state) => state.changedOnDisk);
  const name = useFile((state) => state.ref?.name ?? '');
  if (!changed) return null;
  return (
    <div className="banner banner-warn" role="alert">
      <FileWarning size={16} aria-hidden />
      <span>{t('app.changed.message', { name })}</span>
      <Button onClick={() => void settleChanged(getContext())}>{t('app.changed.choose')}</Button>
    </div>
  );
}

function ReadOnlyBanner() {
  const t = useMessages();
  const run = useRunAction();
  const reason = useDocument((state) => state.readOnlyReason);
  if (!reason) return null;
  return (
    <div className="banner" role="status">
      <Lock size={16} aria-hidden />
      <span>{t(`refusal.readOnly.${reason}`)}</span>
      {reason === 'elsewhere' && <Button onClick={() => run('map.saveAs')}>{t('app.readOnly.copy')}</Button>}
    </div>
  );
}
