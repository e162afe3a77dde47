/** The maps that come with the app, as they are read, and what is in their lanes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../shared/format/parseDocument';
import { knownLaneKind, type LaneKind } from '../../shared/model/kinds';
import type { Card, CjmDocument, Journey } from '../../shared/model/types';

const FOLDER = join(import.meta.dirname, '..', '..', 'assets', 'samples');

export function sampleFiles(): readonly string[] {
  return readdirSync(FOLDER).toSorted();
}

export function readSample(file: string): CjmDocument {
  const parsed = parseDocument(readFileSync(join(FOLDER, file), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value.document;
}

/** The first journey, if none is named. */
export function sampleJourney(file: string, name?: string): Journey {
  const { journeys } = readSample(file);
  return name === undefined ? journeys[0]! : journeys.find((journey) => journey.name === name)!;
}

export function cardsOfKind({ lanes, cards }: Journey, kind: LaneKind): readonly Card[] {
  const wanted = new Set(lanes.filter((lane) => knownLaneKind(lane.kind) === kind).map(({ id }) => id));
  return cards.filter(({ lane }) => wanted.has(lane));
}

export function stageNameOf({ stages }: Journey, { step }: Card): string | undefined {
  return stages.find(({ steps }) => steps.some(({ id }) => id === step))?.name;
}
