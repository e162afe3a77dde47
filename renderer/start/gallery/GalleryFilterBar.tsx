/** The gallery by industry and by kind of map: a row of chips each, with how many maps a choice would leave. */
import type { Ref } from 'react';
import type { CjmDocument } from '../../../shared/model/types';
import { useMessages } from '../../i18n/useMessages';
import { Chips } from '../../ui/Chips';
import { FILTER_GROUPS, findOffers, type FilterGroup, type GalleryFilter } from './galleryFilter';
import { toTraitText } from './mapFacts';

const ALL = 'all';

interface GalleryFilterBarProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly documents: readonly CjmDocument[];
  readonly filter: GalleryFilter;
  readonly onFilter: (filter: GalleryFilter) => void;
}

export function GalleryFilterBar({ ref, documents, filter, onFilter }: GalleryFilterBarProps) {
  const t = useMessages();

  function choose(group: FilterGroup, value: string | undefined): void {
    const { [group]: _before, ...others } = filter;
    onFilter(value === undefined || value === ALL ? others : { ...others, [group]: value });
  }

  const groups = FILTER_GROUPS.map((group) => ({ group, offers: findOffers(documents, group, filter) }));
  // One value tells no maps apart.
  const useful = groups.filter(({ offers }) => offers.length > 1);
  if (useful.length === 0) return null;
  return (
    <div ref={ref} className="gallery-filter">
      {useful.map(({ group, offers }) => (
        <Chips
          key={group}
          label={t(`start.samples.by.${group}`)}
          clearable={false}
          value={filter[group] ?? ALL}
          choices={[
            { value: ALL, label: t('start.samples.all') },
            ...offers.map(({ value, count }) => ({
              value,
              label: toTraitText(`${group}/${value}`, t),
              count,
            })),
          ]}
          onChoose={(value) => choose(group, value)}
        />
      ))}
    </div>
  );
}
