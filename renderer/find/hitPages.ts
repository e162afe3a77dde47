/** Hits in portions a list can show, each under the heading of its journey and kind. Pure. */
import type { Id } from '../../shared/model/types';
import type { TextHit } from '../../shared/search/findHits';
import type { OwnerKind } from '../../shared/search/visitTexts';

/** Rows shown at once; others are a page further. */
export const PAGE_SIZE = 200;

export interface HitSection {
  /** Undefined: what belongs to the whole document. */
  readonly journeyId: Id | undefined;
  readonly kind: OwnerKind;
  /** The first section of its journey on this page. */
  readonly opens: boolean;
  /** Of all pages. */
  readonly count: number;
  readonly rows: readonly HitEntry[];
}

export interface HitEntry {
  readonly hit: TextHit;
  /** Among all hits. */
  readonly index: number;
}

export function countPages(hits: readonly TextHit[]): number {
  return Math.max(1, Math.ceil(hits.length / PAGE_SIZE));
}

export function pageOf(index: number): number {
  return Math.max(0, Math.floor(index / PAGE_SIZE));
}

const sectionOf = ({ owner }: TextHit): string => `${owner.journeyId ?? ''}/${owner.kind}`;

/** How many hits each section has over all pages. */
export function countSections(hits: readonly TextHit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(sectionOf(hit), (counts.get(sectionOf(hit)) ?? 0) + 1);
  return counts;
}

export function toSections(
  hits: readonly TextHit[],
  page: number,
  counts: ReadonlyMap<string, number>,
): readonly HitSection[] {
  const sections: (HitSection & { readonly rows: HitEntry[] })[] = [];
  const first = page * PAGE_SIZE;
  hits.slice(first, first + PAGE_SIZE).forEach((hit, offset) => {
    const { journeyId, kind } = hit.owner;
    const last = sections.at(-1);
    const entry = { hit, index: first + offset };
    if (last?.journeyId === journeyId && last?.kind === kind) {
      last.rows.push(entry);
      return;
    }
    const opens = last === undefined || last.journeyId !== journeyId;
    sections.push({ journeyId, kind, opens, count: counts.get(sectionOf(hit)) ?? 0, rows: [entry] });
  });
  return sections;
}
