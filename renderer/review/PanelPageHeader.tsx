/** The head of a page of the panel that has no tab: what it is, and the way back. */
import { X } from 'lucide-react';
import { useShell } from '../actions/useActions';
import { useMessages } from '../i18n/useMessages';

export function PanelPageHeader({ title }: { readonly title: string }) {
  const t = useMessages();
  const shell = useShell();
  return (
    <header className="page-header">
      <h2 className="panel-title">{title}</h2>
      <button
        type="button"
        className="icon-button"
        aria-label={t('review.close', { title })}
        onClick={() => shell.showPanel('journey')}
      >
        <X size={16} aria-hidden />
      </button>
    </header>
  );
}
