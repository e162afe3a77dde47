import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { editJourney, type EditJourneyArgs } from './editJourney';
import { namedLabel } from './labels';

export interface RenameJourneyArgs {
  readonly journeyId: Id;
  readonly name: string;
  readonly language?: Language;
}

export const renameJourney: Command<RenameJourneyArgs> = {
  name: 'journey.rename',
  label: (_document, { name }) => namedLabel('command.journey.rename', name),
  allowed: (document, args) => editJourney.allowed(document, toEdit(args)),
  run: (document, args, made) => editJourney.run(document, toEdit(args), made),
};

function toEdit({ name, ...args }: RenameJourneyArgs): EditJourneyArgs {
  return { ...args, field: 'name', value: name };
}
