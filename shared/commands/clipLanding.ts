/** Where the parts of a clip land in a journey: asked before a paste, and by the paste itself. */
import type { ClipKind } from '../model/clip/clip';
import type { Id, Journey, Lane, Stage, Step } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import { matchLanes, matchLanesFrom, matchSteps, matchStepsFrom, type Places } from './clipPlaces';
import { hasRoomForLanes, hasRoomForSteps } from './roomVerdicts';
import { findStep } from './targets';
import { firstRefusal, mayEditStage, mayFillLanes, mayFillSteps } from './verdicts';

/** The active cell. */
export interface PasteSpot {
  readonly lane?: Id;
  readonly step?: Id;
  /** Among the cards of the cell; at its end when absent. */
  readonly index?: number;
}

export interface Landing {
  /** Lanes and steps that are here already. */
  readonly lanes: Places;
  readonly steps: Places;
  /** What comes along as new. */
  readonly newLanes: readonly Lane[];
  readonly newStages: readonly Stage[];
  readonly newSteps: readonly Step[];
}

const NOWHERE: Places = new Map();
const NOTHING_NEW = { newLanes: [], newStages: [], newSteps: [] } as const;

type BoardKind = Exclude<ClipKind, 'journey'>;

export function toLanding(
  kind: BoardKind,
  clip: Journey,
  journey: Journey,
  { lane = '', step = '' }: PasteSpot,
): Landing {
  if (kind === 'cards') {
    const [lanes, steps] = [matchLanesFrom(clip, journey, lane), matchStepsFrom(clip, journey, step)];
    return { ...NOTHING_NEW, lanes, steps };
  }
  if (kind === 'lane') {
    return { ...NOTHING_NEW, lanes: NOWHERE, steps: matchSteps(clip, journey), newLanes: clip.lanes };
  }
  const lanes = matchLanes(clip, journey);
  // A lane that the board does not have comes along if it holds something.
  const filled = new Set(clip.cards.map((card) => card.lane));
  const newLanes = clip.lanes.filter(({ id }) => filled.has(id) && !lanes.has(id));
  return kind === 'stage'
    ? { lanes, steps: NOWHERE, newLanes, newStages: clip.stages, newSteps: [] }
    : { lanes, steps: NOWHERE, newLanes, newStages: [], newSteps: clip.stages.flatMap(({ steps }) => steps) };
}

export function mayLand(kind: BoardKind, copied: Journey, journey: Journey, spot: PasteSpot): Verdict {
  const { lanes, steps, newLanes, newStages, newSteps } = toLanding(kind, copied, journey, spot);
  const noCell = refuse('refusal.noCell');
  if (kind === 'cards') {
    const isThere = journey.lanes.some(({ id }) => id === spot.lane) && findStep(journey, spot.step ?? '');
    if (!isThere) return noCell;
  }
  if (kind === 'lane' && copied.cards.some(({ step }) => !steps.has(step))) return noCell;
  const holder = kind === 'step' ? findStep(journey, spot.step ?? '')?.stage : undefined;
  if (kind === 'step' && !holder) return noCell;
  const added = newSteps.length + newStages.reduce((sum, stage) => sum + stage.steps.length, 0);
  return firstRefusal(
    hasRoomForLanes(journey, newLanes.length),
    hasRoomForSteps(journey, added),
    holder ? mayEditStage(journey, holder.id) : ALLOWED,
    mayFillLanes(
      journey,
      copied.cards.flatMap(({ lane }) => lanes.get(lane) ?? []),
    ),
    mayFillSteps(
      journey,
      copied.cards.flatMap(({ step }) => steps.get(step) ?? []),
    ),
  );
}
