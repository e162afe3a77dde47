/** Short ways for tests to read what a command left behind. */
import { getIn } from '../../shared/model/editRecords';
import type { Card, CjmDocument, Id, Journey, Lane, Link, Stage, Step } from '../../shared/model/types';

export function journeyOf(document: CjmDocument, id: Id): Journey {
  return getIn(document.journeys, id);
}

/** Records have unique ids, so tests need not say where they are. */
export function cardOf(document: CjmDocument, id: Id): Card {
  return getIn(
    document.journeys.flatMap(({ cards }) => cards),
    id,
  );
}

export function stageOf(document: CjmDocument, id: Id): Stage {
  return getIn(
    document.journeys.flatMap(({ stages }) => stages),
    id,
  );
}

export function stepOf(document: CjmDocument, id: Id): Step {
  return getIn(
    document.journeys.flatMap(({ stages }) => stages.flatMap(({ steps }) => steps)),
    id,
  );
}

export function laneOf(document: CjmDocument, id: Id): Lane {
  return getIn(
    document.journeys.flatMap(({ lanes }) => lanes),
    id,
  );
}

export function linkOf(document: CjmDocument, id: Id): Link {
  return getIn(
    document.journeys.flatMap(({ links }) => links),
    id,
  );
}

export function idsOf(records: readonly { readonly id: Id }[]): readonly Id[] {
  return records.map(({ id }) => id);
}

export function textsInCell(document: CjmDocument, lane: Id, step: Id): readonly string[] {
  return document.journeys
    .flatMap(({ cards }) => cards)
    .filter((card) => card.lane === lane && card.step === step)
    .map(({ text }) => text);
}
