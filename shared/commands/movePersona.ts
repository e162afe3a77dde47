import { findIn, moveIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { recordLabel } from './labels';
import { mustExist } from './verdicts';

export interface MovePersonaArgs {
  readonly personaId: Id;
  /** Where it ends up. */
  readonly index: number;
}

export const movePersona: Command<MovePersonaArgs> = {
  name: 'persona.move',
  label: (document, { personaId }) =>
    recordLabel('command.persona.move', document, findIn(document.personas, personaId)),
  allowed: (document, { personaId }) => mustExist(document.personas, personaId),
  run(document, { personaId, index }) {
    const personas = moveIn(document.personas, personaId, index);
    return personas === document.personas ? document : { ...document, personas };
  },
};
