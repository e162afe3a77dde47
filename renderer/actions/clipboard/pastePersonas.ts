/** Copied personas join the document; where the board is looked at and has room for them, its map, too. */
import { MOST_PERSONAS } from '../../../shared/analysis/castFigures';
import type { PersonaClip } from '../../../shared/model/clip/clip';
import { toPayloads } from '../../../shared/model/clip/cutOutPersona';
import { findJourney } from '../../../shared/model/queries';
import type { Editor } from '../../document/editor';
import { bringPersonas } from '../bringPersonas';
import { sayRefusal } from '../sayRefusal';
import type { Shell } from '../shell';

export function pastePersonas(editor: Editor, shell: Shell, clip: PersonaClip): void {
  const [first, ...others] = toPayloads(clip);
  if (!first) return;
  const { cast, journeyId } = editor.view.getState();
  const onMap = findJourney(editor.documents.getState().document, journeyId)?.personaIds ?? [];
  const count = others.length + 1;
  const toMap = !cast && onMap.length + count <= MOST_PERSONAS;
  const brought = bringPersonas(editor, [first, ...others], toMap);
  if (!brought.ok) return sayRefusal(shell, brought.failure);
  const [id] = brought.value;
  if (!cast && id !== undefined) editor.selection.setState({ selection: { kind: 'persona', id } });
  shell.toast({ key: 'personas.pasted', values: { count }, tone: 'good', action: 'edit.undo' });
}
