/**
 * The three lines of a service blueprint (Shostack 1984; Bitner, Ostrom and Morgan 2008): of interaction, between what
 * customers and what staff do; of visibility, between what customers see and do not; of internal interaction, between
 * staff and what supports them.
 */
import type { HeaderWords } from './headerWords';
import type { DividerLine, LaneBand, LaneDivider } from './bandTypes';

/** How far behind the counter a lane is; lanes of other kinds lie on the customer's side, or where they stand. */
const DEPTHS: Readonly<Record<string, number>> = { frontstage: 1, backstage: 2, support: 3 };
const LINES: readonly DividerLine[] = ['interaction', 'visibility', 'internal'];

/** A line stands above the first lane behind it. Where two would fall together, the line of visibility says more. */
export function toDividers(
  lanes: readonly LaneBand[],
  { divider: names }: HeaderWords,
): readonly LaneDivider[] {
  const dividers: LaneDivider[] = [];
  let depth = 0;
  for (const { kind, y, index } of lanes) {
    const next = DEPTHS[kind] ?? depth;
    if (next > depth && index > 0) {
      const passed = LINES.slice(depth, next);
      const line = passed.includes('visibility') ? 'visibility' : passed[0];
      if (line) dividers.push({ line, name: names[line], y });
    }
    depth = Math.max(depth, next);
  }
  return dividers;
}
