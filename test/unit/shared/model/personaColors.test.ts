import { expect, it } from 'vitest';
import { CARD_COLORS } from '../../../../shared/model/kinds';
import { pickPersonaColor, toPersonaColor } from '../../../../shared/model/personaColors';

it('gives each persona that joins a colour of its own while there is one', () => {
  const cast: { id: string; color: string }[] = [];
  for (let turn = 0; turn < CARD_COLORS.length; turn++) {
    cast.push({ id: `${turn}`, color: pickPersonaColor(cast) });
  }
  expect(new Set(cast.map(({ color }) => color)).size).toBe(CARD_COLORS.length);
  expect(pickPersonaColor(cast)).toBe('orange');
});

it('draws what has no colour, or one without a name, in one that nobody else has', () => {
  const cast = [
    { id: 'a' },
    { id: 'b', color: '#12abef' },
    { id: 'c', color: 'teal' },
    { id: 'd', color: 'orange' },
  ];
  expect(cast.map((persona) => toPersonaColor(cast, persona))).toEqual(['purple', 'blue', 'teal', 'orange']);
  expect(pickPersonaColor(cast)).toBe('pink');
});

it('draws somebody from elsewhere all the same', () => {
  expect(toPersonaColor([], { id: 'x' })).toBe('orange');
});
