/** Switches that stages, lanes and cards share. On for all that is selected, unless they all have it. */
import type { Refusal } from '../../shared/commands/command';
import { editLane } from '../../shared/commands/editLane';
import { editStage } from '../../shared/commands/editStage';
import { setCardFacet } from '../../shared/commands/setCardFacet';
import { findJourney } from '../../shared/model/queries';
import type { CjmDocument, Journey } from '../../shared/model/types';
import type { Result } from '../../shared/util/result';
import type { Editor } from '../document/editor';
import type { Selection } from '../document/selectionStore';
import type { ActionContext } from './action';
import { sayRefusal } from './sayRefusal';

export type Mark = 'collapsed' | 'locked' | 'pinned';

interface Marked {
  readonly collapsed?: boolean;
  readonly locked?: boolean;
  readonly pinned?: boolean;
}

/** Undefined where what is selected cannot have the mark. */
export function isMarked(editor: Editor | undefined, mark: Mark): boolean | undefined {
  const journey =
    editor && findJourney(editor.documents.getState().document, editor.view.getState().journeyId);
  if (!journey) return undefined;
  const things = thingsOf(journey, editor.selection.getState().selection, mark);
  return things.length === 0 ? undefined : things.every((thing) => thing[mark] === true);
}

function thingsOf(journey: Journey, selection: Selection, mark: Mark): readonly Marked[] {
  switch (selection.kind) {
    case 'stage':
      return mark === 'pinned' ? [] : journey.stages.filter(({ id }) => id === selection.id);
    case 'lane':
      return journey.lanes.filter(({ id }) => id === selection.id);
    case 'cards':
      return mark === 'collapsed' ? [] : journey.cards.filter(({ id }) => selection.ids.includes(id));
    default:
      return [];
  }
}

export function toggleMark({ editor, shell }: ActionContext, mark: Mark): void {
  const marked = isMarked(editor, mark);
  if (!editor || marked === undefined) return;
  const result = write(editor, mark, marked ? undefined : true);
  if (result && !result.ok) sayRefusal(shell, result.failure);
}

function write(
  { documents, selection, view }: Editor,
  field: Mark,
  value: true | undefined,
): Result<CjmDocument, Refusal> | undefined {
  const { selection: selected } = selection.getState();
  const { journeyId } = view.getState();
  switch (selected.kind) {
    case 'stage':
      return field === 'pinned'
        ? undefined
        : documents.run(editStage, { journeyId, stageId: selected.id, field, value });
    case 'lane':
      return documents.run(editLane, { journeyId, laneId: selected.id, field, value });
    case 'cards':
      return field === 'collapsed'
        ? undefined
        : documents.run(setCardFacet, { journeyId, ids: selected.ids, field, value });
    default:
      return undefined;
  }
}
