/** What a copy is about: the journey whose tab has the keyboard, or else the selection. */
import type { ClipSource } from '../../../shared/model/clip/cutOut';
import type { Editor } from '../../document/editor';

/** The tabs of journeys; choosing one shows its journey. */
const JOURNEY_TAB = '[data-journey-tab]';

export function findClipSource({ selection, view }: Editor): ClipSource | undefined {
  const { selection: selected } = selection.getState();
  const { journeyId } = view.getState();
  if (document.activeElement?.closest(JOURNEY_TAB)) return { kind: 'journey', journeyId };
  switch (selected.kind) {
    case 'cards':
      return { kind: 'cards', journeyId, ids: selected.ids };
    case 'stage':
    case 'step':
    case 'lane':
      return { kind: selected.kind, journeyId, id: selected.id };
    case 'none':
    case 'persona':
    case 'link':
      return undefined;
  }
}
