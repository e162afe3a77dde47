/** What the board is filtered by: saved views, facets with their values, and what can be done with what fits. */
import { MousePointerClick } from 'lucide-react';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { ChipSet } from '../ui/ChipSet';
import { SavedViews } from './SavedViews';
import { useFacets } from './useFacets';
import type { FilterControl } from './useFilter';

export function FilterPanel({ control }: { readonly control: FilterControl }) {
  const t = useMessages();
  const { selection, view } = useEditor();
  const { journey, filter, active, fitting, count, own } = control;
  const facets = useFacets(journey, filter);
  const maySelect = active && fitting.length > 0;
  const teaches = !facets.some(
    ({ facet }) => facet === 'tags' || facet === 'owners' || facet === 'channelIds',
  );

  function selectFitting(): void {
    selection.setState({ selection: { kind: 'cards', ids: fitting }, cursor: undefined });
    view.setState({ filtering: false });
  }

  return (
    <>
      <div className="filter-head">
        <p role="status">
          {active ? t('filter.shown', { fitting: fitting.length, count }) : t('filter.all')}
        </p>
        {active && (
          <Button tone="quiet" onClick={control.clear}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
      <div className="filter-body">
        <SavedViews control={control} />
        {facets.map(({ facet, label, choices }) => (
          <ChipSet
            key={facet}
            label={t(label)}
            values={filter[facet]}
            choices={choices}
            onChoose={(values) => control.choose(facet, values)}
          />
        ))}
        {teaches && <p className="field-hint">{t('filter.teach')}</p>}
      </div>
      {(maySelect || own) && (
        <div className="filter-foot">
          {maySelect && (
            <Button icon={MousePointerClick} onClick={selectFitting}>
              {t('filter.select', { count: fitting.length })}
            </Button>
          )}
          {own && (
            <Button tone="quiet" onClick={() => control.show(own)}>
              {t('filter.own')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
