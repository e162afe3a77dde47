/** What a draft added, changed and removed, by name. */
import type { Change } from '../../shared/analysis/compareDocuments';
import { useMessages } from '../i18n/useMessages';

const MOST_SHOWN = 12;
const KINDS = ['added', 'edited', 'removed'] as const;

export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const t = useMessages();
  const named = changes.filter(({ text }) => text !== '');
  if (named.length === 0) return <p className="change-list">{t('start.draft.change.none')}</p>;
  return (
    <div className="change-list" role="group" aria-label={t('start.draft.changes')}>
      {KINDS.map((how) => {
        const ours = named.filter((change) => change.how === how);
        if (ours.length === 0) return null;
        return (
          <section key={how}>
            <h3>{t(`start.draft.change.${how}`)}</h3>
            <ul>
              {ours.slice(0, MOST_SHOWN).map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
            {ours.length > MOST_SHOWN && (
              <p className="muted">{t('start.draft.change.more', { count: ours.length - MOST_SHOWN })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
