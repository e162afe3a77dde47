/** What a copy is about: the persona or the journey's tab that has the keyboard, or else the selection. */
import type { ClipSource } from '../../../shared/model/clip/cutOut';
import type { Id } from '../../../shared/model/types';
import type { Editor } from '../../document/editor';

/** The tabs of journeys; choosing one shows its journey. */
const JOURNEY_TAB = '[data-journey-tab]';

export type CopySource = ClipSource | { readonly kind: 'persona'; readonly id: Id };

export function findCopySource({ selection, view }: Editor): CopySource | undefined {
  const { selection: selected } = selection.getState();
  const { journeyId, cast } = view.getState();
  const focused = findFocusedPersona();
  if (focused !== undefined) return { kind: 'persona', id: focused };
  if (document.activeElement?.closest(JOURNEY_TAB)) return { kind: 'journey', journeyId };
  if (cast) return cast.kind === 'sheet' ? { kind: 'persona', id: cast.personaId } : undefined;
  switch (selected.kind) {
    case 'cards':
      return { kind: 'cards', journeyId, ids: selected.ids };
    case 'stage':
    case 'step':
    case 'lane':
      return { kind: selected.kind, journeyId, id: selected.id };
    case 'persona':
      return { kind: 'persona', id: selected.id };
    case 'none':
    case 'link':
      return undefined;
  }
}

/** The pages of the personas have a button for taking one away, which says what goes with it. */
export function findCutSource(editor: Editor): CopySource | undefined {
  return editor.view.getState().cast ? undefined : findCopySource(editor);
}

/** In the gallery, in the list of the side panel, in the corner of the board. The event itself comes from the page. */
function findFocusedPersona(): Id | undefined {
  return document.activeElement?.closest<HTMLElement>('li[data-persona], button[data-persona]')?.dataset
    .persona;
}
