import { expect, it } from 'vitest';
import { toPathLabel } from '../../../../renderer/fields/pathLabel';
import { toJsonSchema } from '../../../../shared/format/toJsonSchema';
import { CATALOGUES } from '../../../../shared/i18n/catalogue';
import { LANGUAGES } from '../../../../shared/model/kinds';
import { isTextField } from '../../../../shared/model/textFields';

/** The names of everything that the format has. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) =>
    key === 'properties' ? [...Object.keys(part as object), ...namesIn(part)] : namesIn(part),
  );
}

/** What a record is known by: a row that says where it is needs no other name. */
const OWN_WORDS = ['text', 'name'];

it('gives every text that is translated a name in both languages, but for the words its record is known by', () => {
  const names = [...new Set(namesIn(toJsonSchema()))];
  const inParts = names.flatMap((part) => names.map((name) => `${part}.${name}`));
  const texts = [...names, ...inParts].filter(isTextField);
  expect(texts).toEqual(expect.arrayContaining(['origin', 'place', 'label', 'momentOfTruth.reason']));
  const unnamed = texts.filter((path) => toPathLabel(path) === undefined);
  expect(unnamed.toSorted()).toEqual(OWN_WORDS.toSorted());
  for (const path of texts) {
    const label = toPathLabel(path);
    for (const language of LANGUAGES) if (label) expect(CATALOGUES[language][label]).toBeTruthy();
  }
});
