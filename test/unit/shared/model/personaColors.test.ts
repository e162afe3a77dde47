import { expect, it } from 'vitest';
import { CARD_COLORS } from '../../../../shared/model/kinds';
import { pickPersonaColor, toPersonaColor } from '../../../../shared/model/personaColors';

it('gives each persona that joins a colour of its own while there is one', () => {
  const cast: { color: string }[] = [];
  for (let turn = 0; turn < CARD_COLORS.length; turn++) cast.push({ color: pickPersonaColor(cast) });
  expect(new Set(cast.map(({ color }) => color)).size).toBe(CARD_COLORS.length);
  expect(pickPersonaColor(cast)).toBe('orange');
});

it('draws what has no colour, or one without a name, in the plainest', () => {
  expect([{}, { color: '#12abef' }, { color: 'teal' }].map(toPersonaColor)).toEqual([
    'orange',
    'orange',
    'teal',
  ]);
});
