import { insertJourney } from '../../shared/commands/insertJourney';
import { createPresetJourney } from '../../shared/templates/createPresetJourney';
import type { StagePreset } from '../../shared/templates/presets';
import type { Editor } from '../document/editor';
import { NOTHING } from '../document/selectionStore';
import { presetText } from './presetText';
import { sayRefusal } from './sayRefusal';
import type { Shell } from './shell';
import { showNewJourney } from './showNewJourney';

/** A further journey of an open map, as a new map would begin: in both languages. */
export function insertPreset(editor: Editor, shell: Shell, preset: StagePreset): void {
  const { language, journeys } = editor.documents.getState().document;
  const name = { key: 'app.journeys.new', values: { number: journeys.length + 1 } } as const;
  const made = createPresetJourney(preset, name, language, presetText, editor);
  const result = editor.documents.run(insertJourney, made, { select: NOTHING });
  if (result.ok) showNewJourney(editor, shell);
  else sayRefusal(shell, result.failure);
}
