/** What the rest of the product demands of a document after any command: nothing to repair, drawn, written and read again unchanged. */
import { expect } from 'vitest';
import { parseDocument } from '../../shared/format/parseDocument';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { keepUsedAssets } from '../../shared/model/assets';
import { checkDocument } from '../../shared/model/checkDocument';
import type { CjmDocument } from '../../shared/model/types';
import { LABELS, newLayouter } from './layoutOf';

export function expectWholeDocument(document: CjmDocument): void {
  expect(checkDocument(document), 'nothing to repair').toEqual([]);
  expectDrawn(document);
  const text = serializeDocument(document);
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(`What was written cannot be read: ${JSON.stringify(parsed.failure)}`);
  expect(parsed.value.warnings, 'read without a warning').toEqual([]);
  const kept = { ...document, assets: keepUsedAssets(document) };
  expect(parsed.value.document, 'read as it was, but for pictures that nothing names').toEqual(kept);
  expect(serializeDocument(parsed.value.document), 'written the same again').toBe(text);
}

/** Layout does not throw, and no card is lost in infinity. */
function expectDrawn(document: CjmDocument): void {
  for (const journey of document.journeys) {
    const layout = newLayouter().layout({ document, journey, language: document.language, labels: LABELS });
    for (const { x, y, width, height } of layout.cards) {
      expect([x, y, width, height].every(Number.isFinite)).toBe(true);
    }
  }
}
