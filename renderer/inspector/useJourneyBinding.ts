/** Binds field controls to the journey on the board. */
import { editJourney, type EditJourneyArgs } from '../../shared/commands/editJourney';
import type { Journey } from '../../shared/model/types';
import type { Binding } from '../fields/binding';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';

export function useJourneyBinding(journey: Journey): Binding {
  const run = useRun();
  return useBinding({
    record: journey,
    recordId: journey.id,
    write: (field, value, language) =>
      run(editJourney, { journeyId: journey.id, field, value, language } as EditJourneyArgs),
  });
}
