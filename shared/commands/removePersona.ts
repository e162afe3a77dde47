import { findIn, getIn, keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import type { Id } from '../model/types';
import type { Command } from './command';
import { recordLabel } from './labels';
import { mustExist } from './verdicts';

export interface RemovePersonaArgs {
  readonly personaId: Id;
}

/** What named it keeps the rest of what it says: only the reference goes. */
export const removePersona: Command<RemovePersonaArgs> = {
  name: 'persona.remove',
  label: (document, { personaId }) =>
    recordLabel('command.persona.remove', document, findIn(document.personas, personaId)),
  allowed: (document, { personaId }) => mustExist(document.personas, personaId),
  run(document, { personaId }) {
    const gone = idsWithin([getIn(document.personas, personaId)]);
    const personas = keepIn(document.personas, ({ id }) => id !== personaId);
    return forgetRecords({ ...document, personas }, gone);
  },
};
