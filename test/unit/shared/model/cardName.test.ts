import { expect, it } from 'vitest';
import { toCardName } from '../../../../shared/model/cardName';
import type { Card } from '../../../../shared/model/types';

const asWritten = (_field: string, main: string): string => main;
const card = (facets: Partial<Card>): Card => ({ id: 'c', lane: 'l', step: 's', text: '', ...facets });
const name = (facets: Partial<Card>): string => toCardName(card(facets), asWritten, ', ');

it('calls a card by its words, else by its feelings, its metric or its note', () => {
  const all = { text: 'Wait', emotions: ['lost', 'angry'], metric: { name: 'Minutes' }, note: 'A queue' };
  expect(name(all)).toBe('Wait');
  expect(name({ ...all, text: '' })).toBe('lost, angry');
  expect(name({ metric: all.metric, note: 'A queue' })).toBe('Minutes');
  expect(name({ imageId: 'as1', note: 'A queue' })).toBe('A queue');
  expect(name({ imageId: 'as1' })).toBe('');
});

it('reads each text in the language shown', () => {
  const translated = (field: string, main: string): string => (field === 'metric.name' ? '分鐘' : main);
  const shown = toCardName(card({ metric: { name: 'Minutes' } }), translated, '、');
  expect(shown).toBe('分鐘');
});
