/** Where a curve is low, and what is planned there: the places to act on first (capabilities 4-20). */
import { stepsOf } from './queries';
import { toShown } from './shownCards';
import type { Card, Id, Journey, Lane } from './types';

/** What a lane of these kinds says is something to do. */
const ACTION_KINDS: ReadonlySet<string> = new Set(['opportunity', 'idea']);

export function isActionLane({ kind }: Lane): boolean {
  return ACTION_KINDS.has(kind);
}

export interface LowStretch {
  /** Points of one line that lie next to each other, all below neutral. */
  readonly points: readonly Card[];
  /** Opportunities and ideas of its steps, and whatever addresses a pain there. */
  readonly actions: readonly Card[];
}

const NONE: readonly LowStretch[] = [];

/** From left to right, line by line. None where the journey has no lane for actions: then none are missing. */
export function findLowStretches(whole: Journey): readonly LowStretch[] {
  const journey = toShown(whole);
  if (!journey.lanes.some(isActionLane)) return NONE;
  const kinds = new Map(journey.lanes.map(({ id, kind }) => [id, kind]));
  const lines = toLines(journey, kinds);
  if (lines.length === 0) return NONE;
  const actionsOf = createActionFinder(journey, kinds);
  return lines
    .flatMap(toLowRuns)
    .map((points) => ({ points, actions: actionsOf(new Set(points.map(({ step }) => step))) }));
}

/** The points of each line that have a score, from left to right. */
function toLines(journey: Journey, kinds: ReadonlyMap<Id, string>): readonly (readonly Card[])[] {
  const order = new Map(stepsOf(journey).map(({ id }, index) => [id, index]));
  const place = ({ step }: Card): number => order.get(step) ?? 0;
  const points = journey.cards
    .filter(({ lane, score }) => score !== undefined && kinds.get(lane) === 'emotion')
    .toSorted((a, b) => place(a) - place(b));
  const lines = new Map<string, Card[]>();
  for (const point of points) {
    const key = JSON.stringify([point.lane, point.personaId]);
    const line = lines.get(key);
    if (line) line.push(point);
    else lines.set(key, [point]);
  }
  return [...lines.values()];
}

function toLowRuns(line: readonly Card[]): readonly (readonly Card[])[] {
  const runs: Card[][] = [[]];
  for (const point of line) {
    if ((point.score ?? 0) < 0) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Gives what is planned for some steps, in the order of the board's cards. */
function createActionFinder(
  journey: Journey,
  kinds: ReadonlyMap<Id, string>,
): (steps: ReadonlySet<Id>) => readonly Card[] {
  const steps = stepsOf(journey).map(({ id }) => id);
  const at = new Map(steps.map((id, index) => [id, index]));
  const actions = journey.cards.filter(
    ({ lane, text }) => text !== '' && ACTION_KINDS.has(kinds.get(lane) ?? ''),
  );
  const stepOf = new Map(journey.cards.map(({ id, step }) => [id, step]));
  const answered = journey.links.filter(({ kind }) => kind === 'addresses');
  return (low) => {
    const answers = new Set(
      answered.filter(({ from }) => low.has(stepOf.get(from) ?? '')).map(({ to }) => to),
    );
    const reaches = ({ step, span = 1 }: Card): boolean => {
      const first = at.get(step) ?? 0;
      return steps.slice(first, first + span).some((id) => low.has(id));
    };
    return actions.filter((card) => answers.has(card.id) || reaches(card));
  };
}
