/** At the bottom of the window, as long as some cards step back: how many do not, and the way out. */
import { ListFilter } from 'lucide-react';
import { useAction } from '../actions/useActions';
import { useMessages } from '../i18n/useMessages';
import { useFilter } from './useFilter';

export function FilterStatus() {
  const t = useMessages();
  const control = useFilter();
  const open = useAction('view.filter');
  if (!control?.active) return null;
  const { fitting, count } = control;
  return (
    <div className="filter-status" role="group" aria-label={t('filter.label')}>
      <button type="button" className="status-button" onClick={open.run}>
        <ListFilter size={14} aria-hidden />
        <span role="status">{t('filter.shown', { fitting: fitting.length, count })}</span>
      </button>
      <button type="button" className="status-button" onClick={control.clear}>
        {t('filter.clear')}
      </button>
    </div>
  );
}
