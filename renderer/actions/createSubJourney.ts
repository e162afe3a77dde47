import { Workflow } from 'lucide-react';
import { addJourney } from '../../shared/commands/addJourney';
import { setCardFacet } from '../../shared/commands/setCardFacet';
import { setJourneyPersonas } from '../../shared/commands/setJourneyPersonas';
import { translatorFor } from '../../shared/i18n/translator';
import { toPlainText } from '../../shared/model/markup';
import { localizeText } from '../../shared/model/translate';
import { PRESET_LANES } from '../../shared/templates/presets';
import { toStep } from '../document/editor';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { findSelectedCard } from './selectedCard';
import { showJourney } from '../document/showJourney';

/**
 * A journey of its own for what happens in one card, such as a moment of truth: before, during and after it, to the
 * same people.
 */
export const createSubJourney: Action = {
  id: 'card.createJourney',
  label: 'action.card.createJourney',
  icon: Workflow,
  scope: 'editor',
  menu: 'insert',
  enabled: (context) => mayEdit(context) && isWithoutJourney(findSelectedCard(context)),
  run(context) {
    const { editor, shell } = context;
    const selected = findSelectedCard(context);
    if (!editor || !selected) return;
    const { document } = editor.documents.getState();
    const { language, trail } = editor.view.getState();
    const t = translatorFor(language);
    const { journey, card } = selected;
    const id = editor.newId();
    const text = toPlainText(localizeText(document, language, card.id, 'text', card.text).text);
    const added = {
      ...{ id, language, laneKinds: PRESET_LANES },
      name: text.split('\n')[0] || t('app.journeys.new', { number: document.journeys.length + 1 }),
      stageNames: [t('template.stage.before'), t('template.stage.during'), t('template.stage.after')],
    };
    const opened = { journeyId: journey.id, ids: [card.id], field: 'journeyId', value: id } as const;
    const result = editor.documents.batch(addJourney.label(document, added), [
      toStep(addJourney, added),
      toStep(setJourneyPersonas, { journeyId: id, personaIds: journey.personaIds }),
      toStep(setCardFacet, opened),
    ]);
    if (result.ok) showJourney(editor, id, [...trail, journey.id]);
    else sayRefusal(shell, result.failure);
  },
};

function isWithoutJourney(selected: ReturnType<typeof findSelectedCard>): boolean {
  return selected !== undefined && selected.card.journeyId === undefined;
}
