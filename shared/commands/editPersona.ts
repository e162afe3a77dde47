import { editInLanguage } from '../model/editInLanguage';
import { setFields, type FieldEdit } from '../model/editFields';
import { findIn, getIn, replaceIn } from '../model/editRecords';
import { forgetDropped } from '../model/editReferences';
import type { Language } from '../model/kinds';
import type { Id, Persona } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { recordLabel } from './labels';
import { firstRefusal, mustExist } from './verdicts';

export type EditPersonaArgs = FieldEdit<Omit<Persona, 'id' | 'copiedFrom'>> & {
  readonly personaId: Id;
  readonly language?: Language;
  /** Which part of the value was written, where it has several: each is a step of undo of its own. */
  readonly part?: string;
};

export const editPersona: Command<EditPersonaArgs> = {
  name: 'persona.edit',
  label: (document, { personaId }) =>
    recordLabel('command.persona.edit', document, findIn(document.personas, personaId)),
  allowed: (document, { personaId, field, value }) =>
    firstRefusal(mustExist(document.personas, personaId), mayHold(document, field, value)),
  run(document, { personaId, field, value, language }) {
    const before = getIn(document.personas, personaId);
    const edited = editInLanguage(document, language, before, { [field]: value }, (fields) => {
      const personas = replaceIn(document.personas, personaId, (persona) => setFields(persona, fields));
      return personas === document.personas ? document : { ...document, personas };
    });
    return forgetDropped(edited, [before], [getIn(edited.personas, personaId)]);
  },
  mergeKey: ({ personaId, field, part = '', language = '' }) =>
    `persona.${field}/${part}:${personaId}:${language}`,
};
