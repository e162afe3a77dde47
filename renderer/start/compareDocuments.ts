/** How two states of a document differ, in the words a person thinks in: how many, and which. Pure. */
import type { CjmDocument, Id } from '../../shared/model/types';

export const COUNTED = ['cards', 'points', 'stages', 'lanes', 'personas', 'journeys'] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Record<Counted, number>>;

export interface Change {
  readonly how: 'added' | 'removed' | 'edited';
  readonly what: Counted;
  readonly id: Id;
  readonly text: string;
}

interface Part {
  readonly what: Counted;
  readonly id: Id;
  readonly text: string;
  readonly record: object;
}

export function countParts(document: CjmDocument): Counts {
  const parts = toParts(document);
  const count = (what: Counted): number => parts.filter((part) => part.what === what).length;
  return {
    cards: count('cards'),
    points: count('points'),
    stages: count('stages'),
    lanes: count('lanes'),
    personas: count('personas'),
    journeys: count('journeys'),
  };
}

export function findChanges(before: CjmDocument, after: CjmDocument): readonly Change[] {
  const [was, is] = [byId(before), byId(after)];
  const changes: Change[] = [];
  for (const [id, { what, text, record }] of is) {
    const old = was.get(id);
    if (!old) changes.push({ how: 'added', what, id, text });
    else if (JSON.stringify(old.record) !== JSON.stringify(record)) {
      changes.push({ how: 'edited', what, id, text });
    }
  }
  for (const [id, { what, text }] of was) if (!is.has(id)) changes.push({ how: 'removed', what, id, text });
  return changes;
}

function byId(document: CjmDocument): ReadonlyMap<Id, Part> {
  return new Map(toParts(document).map((part) => [part.id, part]));
}

function toParts({ journeys, personas }: CjmDocument): readonly Part[] {
  return [
    ...personas.map((record): Part => ({ what: 'personas', id: record.id, text: record.name, record })),
    ...journeys.flatMap(({ stages, lanes, cards, links: _links, ...own }) => {
      const curves = new Set(lanes.filter(({ kind }) => kind === 'emotion').map(({ id }) => id));
      return [
        { what: 'journeys', id: own.id, text: own.name, record: own } satisfies Part,
        ...stages.map((record): Part => ({ what: 'stages', id: record.id, text: record.name, record })),
        ...lanes.map((record): Part => ({ what: 'lanes', id: record.id, text: record.name, record })),
        ...cards.map((record): Part => {
          const what = curves.has(record.lane) ? 'points' : 'cards';
          return { what, id: record.id, text: record.text, record };
        }),
      ];
    }),
  ];
}
