/** Journeys refer to journeys, and must not come back to themselves: whoever follows would never arrive. */
import { findIn } from '../model/editRecords';
import type { CjmDocument, Id, Journey } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';

/** May a card of this journey open that one? */
export function mayOpenJourney(document: CjmDocument, journeyId: Id, target: Id | undefined): Verdict {
  const isCycle = leadsTo(document, target, journeyId, ({ cards }) => cards.map((card) => card.journeyId));
  return isCycle ? refuse('refusal.journeyInItself') : ALLOWED;
}

/** May this journey name that one as its baseline? */
export function mayBeBaseline(document: CjmDocument, journeyId: Id, target: Id | undefined): Verdict {
  const isCycle = leadsTo(document, target, journeyId, ({ baselineId }) => [baselineId]);
  return isCycle ? refuse('refusal.ownBaseline') : ALLOWED;
}

function leadsTo(
  document: CjmDocument,
  from: Id | undefined,
  goal: Id,
  next: (journey: Journey) => readonly (Id | undefined)[],
): boolean {
  const seen = new Set<Id | undefined>();
  const ahead = [from];
  while (ahead.length > 0) {
    const id = ahead.pop();
    if (id === goal) return true;
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const journey = findIn(document.journeys, id);
    if (journey) ahead.push(...new Set(next(journey)));
  }
  return false;
}
