import type { Id } from '../model/types';
import type { Command } from './command';
import { editJourney } from './editJourney';
import { journeyLabel } from './labels';

export interface SetJourneyPersonasArgs {
  readonly journeyId: Id;
  readonly personaIds: readonly Id[];
}

export const setJourneyPersonas: Command<SetJourneyPersonasArgs> = {
  name: 'journey.setPersonas',
  label: (document, { journeyId }) => journeyLabel('command.journey.setPersonas', document, journeyId),
  allowed: (document, { journeyId, personaIds }) =>
    editJourney.allowed(document, { journeyId, field: 'personaIds', value: personaIds }),
  run: (document, { journeyId, personaIds }, made) =>
    editJourney.run(document, { journeyId, field: 'personaIds', value: [...new Set(personaIds)] }, made),
};
