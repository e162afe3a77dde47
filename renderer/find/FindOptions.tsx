import type { TextQuery } from '../../shared/search/findHits';
import { useDocument } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';

interface FindOptionsProps {
  readonly query: TextQuery;
  readonly onChange: (query: TextQuery) => void;
}

const OPTIONS = ['matchCase', 'wholeWord', 'bothLanguages'] as const;

export function FindOptions({ query, onChange }: FindOptionsProps) {
  const t = useMessages();
  const isTranslated = useDocument(({ document }) => Object.keys(document.translations).length > 0);
  const options = OPTIONS.filter((option) => isTranslated || option !== 'bothLanguages');
  return (
    <div className="chips" role="group" aria-label={t('find.options')}>
      {options.map((option) => (
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
