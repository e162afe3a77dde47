/** What was copied in this program, here or in another window, becomes part of the map. */
import { countLostJourneys, pasteClip } from '../../../shared/commands/pasteClip';
import { parseClip } from '../../../shared/format/clipText';
import type { BoardClip } from '../../../shared/model/clip/clip';
import { findJourney } from '../../../shared/model/queries';
import type { CjmDocument, Id } from '../../../shared/model/types';
import type { Editor } from '../../document/editor';
import { NOTHING, type Selection } from '../../document/selectionStore';
import { sayRefusal } from '../sayRefusal';
import { findAdded, selectAddedCards } from '../selectAdded';
import type { Shell } from '../shell';
import { pastePersonas } from './pastePersonas';
import { showPasted } from './showPasted';
import { toNoSpot, type Spot } from './spot';

/** False when the text cannot be read: then something plainer may serve. */
export function pasteRecords(
  editor: Editor,
  shell: Shell,
  text: string,
  spot: Partial<Spot> | undefined,
): boolean {
  const parsed = parseClip(text);
  if (!parsed.ok) return false;
  if (parsed.value.kind === 'persona') pastePersonas(editor, shell, parsed.value);
  else pasteOnBoard(editor, shell, parsed.value, spot);
  return true;
}

function pasteOnBoard(editor: Editor, shell: Shell, clip: BoardClip, spot: Partial<Spot> | undefined): void {
  const before = editor.documents.getState().document;
  const { journeyId, cast } = editor.view.getState();
  // A journey is shown, whatever was looked at; all else would go where nobody sees it.
  if (cast && clip.kind !== 'journey') return sayRefusal(shell, toNoSpot(editor));
  const lost = countLostJourneys(before, journeyId, clip);
  const select = toSelect(clip, journeyId);
  const result = editor.documents.run(pasteClip, { journeyId, clip, ...spot }, { select });
  if (!result.ok) return sayRefusal(shell, result.failure);
  if (lost > 0) shell.toast({ key: 'clipboard.lostJourneys', values: { count: lost }, tone: 'info' });
  if (clip.kind !== 'journey') showPasted(editor, before);
}

function toSelect(
  { kind }: BoardClip,
  journeyId: Id,
): (after: CjmDocument, before: CjmDocument) => Selection {
  if (kind === 'cards') return selectAddedCards(journeyId);
  return (after, before) => {
    const [is, was] = [findJourney(after, journeyId), findJourney(before, journeyId)];
    const stepsOf = (journey = is) => journey?.stages.flatMap(({ steps }) => steps);
    switch (kind) {
      case 'stage':
        return toSelection('stage', findAdded(is?.stages, was?.stages)[0]?.id);
      case 'lane':
        return toSelection('lane', findAdded(is?.lanes, was?.lanes)[0]?.id);
      case 'step':
        return toSelection('step', findAdded(stepsOf(), stepsOf(was))[0]?.id);
      case 'journey':
        return NOTHING;
    }
  };
}

function toSelection(kind: 'stage' | 'step' | 'lane', id: Id | undefined): Selection {
  return id === undefined ? NOTHING : { kind, id };
}
