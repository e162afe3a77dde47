/** What the palette lists, and in which order. Pure. */
import type { LucideIcon } from 'lucide-react';

export interface PaletteEntry {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** The words are the document's own. */
  readonly own: boolean;
  /** Where it is. */
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  readonly checked?: boolean;
  readonly rank: number;
  run(): void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

/** Groups with the best answer first, as they come where two are as good; best first within each. */
export function toRankedGroups(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  const best = ({ entries }: PaletteGroup): number => entries[0]?.rank ?? 0;
  return groups
    .map((group) => ({ ...group, entries: group.entries.toSorted((left, right) => right.rank - left.rank) }))
    .filter(({ entries }) => entries.length > 0)
    .toSorted((left, right) => best(right) - best(left));
}
