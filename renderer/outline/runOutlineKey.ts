/** What keys do in the outline where they do not mean what they mean on the board: headers are places here. */
import { navigateList, navigateTable } from '../../shared/layout/outlinePlace';
import { beginWriting } from '../keyboard/beginWriting';
import { carry } from '../keyboard/carry';
import type { GridKey } from '../keyboard/gridKeys';
import { withCard } from '../keyboard/place';
import { runGridKey } from '../keyboard/runKeys';
import type { OutlineView } from './outlineView';

export function runOutlineKey(view: OutlineView, key: GridKey): void {
  const { place } = view.marks.getState();
  switch (key.kind) {
    case 'go':
      return go(view, key);
    case 'edit':
      return edit(view);
    case 'carry': {
      carry(view, key.arrow, key.far);
      const carried = view.marks.getState().place;
      if (carried) view.showPlace(carried);
      return;
    }
    case 'menu':
      if (place) view.openMenuAt(place);
      return;
    case 'leave':
      return runGridKey(view, key);
  }
}

function go(view: OutlineView, { direction, extend }: Extract<GridKey, { kind: 'go' }>): void {
  const { place } = view.marks.getState();
  const { folded } = view.editor.view.getState();
  const to =
    view.kind === 'table'
      ? navigateTable(view.outline(), place, direction)
      : navigateList(view.outline(), folded, place, direction);
  if (to?.kind === 'fold') view.setFolded(to.stageId, to.folded);
  else if (to) view.choose(to, extend);
}

/** A name where the keyboard is on one; else the card, or a first one in an empty cell. */
function edit(view: OutlineView): void {
  const { place } = view.marks.getState();
  if (!place) return;
  if (place.kind !== 'cell') return view.rename({ kind: place.kind, id: place.id });
  if (view.kind === 'list' && place.cardId === undefined) {
    return view.rename({ kind: 'lane', id: place.laneId });
  }
  const { laneId, stepId, cardId } = withCard(view.grid(), place);
  beginWriting(view, cardId === undefined ? { laneId, stepId } : { laneId, stepId, cardId });
}
