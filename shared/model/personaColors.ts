/** Which colour stands for a persona: on its avatar, and on a line of the curve that is its own. */
import { CARD_COLORS, type CardColor } from './kinds';
import type { Persona } from './types';

/** Neighbours are told apart at a glance, also by people who see red and green alike. */
const IN_TURN: readonly CardColor[] = [
  ...(['orange', 'teal', 'purple', 'blue', 'pink', 'green', 'yellow', 'red', 'gray'] as const),
];
const PLAINEST: CardColor = 'orange';

/** The colour by name. A persona without one, or with one this version has no name for, is drawn in the plainest. */
export function toPersonaColor({ color }: Pick<Persona, 'color'>): CardColor {
  return CARD_COLORS.find((known) => known === color) ?? PLAINEST;
}

/** For a persona that joins these: a colour of its own as long as there is one. */
export function pickPersonaColor(personas: readonly Pick<Persona, 'color'>[]): CardColor {
  const taken = new Set(personas.map(toPersonaColor));
  return IN_TURN.find((color) => !taken.has(color)) ?? PLAINEST;
}
