import type { JourneyKind, Open } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { editJourney } from './editJourney';
import { journeyLabel } from './labels';

export interface SetJourneyKindArgs {
  readonly journeyId: Id;
  readonly kind: Open<JourneyKind>;
}

/** What only one kind shows (clock times, a baseline) is kept for when the person changes back. */
export const setJourneyKind: Command<SetJourneyKindArgs> = {
  name: 'journey.setKind',
  label: (document, { journeyId }) => journeyLabel('command.journey.setKind', document, journeyId),
  allowed: (document, { journeyId, kind }) =>
    editJourney.allowed(document, { journeyId, field: 'kind', value: kind }),
  run: (document, { journeyId, kind }, made) =>
    editJourney.run(document, { journeyId, field: 'kind', value: kind }, made),
};
