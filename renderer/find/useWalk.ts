/** Going from hit to hit. The one a person stands on stays found while the map around it is edited. */
import { useState } from 'react';
import { isSameHit, type TextHit } from '../../shared/search/findHits';
import { goTo } from '../actions/goTo';
import { useShell } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { pageOf } from './hitPages';

export interface Walk {
  /** Where the person stands among the hits; -1 before the first step. */
  readonly index: number;
  readonly page: number;
  setPage(page: number): void;
  /** To the next or the previous one; from the end to the start. */
  step(by: 1 | -1): void;
  goTo(index: number): void;
  /** Other words are looked for. */
  reset(): void;
}

interface Stand {
  readonly hit: TextHit;
  /** Where it was when it was gone to: a hit that was replaced is no longer there. */
  readonly index: number;
}

export function useWalk(hits: readonly TextHit[]): Walk {
  const editor = useEditor();
  const shell = useShell();
  const [stand, setStand] = useState<Stand | undefined>(undefined);
  const [page, setPage] = useState(0);
  const index = stand ? hits.findIndex((hit) => isSameHit(hit, stand.hit)) : -1;

  function walkTo(to: number): void {
    const hit = hits[to];
    if (!hit) return;
    setStand({ hit, index: to });
    setPage(pageOf(to));
    goTo(editor, shell, hit.owner);
    // What a journey is for stands in the panel alone.
    if (hit.owner.kind === 'journey' && hit.field !== 'name') shell.showPanel('journey');
  }

  /** The first one of the board that is looked at; of a gone hit, its place. */
  function findStart(by: 1 | -1): number {
    if (stand) return Math.min(by > 0 ? stand.index : stand.index - 1, hits.length - 1);
    const { journeyId } = editor.view.getState();
    const here = hits.findIndex(({ owner }) => owner.journeyId === journeyId);
    return by > 0 ? Math.max(0, here) : hits.length - 1;
  }

  return {
    index,
    page,
    setPage,
    step(by) {
      if (hits.length === 0) return;
      const to = index < 0 ? findStart(by) : index + by;
      walkTo((to + hits.length) % hits.length);
    },
    goTo: walkTo,
    reset() {
      setStand(undefined);
      setPage(0);
    },
  };
}
