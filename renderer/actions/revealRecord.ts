/** Goes to a record: selects it on its board and brings it into sight; what is on no board is shown in the panel. */
import { assertNever } from '../../shared/util/assertNever';
import type { RecordPlace } from '../../shared/model/findPlaces';
import type { Id, Journey } from '../../shared/model/types';
import type { Editor } from '../document/editor';
import { NOTHING, type Selection } from '../document/selectionStore';
import { showJourney } from '../document/showJourney';
import type { PanelPage, Shell } from './shell';

type Spot = { readonly cardId?: Id; readonly laneId?: Id; readonly stepId?: Id };

/** With `page`, the panel stays on that page. */
export function revealRecord(editor: Editor, shell: Shell, place: RecordPlace, page?: PanelPage): void {
  function select(selection: Selection): void {
    if (page) shell.showPanel(page, selection);
    editor.selection.setState({ selection, cursor: undefined, writing: undefined });
  }

  function goTo(journey: Journey, selection: Selection, spot: Spot): void {
    showJourney(editor, journey.id);
    select(selection);
    editor.view.getState().board?.reveal(spot);
  }

  switch (place.kind) {
    case 'card': {
      const { id, lane: laneId, step: stepId } = place.record;
      return goTo(place.journey, { kind: 'cards', ids: [id] }, { cardId: id, laneId, stepId });
    }
    case 'evidence':
      return revealRecord(editor, shell, place.owner, page);
    case 'stage': {
      const [first] = place.record.steps;
      const spot = first ? { stepId: first.id } : {};
      return goTo(place.journey, { kind: 'stage', id: place.record.id }, spot);
    }
    case 'step':
      return goTo(place.journey, { kind: 'step', id: place.record.id }, { stepId: place.record.id });
    case 'lane':
      return goTo(place.journey, { kind: 'lane', id: place.record.id }, { laneId: place.record.id });
    case 'link':
      return goTo(place.journey, { kind: 'link', id: place.record.id }, { cardId: place.record.from });
    case 'journey':
      goTo(place.record, NOTHING, {});
      if (!page) shell.showPanel('journey');
      return;
    case 'persona':
      return select({ kind: 'persona', id: place.record.id });
    case 'channel':
      return page ? undefined : shell.showPanel('channels');
    case 'document':
    case 'brief':
    case 'view':
      return page ? undefined : shell.showPanel('document');
    default:
      return assertNever(place);
  }
}
