import { Waypoints } from 'lucide-react';
import { addJourney } from '../../shared/commands/addJourney';
import { translatorFor } from '../../shared/i18n/translator';
import { localizeText } from '../../shared/model/translate';
import { PRESET_LANES } from '../../shared/templates/presets';
import { NOTHING } from '../document/selectionStore';
import { showJourney } from '../document/showJourney';
import type { Action } from './action';
import { mayEdit } from './enabled';

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
    const { journeyId, language } = editor.view.getState();
    const shown = document.journeys.find(({ id }) => id === journeyId);
    const id = editor.newId();
    const result = editor.documents.run(
      addJourney,
      {
        id,
        name: translatorFor(language)('app.journeys.new', { number: document.journeys.length + 1 }),
        stageNames: (shown?.stages ?? []).map(
          (stage) => localizeText(document, language, stage.id, 'name', stage.name).text,
        ),
        laneKinds: shown?.lanes.map(({ kind }) => kind) ?? PRESET_LANES,
        language,
      },
      { select: NOTHING },
    );
    if (!result.ok) return;
    showJourney(editor, id);
    // A new board is seen from its beginning.
    const added = editor.documents.getState().document.journeys.find((journey) => journey.id === id);
    const [laneId, stepId] = [added?.lanes[0]?.id, added?.stages[0]?.steps[0]?.id];
    if (laneId !== undefined && stepId !== undefined) {
      editor.view.getState().board?.reveal({ laneId, stepId });
    }
    shell.showPanel('journey');
  },
};
