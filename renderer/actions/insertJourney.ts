import { Waypoints } from 'lucide-react';
import { addJourney } from '../../shared/commands/addJourney';
import { translatorFor } from '../../shared/i18n/translator';
import { localizeText } from '../../shared/model/translate';
import type { Journey } from '../../shared/model/types';
import { PRESET_LANES } from '../../shared/templates/presets';
import { NOTHING } from '../document/selectionStore';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { showNewJourney } from './showNewJourney';
import { findShown } from './shownJourney';

/** A new board with the stages and lanes of the one shown, empty: most often it is the same journey, seen otherwise. */
export const insertJourney: Action = {
  id: 'journey.add',
  label: 'action.journey.add',
  icon: Waypoints,
  scope: 'editor',
  menu: 'insert',
  enabled: mayEdit,
  run({ editor, shell }) {
    if (!editor) return;
    const { document } = editor.documents.getState();
    const { language } = editor.view.getState();
    const shown = findShown({ editor });
    const result = editor.documents.run(
      addJourney,
      {
        name: translatorFor(language)('app.journeys.new', { number: document.journeys.length + 1 }),
        stageNames: (shown?.stages ?? []).map(
          (stage) => localizeText(document, language, stage.id, 'name', stage.name).text,
        ),
        kind: toKind(shown),
        laneKinds: shown?.lanes.map(({ kind }) => kind) ?? PRESET_LANES,
        language,
      },
      { select: NOTHING },
    );
    if (result.ok) showNewJourney(editor, shell);
    else sayRefusal(shell, result.failure);
  },
};

/** A future of its own has no as-is journey to be compared with. */
function toKind({ kind = 'current' }: Partial<Journey> = {}): Journey['kind'] {
  return kind === 'future' ? 'current' : kind;
}
