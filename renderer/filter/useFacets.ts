/** The facets a journey can be filtered by, with the words for their values. */
import { FILTER_FACETS, type CardFilter, type FilterFacet } from '../../shared/analysis/filterCards';
import { toFilterChoices } from '../../shared/analysis/filterChoices';
import type { MessageKey } from '../../shared/i18n/catalogue';
import { findIn } from '../../shared/model/editRecords';
import { CONFIDENCES, knownLaneKind } from '../../shared/model/kinds';
import type { Id, Journey } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { toShownText } from '../fields/shownRecord';
import { useMessages } from '../i18n/useMessages';
import type { Choice } from '../ui/Select';

export interface Facet {
  readonly facet: FilterFacet;
  readonly label: MessageKey;
  readonly choices: readonly Choice[];
}

const LABELS: Readonly<Record<FilterFacet, MessageKey>> = {
  personaIds: 'field.personaIds',
  channelIds: 'field.channelIds',
  owners: 'field.owners',
  tags: 'field.tags',
  confidences: 'field.confidence',
  laneKinds: 'filter.laneKinds',
};

/** Only facets with something to choose; a chosen value stays on offer when its last card is gone. */
export function useFacets(journey: Journey, filter: CardFilter): readonly Facet[] {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const offered = toFilterChoices(document, journey);

  const nameIn = (records: readonly { readonly id: Id; readonly name: string }[], id: Id): string => {
    const record = findIn(records, id);
    const name = record ? toShownText(document, language, id, 'name', record.name) : '';
    return name === '' ? t('app.untitled') : name;
  };
  const toLabel: Readonly<Record<FilterFacet, (value: string) => string>> = {
    personaIds: (id) => nameIn(document.personas, id),
    channelIds: (id) => nameIn(document.channels, id),
    owners: (word) => word,
    tags: (word) => word,
    confidences(value) {
      const known = CONFIDENCES.find((one) => one === value);
      return known === undefined ? value : t(`value.confidence.${known}`);
    },
    laneKinds: (kind) => t(`lane.kind.${knownLaneKind(kind)}`),
  };
  return FILTER_FACETS.map((facet) => {
    const values = [...new Set<string>([...offered[facet], ...filter[facet]])];
    const choices = values.map((value) => ({ value, label: toLabel[facet](value) }));
    return { facet, label: LABELS[facet], choices };
  }).filter(({ choices }) => choices.length > 0);
}
