import { Rocket } from 'lucide-react';
import { duplicateJourney } from '../../shared/commands/duplicateJourney';
import { journeyLabel } from '../../shared/commands/labels';
import { renameJourney } from '../../shared/commands/renameJourney';
import { translatorFor } from '../../shared/i18n/translator';
import { LANGUAGES } from '../../shared/model/kinds';
import type { CjmDocument, Id, Journey } from '../../shared/model/types';
import type { BatchStep } from '../document/editor';
import { NOTHING } from '../document/selectionStore';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { findShown } from './shownJourney';

/** The to-be journey begins as a copy of the as-is one, and shows its curve below its own. */
export const createFuture: Action = {
  id: 'journey.createFuture',
  label: 'action.journey.createFuture',
  icon: Rocket,
  scope: 'editor',
  menu: 'insert',
  enabled: (context) => mayEdit(context) && findShown(context)?.kind !== 'future',
  run(context) {
    const { editor, shell } = context;
    const journey = findShown(context);
    if (!editor || !journey) return;
    const { document } = editor.documents.getState();
    const label = journeyLabel('command.journey.createFuture', document, journey.id);
    const result = editor.documents.batch(label, [toFuture(journey.id)], { select: NOTHING });
    if (!result.ok) sayRefusal(shell, result.failure);
  },
};

/** The copy follows its original. */
function findCopy({ journeys }: CjmDocument, id: Id): Journey | undefined {
  return journeys[journeys.findIndex((journey) => journey.id === id) + 1];
}

/** Named in every language: a translation of the as-is journey's name would be wrong now. */
function toFuture(journeyId: Id): BatchStep {
  return {
    run(document, apply) {
      let result = apply(document, duplicateJourney, { journeyId, kind: 'future' });
      const copy = result.ok ? findCopy(result.value, journeyId) : undefined;
      for (const language of LANGUAGES) {
        if (!copy || !result.ok) return result;
        const name = translatorFor(language)('template.journey.future');
        result = apply(result.value, renameJourney, { journeyId: copy.id, name, language });
      }
      return result;
    },
  };
}
