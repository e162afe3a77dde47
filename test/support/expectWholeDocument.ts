/** What the rest of the product demands of a document after any command: nothing to repair, written and read again unchanged. */
import { expect } from 'vitest';
import { parseDocument } from '../../shared/format/parseDocument';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { checkDocument } from '../../shared/model/checkDocument';
import type { CjmDocument } from '../../shared/model/types';

export function expectWholeDocument(document: CjmDocument): void {
  expect(checkDocument(document), 'nothing to repair').toEqual([]);
  const text = serializeDocument(document);
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(`What was written cannot be read: ${JSON.stringify(parsed.failure)}`);
  expect(parsed.value.warnings, 'read without a warning').toEqual([]);
  expect(parsed.value.document, 'read as it was').toEqual(document);
  expect(serializeDocument(parsed.value.document), 'written the same again').toBe(text);
}
