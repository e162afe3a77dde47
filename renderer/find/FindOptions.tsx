import type { TextQuery } from '../../shared/search/findHits';
import { useMessages } from '../i18n/useMessages';

interface FindOptionsProps {
  readonly query: TextQuery;
  readonly onChange: (query: TextQuery) => void;
}

export function FindOptions({ query, onChange }: FindOptionsProps) {
  const t = useMessages();
  return (
    <div className="chips" role="group" aria-label={t('find.options')}>
      {(['matchCase', 'wholeWord'] as const).map((option) => (
        <button
          key={option}
          type="button"
          className="chip"
          aria-pressed={query[option]}
          title={t(`find.${option}.hint`)}
          onClick={() => onChange({ ...query, [option]: !query[option] })}
        >
          {t(`find.${option}`)}
        </button>
      ))}
    </div>
  );
}
