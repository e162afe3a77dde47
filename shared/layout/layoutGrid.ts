/** Columns and lanes: where they begin and how much room they take. */
import { findCardColor, knownLaneKind } from '../model/kinds';
import type { Id, Journey, Lane, Step } from '../model/types';
import { createClockAxis, toClockText } from './clockTimes';
import { toLaneHint, toLaneName, type HeaderWords } from './headerWords';
import type { ClockSpan, LaneBand, StageBand, StepColumn } from './bandTypes';
import type { CardBox } from './cardTypes';
import type { JourneyLayout } from './layoutTypes';
import type { MapWords } from './mapWords';
import { COLLAPSED_COLUMN_WIDTH, COLLAPSED_LANE_HEIGHT, LANE_MIN_HEIGHT } from './metrics';

/** A lane whose cards are placed relative to its own top. */
export interface LaneDraft {
  readonly lane: Lane;
  readonly cards: readonly CardBox[];
  readonly contentHeight: number;
}

/** In the language of the view; empty for nobody. */
export type PersonaName = (id: Id | undefined) => string;

export function layoutColumns(
  journey: Journey,
  words: MapWords,
  labels: HeaderWords,
  personaName: PersonaName,
  columnWidth: number,
  before: JourneyLayout | undefined,
): { readonly stages: readonly StageBand[]; readonly columns: readonly StepColumn[] } {
  const stages: StageBand[] = [];
  const columns: StepColumn[] = [];
  const clock = createClockAxis(journey);
  const timeOf = (step: Step): string => {
    const span = clock?.spanOf([step]);
    return span ? toClockText(span) : words.text(step.id, 'time', step.time ?? '');
  };
  let x = 0;
  for (const [index, stage] of journey.stages.entries()) {
    const start = x;
    const collapsed = stage.collapsed === true;
    const width = collapsed ? COLLAPSED_COLUMN_WIDTH / stage.steps.length : columnWidth;
    const named = stage.steps.length > 1;
    for (const [place, step] of stage.steps.entries()) {
      const column: StepColumn = {
        step,
        stageId: stage.id,
        index: columns.length,
        name: words.text(step.id, 'name', step.name) || labels.step(place + 1),
        named,
        translation: words.stateOfStep(step),
        time: named ? timeOf(step) : '',
        collapsed,
        x,
        width,
      };
      columns.push(same(column, before?.columns[columns.length]));
      x += width;
    }
    const band: StageBand = {
      stage,
      index,
      name: words.text(stage.id, 'name', stage.name) || labels.stage,
      definition: words.text(stage.id, 'definition', stage.definition ?? ''),
      time: words.text(stage.id, 'time', stage.time ?? ''),
      clock: keepSpan(clock?.spanOf(stage.steps), before?.stages[index]?.clock),
      color: findCardColor(stage.color),
      persona: personaName(stage.personaId),
      x: start,
      width: x - start,
    };
    stages.push(same(band, before?.stages[index]));
  }
  return { stages, columns };
}

export function layoutLanes(
  drafts: readonly LaneDraft[],
  words: MapWords,
  labels: HeaderWords,
  personaName: PersonaName,
  before: JourneyLayout | undefined,
): readonly LaneBand[] {
  let y = 0;
  return drafts.map(({ lane, contentHeight }, index) => {
    const kind = knownLaneKind(lane.kind);
    const height = lane.collapsed
      ? COLLAPSED_LANE_HEIGHT
      : Math.max(contentHeight, lane.height ?? LANE_MIN_HEIGHT[kind]);
    const name = toLaneName(lane, labels, words.text);
    const hint = toLaneHint(lane, labels, words.text);
    const persona = personaName(lane.personaId);
    const band: LaneBand = { lane, kind, index, name, hint, persona, y, height, contentHeight };
    y += height;
    return same(band, before?.lanes[index]);
  });
}

function keepSpan(fresh: ClockSpan | undefined, old: ClockSpan | undefined): ClockSpan | undefined {
  return fresh && same(fresh, old);
}

/** The old object where every field is the same. */
export function same<T extends object>(fresh: T, old: T | undefined): T {
  if (!old) return fresh;
  for (const key of Object.keys(fresh) as (keyof T)[]) if (fresh[key] !== old[key]) return fresh;
  return old;
}
