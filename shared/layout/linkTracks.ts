/** Lines that share a gap lie beside each other: each takes the first track where nobody is yet. */

export interface Tracks {
  /** How far from the middle of the gap the line lies that runs in it from `a` to `b`. */
  take(gap: string, a: number, b: number): number;
}

/** Board units; a gap is 16 wide. Beyond that lines share. */
const OFFSETS = [0, 3, -3, 6, -6] as const;
/** Lines that end where another begins keep apart as well. */
const CLEARANCE = 6;

interface Taken {
  readonly from: number;
  readonly until: number;
}

export function createTracks(): Tracks {
  const gaps = new Map<string, Taken[][]>();
  return {
    take(gap, a, b) {
      const from = Math.min(a, b) - CLEARANCE;
      const until = Math.max(a, b) + CLEARANCE;
      const tracks = gaps.get(gap) ?? OFFSETS.map((): Taken[] => []);
      gaps.set(gap, tracks);
      const free = tracks.findIndex((taken) => taken.every((one) => until <= one.from || from >= one.until));
      const chosen = Math.max(0, free);
      tracks[chosen]?.push({ from, until });
      return OFFSETS[chosen] ?? 0;
    },
  };
}
