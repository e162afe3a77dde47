/** Which colour stands for a persona: on its avatar, and on a line of the curve that is its own. */
import { CARD_COLORS, type CardColor } from './kinds';
import type { Persona } from './types';

/** Neighbours are told apart at a glance, also by people who see red and green alike. */
const IN_TURN: readonly CardColor[] = [
  ...(['orange', 'teal', 'purple', 'blue', 'pink', 'green', 'yellow', 'red', 'gray'] as const),
];
const PLAINEST: CardColor = 'orange';

type Colored = Pick<Persona, 'id' | 'color'>;

/** Its own, by name. Without one, or with one this version has no name for: one that no other of these has. */
export function toPersonaColor(personas: readonly Colored[], persona: Colored): CardColor {
  const own = findOwnColor(persona);
  if (own) return own;
  const owned = new Set(personas.map(findOwnColor));
  const spare = IN_TURN.filter((color) => !owned.has(color));
  const plain = personas.filter((one) => !findOwnColor(one));
  const place = plain.findIndex(({ id }) => id === persona.id);
  return spare[Math.max(0, place) % spare.length] ?? PLAINEST;
}

/** For a persona that joins these: a colour of its own as long as there is one. */
export function pickPersonaColor(personas: readonly Colored[]): CardColor {
  const taken = new Set(personas.map((persona) => toPersonaColor(personas, persona)));
  return IN_TURN.find((color) => !taken.has(color)) ?? PLAINEST;
}

function findOwnColor({ color }: Colored): CardColor | undefined {
  return CARD_COLORS.find((known) => known === color);
}
