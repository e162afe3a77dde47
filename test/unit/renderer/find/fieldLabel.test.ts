import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toFieldLabel } from '../../../../renderer/find/fieldLabel';
import { parseDocument } from '../../../../shared/format/parseDocument';
import { visitTexts } from '../../../../shared/search/visitTexts';

test('every text of a map that uses every field has a label, or is what its record is called', () => {
  const parsed = parseDocument(readFileSync('test/golden/files/v1-everything.cjm', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.kind);
  const unlabelled = new Set<string>();
  let labelled = 0;
  visitTexts(parsed.value.document, parsed.value.document.language, (owner, text, language) => {
    if (toFieldLabel({ owner, ...text, language, start: 0 })) labelled += 1;
    else unlabelled.add(`${owner.kind} ${text.field}`);
  });
  expect(labelled).toBeGreaterThan(60);
  expect([...unlabelled].toSorted()).toEqual([
    ...['card text', 'channel name', 'comment text', 'journey name', 'lane name', 'persona name'],
    ...['snapshot name', 'stage name', 'step name', 'view name'],
  ]);
});
