import { expect, it } from 'vitest';
import { findEntry, isSameName } from '../../../../renderer/personas/library/libraryEdits';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';

const named = (name: string, other?: string, of = name): CjmDocument => {
  const map = buildDocument('Map').persona(name, { copiedFrom: 'template' });
  return other === undefined
    ? map.build()
    : map.translation('zh-Hant', `persona:${name}`, 'name', other, of).build();
};

const inChinese = (map: CjmDocument): CjmDocument => ({ ...map, language: 'zh-Hant' });

function isSame(kept: CjmDocument, wanted: CjmDocument): boolean {
  return isSameName(kept, kept.personas[0]!, wanted, wanted.personas[0]!);
}

it.each([
  ['one name', named('Sarah'), named('Sarah')],
  ['one name in both languages', named('Sarah', '莎拉'), named('Sarah', '莎拉')],
  ['one name, of which one has a translation', named('Sarah'), named('Sarah', '莎拉')],
  ['no name', named(''), named('')],
  ['one name, each in another language', named('David'), inChinese(named('David'))],
])('two of %s are the same person', (_what, kept, wanted) => {
  expect(isSame(kept, wanted)).toBe(true);
});

it.each([
  ['other names', named('Sarah'), named('Mia')],
  [
    'another name, whose translation is still the old one',
    named('Sarah', '莎拉'),
    named('Mia', '莎拉', 'Sarah'),
  ],
  ['another name in the other language', named('Sarah', '莎拉'), named('Sarah', '米雅')],
  ['two names in two languages', named('David'), inChinese(named('小明'))],
  ['a name, and none', named('Sarah'), named('')],
])('two of %s are not', (_what, kept, wanted) => {
  expect(isSame(kept, wanted)).toBe(false);
});

it('finds, of two entries that began as one persona, the one of the same name', () => {
  const library = buildDocument('Library')
    .persona('Mia', { copiedFrom: 'persona:Sarah' })
    .persona('Sarah', { copiedFrom: 'persona:Sarah' })
    .build();
  const map = buildDocument('Map').persona('Sarah').build();
  expect(findEntry(library, map, map.personas[0]!)?.name).toBe('Sarah');
  const renamed = { ...map.personas[0]!, name: 'Zoe' };
  expect(findEntry(library, map, renamed)?.name, 'else the newest').toBe('Mia');
  expect(findEntry(library, map, { ...renamed, id: 'other' })).toBeUndefined();
});
