/** Lets cards flow down in their cells, and remembers what each card looks like at its width. */
import { knownLaneKind, type LaneKind } from '../model/kinds';
import type { Card, Id, Lane } from '../model/types';
import { withImage } from './cardImage';
import { toCardContent, type CardContent } from './cardMarks';
import { sameWords, type CardWords } from './cardWords';
import type { StepColumn } from './bandTypes';
import type { CardBox } from './cardTypes';
import type { LaneDraft } from './layoutGrid';
import type { CardFacts } from './cardFacts';
import type { MapWords } from './mapWords';
import { CARD_GAP, CELL_PADDING } from './metrics';
import type { Cell } from './sortIntoCells';
import type { Typesetter } from './typesetter';

export interface LaneInput {
  readonly lane: Lane;
  readonly row: number;
  readonly columns: readonly StepColumn[];
  /** Of this lane, one a column. */
  readonly cells: readonly Cell[];
  readonly words: MapWords;
  readonly facts: CardFacts;
  /** Of what stands above the cards. */
  readonly above: number;
}

export interface CardLayouter {
  /** Places the lane's cards relative to the lane's top. */
  layoutLane(input: LaneInput): LaneDraft;
}

interface Remembered {
  readonly width: number;
  readonly kind: LaneKind;
  readonly words: CardWords;
  readonly content: CardContent;
}

export function createCardLayouter(type: Typesetter): CardLayouter {
  // Records are immutable: a changed card is another object, and the old one's entry goes with it.
  const memory = new WeakMap<Card, Remembered>();

  function contentOf(card: Card, kind: LaneKind, width: number, words: CardWords): CardContent {
    const known = memory.get(card);
    if (known && known.width === width && known.kind === kind && sameWords(known.words, words))
      return known.content;
    const content = withImage(toCardContent(card, kind, width, words, type), words.image, kind, width);
    memory.set(card, { width, kind, words, content });
    return content;
  }

  /** The draft from before serves as long as nothing it was made from is another object. */
  const drafts = new Map<Id, { readonly input: LaneInput; readonly draft: LaneDraft }>();

  return {
    layoutLane(input) {
      const known = drafts.get(input.lane.id);
      if (known && sameInput(known.input, input)) return known.draft;
      const draft = placeCards(input);
      drafts.set(input.lane.id, { input, draft });
      return draft;
    },
  };

  function placeCards({ lane, row, columns, cells, words, facts, above }: LaneInput): LaneDraft {
    const kind = knownLaneKind(lane.kind);
    if (lane.collapsed || kind === 'emotion') return { lane, cards: [], contentHeight: 0 };
    const cards: CardBox[] = [];
    const bottoms = columns.map(() => above + CELL_PADDING);
    for (const [column, cell] of cells.entries()) {
      if (columns[column]?.collapsed) continue;
      for (const [order, card] of cell.entries()) {
        const covered = Math.max(1, Math.min(card.span ?? 1, columns.length - column));
        const width = widthOf(columns, column, covered) - 2 * CELL_PADDING;
        const content = contentOf(card, kind, width, words.card(card, kind, facts));
        const y = lowestOf(bottoms, column, covered);
        bottoms.fill(y + content.height + CARD_GAP, column, column + covered);
        cards.push({
          card,
          laneKind: kind,
          color: facts.colorOf(card),
          laneId: lane.id,
          stepId: card.step,
          column,
          row,
          order,
          columns: covered,
          framed: content.framed,
          marks: content.marks,
          textBox: content.textBox,
          x: (columns[column]?.x ?? 0) + CELL_PADDING,
          y,
          width,
          height: content.height,
        });
      }
    }
    const lowest = lowestOf(bottoms, 0, bottoms.length);
    const contentHeight = cards.length === 0 ? above : lowest - CARD_GAP + CELL_PADDING;
    return { lane, cards, contentHeight };
  }
}

function sameInput(a: LaneInput, b: LaneInput): boolean {
  return (
    a.lane === b.lane &&
    a.row === b.row &&
    a.words.version === b.words.version &&
    a.facts === b.facts &&
    a.above === b.above &&
    sameItems(a.columns, b.columns) &&
    sameItems(a.cells, b.cells)
  );
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function lowestOf(bottoms: readonly number[], from: number, count: number): number {
  let lowest = CELL_PADDING;
  for (let i = from; i < from + count; i++) lowest = Math.max(lowest, bottoms[i] ?? 0);
  return lowest;
}

function widthOf(columns: readonly StepColumn[], from: number, count: number): number {
  let width = 0;
  for (let i = from; i < from + count; i++) width += columns[i]?.width ?? 0;
  return width;
}
