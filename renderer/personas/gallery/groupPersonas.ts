/** The people of a document by the side they stand on: in a deal between companies there are several on each. Pure. */
import type { Id, Persona } from '../../../shared/model/types';

export const SIDES = ['customer', 'partner', 'employee'] as const;
export type Side = (typeof SIDES)[number];

export interface PersonaGroup {
  readonly side: Side;
  readonly personas: readonly Persona[];
}

/** In the order of the document; sides without anybody are left out. */
export function groupPersonas(personas: readonly Persona[]): readonly PersonaGroup[] {
  return SIDES.map((side) => ({
    side,
    personas: personas.filter(({ kind }) => toSide(kind) === side),
  })).filter((group) => group.personas.length > 0);
}

/** Whoever this version does not know is a customer: most are. */
function toSide(kind: Persona['kind']): Side {
  return SIDES.find((side) => side === kind) ?? 'customer';
}

/** The one before or after in the same group. */
export function findNeighbour(
  groups: readonly PersonaGroup[],
  id: Id,
  way: 'earlier' | 'later',
): Id | undefined {
  for (const { personas } of groups) {
    const at = personas.findIndex((persona) => persona.id === id);
    if (at >= 0) return personas[way === 'earlier' ? at - 1 : at + 1]?.id;
  }
  return undefined;
}
