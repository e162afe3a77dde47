/** Which maps of the gallery are shown: of one industry, of one kind, or of both at once. Pure. */
import { INDUSTRIES, JOURNEY_KINDS } from '../../../shared/model/kinds';
import type { CjmDocument } from '../../../shared/model/types';

export const FILTER_GROUPS = ['industry', 'kind'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** A group without a choice asks nothing. */
export type GalleryFilter = Readonly<Partial<Record<FilterGroup, string>>>;

export interface Offer {
  readonly value: string;
  /** Maps that would be shown, as long as the other group stays as it is. */
  readonly count: number;
}

const VALUES: Readonly<Record<FilterGroup, (document: CjmDocument) => readonly string[]>> = {
  industry: ({ brief }) => (brief.industry === undefined ? [] : [brief.industry]),
  kind: ({ journeys }) => journeys.map(({ kind }) => kind),
};

const ORDER: Readonly<Record<FilterGroup, readonly string[]>> = { industry: INDUSTRIES, kind: JOURNEY_KINDS };

export function fitsGallery(document: CjmDocument, filter: GalleryFilter): boolean {
  return FILTER_GROUPS.every((group) => {
    const wanted = filter[group];
    return wanted === undefined || VALUES[group](document).includes(wanted);
  });
}

/** What at least one map has, in the order of the list; what a newer program calls something comes last. */
export function findOffers(
  documents: readonly CjmDocument[],
  group: FilterGroup,
  filter: GalleryFilter,
): readonly Offer[] {
  const found = new Set(documents.flatMap(VALUES[group]));
  const known = ORDER[group].filter((value) => found.has(value));
  const others = [...found].filter((value) => !known.includes(value));
  return [...known, ...others].map((value) => ({
    value,
    count: documents.filter((document) => fitsGallery(document, { ...filter, [group]: value })).length,
  }));
}
