import { copyPersona, startCopying } from '../model/editCopies';
import { findIn, getIn, insertAt } from '../model/editRecords';
import { copyTranslations } from '../model/editTranslation';
import type { Id } from '../model/types';
import type { Command } from './command';
import { recordLabel } from './labels';
import { mustExist } from './verdicts';

export interface DuplicatePersonaArgs {
  readonly personaId: Id;
}

export const duplicatePersona: Command<DuplicatePersonaArgs> = {
  name: 'persona.duplicate',
  label: (document, { personaId }) =>
    recordLabel('command.persona.duplicate', document, findIn(document.personas, personaId)),
  allowed: (document, { personaId }) => mustExist(document.personas, personaId),
  run(document, { personaId }, made) {
    const copying = startCopying(made.newId);
    const original = getIn(document.personas, personaId);
    const copy = copyPersona(original, copying);
    const personas = insertAt(document.personas, document.personas.indexOf(original) + 1, [copy]);
    return copyTranslations({ ...document, personas }, copying.ids);
  },
};
