/** Binds the fields of a persona, wherever they are shown. */
import { editPersona, type EditPersonaArgs } from '../../shared/commands/editPersona';
import type { Persona } from '../../shared/model/types';
import type { Binding } from '../fields/binding';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';

export function usePersonaBinding(persona: Persona): Binding {
  const run = useRun();
  return useBinding({
    record: persona,
    recordId: persona.id,
    write: (field, value, language, part) =>
      run(editPersona, { personaId: persona.id, field, value, language, part } as EditPersonaArgs),
  });
}
