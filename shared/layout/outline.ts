/**
 * A journey in words alone: stages, lanes, and the cards of each cell as lines of text. What the table and the list
 * of the outline show; the sibling of `layoutJourney`, without geometry.
 *
 * Pure but for its memory: a line, cell or row that did not change is the same object as before, so that an edit
 * renders one cell. The answer never depends on that memory.
 */
import { knownLaneKind } from '../model/kinds';
import { localizeText, type LocalizedText } from '../model/translate';
import type {
  Card,
  CjmDocument,
  Id,
  Journey,
  Lane,
  RecordTranslation,
  Stage,
  Translations,
} from '../model/types';
import type { CardGrid, GridColumn, GridLane } from './cardGrid';
import { toFeelingText, type WordMarks } from './feelingText';
import { createCellSorter, type CellGrid } from './sortIntoCells';

export interface OutlineStage {
  readonly stage: Stage;
  readonly index: number;
  /** In the language of the view, as all texts here. */
  readonly name: string;
  readonly time: string;
  readonly definition: string;
  readonly columns: readonly OutlineColumn[];
}

export interface OutlineColumn extends GridColumn {
  readonly index: number;
  readonly name: string;
  /** False when it is the only step of its stage. */
  readonly named: boolean;
  /** Its stage is. */
  readonly locked: boolean;
}

export interface OutlineLane extends GridLane {
  /** Among the lanes shown. */
  readonly index: number;
  /** The lane's own name, or empty: the caller shows the name of the kind. */
  readonly name: string;
}

/** A card, in words. */
export interface OutlineLine {
  readonly card: Card;
  readonly text: string;
  /** The language the text is in. */
  readonly language: string;
  /** Where the text comes from: `missing` and `stale` are worth a mark. */
  readonly state: LocalizedText['state'];
  readonly channels: readonly string[];
  /** Whose feeling an emotion point is. */
  readonly persona: string | undefined;
  readonly metricName: string;
  readonly metricUnit: string;
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

export interface OutlineInput {
  readonly document: CjmDocument;
  readonly journey: Journey;
  readonly language: string;
  /** In that language. */
  readonly wordMarks: WordMarks;
}

type Translate = (recordId: Id, field: string, own: string) => string;

/** Names that lines repeat: one object as long as none of them changed. */
interface Names {
  readonly channels: ReadonlyMap<Id, string>;
  readonly personas: ReadonlyMap<Id, string>;
}

/** What lines are made from besides their cards: the same object as long as none of it changed. */
interface Source {
  readonly document: CjmDocument;
  readonly language: string;
  readonly wordMarks: WordMarks;
  readonly table: Translations[string] | undefined;
  readonly names: Names;
}

interface KeptLine {
  readonly line: OutlineLine;
  readonly language: string;
  readonly names: Names;
  readonly translation: RecordTranslation | undefined;
}

interface Last {
  readonly outline: Outline;
  readonly from: Source;
  readonly sorted: CellGrid;
}

/** Remembers the last outline; one per view. */
export function createOutliner(): (input: OutlineInput) => Outline {
  const cellsOf = createCellSorter();
  const lines = new WeakMap<Card, KeptLine>();
  let last: Last | undefined;

  function toLine(card: Card, from: Source): OutlineLine {
    const translation = from.table && Object.hasOwn(from.table, card.id) ? from.table[card.id] : undefined;
    const { language, names } = from;
    const known = lines.get(card);
    // A translation of another card is no news to this one.
    const same = known?.language === language && known.names === names && known.translation === translation;
    if (same) return known.line;
    const line = makeLine(from, card);
    lines.set(card, { line, language, names, translation });
    return line;
  }

  return (input) => {
    const { document, journey, language } = input;
    const before = last?.outline.journeyId === journey.id ? last : undefined;
    const from = keepSource(toSource(input), last?.from);
    const text: Translate = (id, field, own) => localizeText(document, language, id, field, own).text;
    const stages = keepAll(toStages(journey, text), before?.outline.stages, sameStage);
    const columns = keepAll(
      stages.flatMap((stage) => stage.columns),
      before?.outline.columns,
      sameFields,
    );
    const shown = journey.lanes.filter((lane) => !lane.hidden);
    const lanes = keepAll(toLanes(shown, text), before?.outline.lanes, sameFields);
    const sorted = cellsOf(journey, shown, columns);
    const cells = sorted.map((row, r) => {
      const old = before?.outline.cells[r];
      const oldRow = before?.from === from ? before.sorted[r] : undefined;
      if (old && row === oldRow) return old;
      const made = row.map((cell, c) => {
        const known = old?.[c];
        if (known && cell === oldRow?.[c]) return known;
        return keepAll(
          cell.map((card) => toLine(card, from)),
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

function toStages(journey: Journey, text: Translate): readonly OutlineStage[] {
  let column = 0;
  return journey.stages.map((stage, index) => ({
    stage,
    index,
    name: text(stage.id, 'name', stage.name),
    time: text(stage.id, 'time', stage.time ?? ''),
    definition: text(stage.id, 'definition', stage.definition ?? ''),
    columns: stage.steps.map((step) => ({
      step,
      stageId: stage.id,
      index: column++,
      name: text(step.id, 'name', step.name),
      named: stage.steps.length > 1,
      locked: stage.locked === true,
    })),
  }));
}

function toLanes(lanes: readonly Lane[], text: Translate): readonly OutlineLane[] {
  return lanes.map((lane, index) => ({
    lane,
    kind: knownLaneKind(lane.kind),
    index,
    name: text(lane.id, 'name', lane.name),
  }));
}

function makeLine({ document, language, wordMarks, names }: Source, card: Card): OutlineLine {
  const text: Translate = (id, field, own) => localizeText(document, language, id, field, own).text;
  const own = localizeText(document, language, card.id, 'text', card.text);
  return {
    card,
    text: card.emotions ? toFeelingText(own.text, card.emotions, wordMarks) : own.text,
    language: own.state === 'missing' ? document.language : language,
    state: card.text === '' && own.state === 'missing' ? 'main' : own.state,
    channels: (card.channelIds ?? []).flatMap((id) => names.channels.get(id) ?? []),
    persona: card.personaId === undefined ? undefined : names.personas.get(card.personaId),
    metricName: text(card.id, 'metric.name', card.metric?.name ?? ''),
    metricUnit: text(card.id, 'metric.unit', card.metric?.unit ?? ''),
  };
}

function toSource({ document, language, wordMarks }: OutlineInput): Source {
  const text: Translate = (id, field, own) => localizeText(document, language, id, field, own).text;
  return {
    document,
    language,
    wordMarks,
    table: language === document.language ? undefined : document.translations[language],
    names: {
      channels: new Map(document.channels.map(({ id, name }) => [id, text(id, 'name', name)])),
      personas: new Map(document.personas.map(({ id, name }) => [id, text(id, 'name', name)])),
    },
  };
}

/** The one from before where lines made from it would be the same. */
function keepSource(fresh: Source, old: Source | undefined): Source {
  if (!old) return fresh;
  const names = sameNames(fresh.names, old.names) ? old.names : fresh.names;
  const same = names === old.names && fresh.table === old.table && fresh.language === old.language;
  return same && fresh.document.language === old.document.language ? old : { ...fresh, names };
}

function sameNames(a: Names, b: Names): boolean {
  const same = (some: ReadonlyMap<Id, string>, others: ReadonlyMap<Id, string>): boolean =>
    some.size === others.size && [...some].every(([id, name]) => others.get(id) === name);
  return same(a.channels, b.channels) && same(a.personas, b.personas);
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
