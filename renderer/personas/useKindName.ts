import { PERSONA_KINDS } from '../../shared/model/kinds';
import type { Persona } from '../../shared/model/types';
import { useMessages } from '../i18n/useMessages';

/** The word for a kind of persona; a kind from a newer program is shown as it is written. */
export function useKindName(kind: Persona['kind']): string | undefined {
  const t = useMessages();
  const known = PERSONA_KINDS.find((candidate) => candidate === kind);
  return known ? t(`value.personaKind.${known}`) : kind;
}
