/** What a copy is about: the selection, or the journey whose tab has the keyboard. */
import type { ClipSource } from '../../../shared/model/clip/cutOut';
import type { Editor } from '../../document/editor';

export function findClipSource({ selection, view }: Editor): ClipSource | undefined {
  const { selection: selected } = selection.getState();
  const { journeyId } = view.getState();
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
