/** The questions that commands ask before they run. Each answers with the first reason against. */
import type { MessageKey } from '../i18n/catalogue';
import { findIn } from '../model/editRecords';
import type { Cell } from '../model/cells';
import type { Card, CjmDocument, Id, Journey } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import { findStep } from './targets';

export function firstRefusal(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find(({ ok }) => !ok) ?? ALLOWED;
}

/** Asks about each in turn. For as many as there may be: a call takes only so many arguments. */
export function askEach<T>(items: Iterable<T>, ask: (item: T) => Verdict): Verdict {
  for (const item of items) {
    const verdict = ask(item);
    if (!verdict.ok) return verdict;
  }
  return ALLOWED;
}

export function mustExist(records: readonly { readonly id: Id }[], id: Id): Verdict {
  return findIn(records, id) ? ALLOWED : refuse('refusal.notFound');
}

export function mayEditStage(journey: Journey, stageId: Id): Verdict {
  const stage = findIn(journey.stages, stageId);
  if (!stage) return refuse('refusal.notFound');
  return mayChange('refusal.lockedStage', stage);
}

/** Anything but what is locked. */
export function mayChange(
  reason: MessageKey,
  { id, locked }: { readonly id: Id; readonly locked?: boolean },
): Verdict {
  return locked ? { ok: false, reason, about: id } : ALLOWED;
}

export function mayEditStep(journey: Journey, stepId: Id): Verdict {
  const place = findStep(journey, stepId);
  if (!place) return refuse('refusal.notFound');
  return mayChange('refusal.lockedStage', place.stage);
}

export function mayEditLane(journey: Journey, laneId: Id): Verdict {
  const lane = findIn(journey.lanes, laneId);
  if (!lane) return refuse('refusal.notFound');
  return mayChange('refusal.lockedLane', lane);
}

/** May cards be put into this cell? */
export function mayFillCell(journey: Journey, { lane, step }: Cell): Verdict {
  return firstRefusal(mayEditLane(journey, lane), mayEditStep(journey, step));
}

export function mayEditCards(journey: Journey, ids: readonly Id[]): Verdict {
  return firstRefusal(mayReachCards(journey, ids), mayLoseCards(journey, pick(journey, ids)));
}

/** As `mayEditCards`, but a card's own lock does not count: it is how that lock is opened. */
export function mayReachCards(journey: Journey, ids: readonly Id[]): Verdict {
  if (ids.length === 0) return refuse('refusal.nothingChosen');
  const cards = pick(journey, ids);
  return cards.length < new Set(ids).size ? refuse('refusal.notFound') : mayFillCells(journey, cards);
}

/** May these cards go, along with what holds them? */
export function mayLoseCards(journey: Journey, cards: readonly Card[]): Verdict {
  return firstRefusal(
    askEach(cards, (card) => mayChange('refusal.lockedCard', card)),
    mayFillCells(journey, cards),
  );
}

/** May something be added, changed or removed in all these cells? */
function mayFillCells(journey: Journey, cells: readonly Cell[]): Verdict {
  return firstRefusal(
    mayFillLanes(
      journey,
      cells.map(({ lane }) => lane),
    ),
    mayFillSteps(
      journey,
      cells.map(({ step }) => step),
    ),
  );
}

/** May cards be put into all these lanes, into stages that are new? */
export function mayFillLanes(journey: Journey, laneIds: readonly Id[]): Verdict {
  const wanted = new Set(laneIds);
  return askEach(journey.lanes, (lane) =>
    wanted.has(lane.id) ? mayChange('refusal.lockedLane', lane) : ALLOWED,
  );
}

/** May cards be put into all these steps, into lanes that are new? */
export function mayFillSteps(journey: Journey, stepIds: readonly Id[]): Verdict {
  const wanted = new Set(stepIds);
  return askEach(journey.stages, (stage) =>
    stage.steps.some(({ id }) => wanted.has(id)) ? mayChange('refusal.lockedStage', stage) : ALLOWED,
  );
}

/** May the journey go, with everything in it? */
export function mayLoseJourney({ lanes, stages, cards }: Journey): Verdict {
  return firstRefusal(
    askEach(cards, (card) => mayChange('refusal.lockedCard', card)),
    askEach(lanes, (lane) => mayChange('refusal.lockedLane', lane)),
    askEach(stages, (stage) => mayChange('refusal.lockedStage', stage)),
  );
}

/** An id that the caller made must be new. Parts of records (evidence items) take part too. */
export function mustBeNew(document: CjmDocument, id: Id | undefined): Verdict {
  return id !== undefined && isTaken(document, id) ? refuse('refusal.idTaken') : ALLOWED;
}

/** Asked with each new card: it looks through all records, and makes no lists of them. */
function isTaken(document: CjmDocument, id: Id): boolean {
  const { personas, channels, comments, views, snapshots, journeys, assets } = document;
  const isIn = (records: readonly { readonly id: Id }[] = []): boolean =>
    records.some((record) => record.id === id);
  return (
    Object.hasOwn(assets, id) ||
    [personas, channels, comments, views, snapshots, journeys].some(isIn) ||
    personas.some(({ evidence }) => isIn(evidence)) ||
    comments.some(({ replies }) => isIn(replies)) ||
    journeys.some(
      ({ stages, lanes, cards, links }) =>
        [stages, lanes, cards, links].some(isIn) ||
        stages.some(({ steps }) => isIn(steps)) ||
        cards.some(({ evidence, metric }) => isIn(evidence) || isIn(metric?.series)),
    )
  );
}

function pick(journey: Journey, ids: readonly Id[]): readonly Card[] {
  const wanted = new Set(ids);
  return journey.cards.filter(({ id }) => wanted.has(id));
}
