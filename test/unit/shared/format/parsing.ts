/** Shortcuts for the tests of this folder. */
import {
  parseDocument,
  type ParsedDocument,
  type ParseOptions,
} from '../../../../shared/format/parseDocument';
import type { ParseFailure } from '../../../../shared/format/parseFailure';
import type { CjmDocument } from '../../../../shared/model/types';

/** Of a file that must open without a word. */
export function parseSound(text: string, options?: ParseOptions): CjmDocument {
  const { document, warnings } = parseAnyway(text, options);
  if (warnings.length > 0) throw new Error(`Unexpected warnings: ${JSON.stringify(warnings, null, 2)}`);
  return document;
}

export function parseAnyway(text: string, options?: ParseOptions): ParsedDocument {
  const parsed = parseDocument(text, options);
  if (!parsed.ok) throw new Error(`Refused: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}

export function refusalOf(text: string, options?: ParseOptions): ParseFailure {
  const parsed = parseDocument(text, options);
  if (parsed.ok) throw new Error('The file opened.');
  return parsed.failure;
}

/** One step, one lane, and the cards given: as a person might write them by hand. */
export function fileWith(cards: readonly object[], more: object = {}): string {
  return JSON.stringify({
    format: 'cjm',
    version: 1,
    id: 'doc',
    title: 'Map',
    language: 'en',
    createdAt: '2026-01-02T03:04:05Z',
    updatedAt: '2026-01-02T03:04:05Z',
    journeys: [
      {
        id: 'jn',
        name: 'As-is',
        kind: 'current',
        stages: [{ id: 'st', name: 'Find', steps: [{ id: 'sp' }] }],
        lanes: [{ id: 'ln', kind: 'action' }],
        cards: cards.map((card, index) => ({ id: `cd${index}`, lane: 'ln', step: 'sp', ...card })),
      },
    ],
    ...more,
  });
}
