/**
 * A journey in words alone: stages, lanes, and the cards of each cell as lines of text. What the table and the list
 * of the outline show; the sibling of `layoutJourney`, without geometry.
 *
 * Pure but for its memory: a line, cell or row that did not change is the same object as before, so that an edit
 * renders one cell. The answer never depends on that memory.
 */
import { knownLaneKind } from '../model/kinds';
import { localizeText } from '../model/translate';
import type { Id, Journey, Lane, Stage, Step } from '../model/types';
import type { CardGrid, GridColumn, GridLane } from './cardGrid';
import { toLaneName, type HeaderWords } from './headerWords';
import { createLineMaker, type LinesInput, type LineSource, type OutlineLine } from './outlineLines';
import { createCellSorter, type CellGrid } from './sortIntoCells';

export interface OutlineStage {
  readonly stage: Stage;
  readonly index: number;
  /** In the language of the view, as all texts here; may be empty. */
  readonly name: string;
  /** What is shown: the name, or what stands for it. */
  readonly title: string;
  readonly time: string;
  readonly definition: string;
  readonly columns: readonly OutlineColumn[];
}

export interface OutlineColumn extends GridColumn {
  readonly index: number;
  readonly name: string;
  readonly title: string;
  /** False when it is the only step of its stage. */
  readonly named: boolean;
  /** Its stage is. */
  readonly locked: boolean;
}

export interface OutlineLane extends GridLane {
  /** Among the lanes shown. */
  readonly index: number;
  readonly name: string;
  readonly title: string;
}

export type OutlineCell = readonly OutlineLine[];

export interface Outline extends CardGrid {
  readonly journeyId: Id;
  readonly stages: readonly OutlineStage[];
  readonly columns: readonly OutlineColumn[];
  readonly lanes: readonly OutlineLane[];
  /** By lane, then by column. */
  readonly cells: readonly (readonly OutlineCell[])[];
}

type Translate = (recordId: Id, field: string, own: string) => string;

interface Last {
  readonly outline: Outline;
  readonly from: LineSource;
  readonly sorted: CellGrid;
}

export interface OutlineInput extends LinesInput {
  /** In the language of the view. */
  readonly headers: HeaderWords;
}

/** Remembers the last outline; one per view. */
export function createOutliner(): (input: OutlineInput) => Outline {
  const cellsOf = createCellSorter();
  const lines = createLineMaker();
  let last: Last | undefined;
  return (input) => {
    const { document, journey, language, headers } = input;
    const before = last?.outline.journeyId === journey.id ? last : undefined;
    const text: Translate = (id, field, own) => localizeText(document, language, id, field, own).text;
    const stages = keepAll(toStages(journey, text, headers), before?.outline.stages, sameStage);
    const columns = keepAll(
      stages.flatMap((stage) => stage.columns),
      before?.outline.columns,
      sameFields,
    );
    const shown = journey.lanes.filter((lane) => !lane.hidden);
    const lanes = keepAll(toLanes(shown, text, headers), before?.outline.lanes, sameFields);
    const sorted = cellsOf(journey, shown, columns);
    const from = lines.source(input, sorted);
    const cells = sorted.map((row, r) => {
      const old = before?.outline.cells[r];
      const oldRow = before?.from === from ? before.sorted[r] : undefined;
      if (old && row === oldRow) return old;
      const made = row.map((cell, c) => {
        const known = old?.[c];
        if (known && cell === oldRow?.[c]) return known;
        return keepAll(
          cell.map((card) => lines.line(card, from)),
          known,
          Object.is,
        );
      });
      return keepAll(made, old, Object.is);
    });
    const grid = { stages, columns, lanes, cells };
    const outline = { journeyId: journey.id, ...grid, ...walk(journey, lanes, columns, cells) };
    last = { outline, from, sorted };
    return outline;
  };
}

/** What the keyboard asks. */
function walk(
  journey: Journey,
  lanes: readonly OutlineLane[],
  columns: readonly OutlineColumn[],
  cells: Outline['cells'],
): Pick<CardGrid, 'idsOf' | 'findCard'> {
  const rows = new Map(lanes.map(({ lane, index }) => [lane.id, index]));
  const at = new Map(columns.map(({ step, index }) => [step.id, index]));
  return {
    idsOf: (laneId, stepId) =>
      cells[rows.get(laneId) ?? -1]?.[at.get(stepId) ?? -1]?.map(({ card }) => card.id) ?? [],
    findCard(id) {
      const card = journey.cards.find((one) => one.id === id);
      return card && !card.hidden && rows.has(card.lane) && at.has(card.step) ? card : undefined;
    },
  };
}

function toStages(journey: Journey, text: Translate, headers: HeaderWords): readonly OutlineStage[] {
  let column = 0;
  return journey.stages.map((stage, index) => ({
    stage,
    index,
    ...toNames(stage, text, headers.stage),
    time: text(stage.id, 'time', stage.time ?? ''),
    definition: text(stage.id, 'definition', stage.definition ?? ''),
    columns: stage.steps.map((step, place) => ({
      step,
      stageId: stage.id,
      index: column++,
      ...toNames(step, text, headers.step(place + 1)),
      named: stage.steps.length > 1,
      locked: stage.locked === true,
    })),
  }));
}

function toLanes(lanes: readonly Lane[], text: Translate, headers: HeaderWords): readonly OutlineLane[] {
  return lanes.map((lane, index) => ({
    lane,
    kind: knownLaneKind(lane.kind),
    index,
    name: text(lane.id, 'name', lane.name),
    title: toLaneName(lane, headers, text),
  }));
}

function toNames(
  { id, name: own }: Stage | Step,
  text: Translate,
  unnamed: string,
): Pick<OutlineStage, 'name' | 'title'> {
  const name = text(id, 'name', own);
  return { name, title: name || unnamed };
}

/** The old items where they are the same, and the old list where all are. */
function keepAll<T>(
  fresh: readonly T[],
  old: readonly T[] | undefined,
  same: (a: T, b: T) => boolean,
): readonly T[] {
  if (!old) return fresh;
  const kept = fresh.map((item, i) => {
    const before = old[i];
    return before !== undefined && same(item, before) ? before : item;
  });
  return kept.length === old.length && kept.every((item, i) => item === old[i]) ? old : kept;
}

function sameStage(a: OutlineStage, b: OutlineStage): boolean {
  const { columns, ...rest } = a;
  const { columns: others, ...other } = b;
  const steps =
    columns.length === others.length && columns.every((one, i) => sameFields(one, others[i] ?? one));
  return steps && sameFields(rest, other);
}

function sameFields<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}
