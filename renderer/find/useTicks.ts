/** Which hits are replaced: all that may be, but those a person unticked. */
import { useMemo, useState } from 'react';
import { toHitKey, type TextHit } from '../../shared/search/findHits';

export interface Ticks {
  readonly ticked: readonly TextHit[];
  /** What may be ticked at all: not what is locked. */
  readonly open: readonly TextHit[];
  isTicked(hit: TextHit): boolean;
  set(hits: readonly TextHit[], ticked: boolean): void;
  reset(): void;
}

const NONE: ReadonlySet<string> = new Set();

export function useTicks(hits: readonly TextHit[]): Ticks {
  const [unticked, setUnticked] = useState(NONE);
  const open = useMemo(() => hits.filter(({ owner }) => !owner.locked), [hits]);
  const ticked = useMemo(
    () => (unticked.size === 0 ? open : open.filter((hit) => !unticked.has(toHitKey(hit)))),
    [open, unticked],
  );
  return {
    ticked,
    open,
    isTicked: (hit) => !hit.owner.locked && !unticked.has(toHitKey(hit)),
    set(changed, on) {
      const next = new Set(unticked);
      for (const hit of changed) {
        if (on) next.delete(toHitKey(hit));
        else next.add(toHitKey(hit));
      }
      setUnticked(next);
    },
    reset: () => setUnticked(NONE),
  };
}
