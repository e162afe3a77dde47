/**
 * An as-is journey beside its to-be one: stage by stage, how much hurts and what is offered, and which cards differ.
 *
 * A card of the one is that of the other when it was copied from it, or says the same in a lane of the same kind. Cards
 * that are hidden on the board are left out.
 */
import { findCounterpart } from '../model/counterpart';
import { isSameValue } from '../model/editFields';
import { findJourney } from '../model/queries';
import { toShown } from '../model/shownCards';
import { readTextPath } from '../model/textPath';
import { findTranslation, translatedFields, type Translated } from '../model/translate';
import type { Card, CjmDocument, Evidence, Id, Journey, Stage } from '../model/types';

export interface JourneyPair {
  readonly before: Journey;
  readonly after: Journey;
  /** What both say in other languages. */
  readonly told: Translated;
}

export interface StageComparison {
  /** Undefined: the stage is in one of the journeys only. */
  readonly before: StageFigures | undefined;
  readonly after: StageFigures | undefined;
  readonly added: readonly Card[];
  readonly removed: readonly Card[];
  /** As they are in the to-be journey. */
  readonly changed: readonly Card[];
}

export interface StageFigures {
  readonly stage: Stage;
  readonly pains: number;
  readonly opportunities: number;
}

/** The journey with its as-is one, or with the first to-be one made from it. */
export function findPair(document: CjmDocument, journeyId: Id): JourneyPair | undefined {
  const journey = findJourney(document, journeyId);
  if (!journey) return undefined;
  const before = findJourney(document, journey.baselineId);
  if (before) return { before, after: journey, told: document };
  const after = document.journeys.find(({ baselineId }) => baselineId === journeyId);
  return after && { before: journey, after, told: document };
}

export function compareJourneys({ before, after, told }: JourneyPair): readonly StageComparison[] {
  const [was, is] = [toBoard(before), toBoard(after)];
  const known = pairCards(was, is);
  const keptBefore = new Set(known.values());
  return alignStages(before, after).map(([left, right]): StageComparison => {
    const cards = right ? is.cardsOf(right) : [];
    return {
      before: left && toFigures(was, left),
      after: right && toFigures(is, right),
      added: cards.filter((card) => !known.has(card)),
      removed: (left ? was.cardsOf(left) : []).filter((card) => !keptBefore.has(card)),
      changed: cards.filter((card) => {
        const original = known.get(card);
        if (!original) return false;
        return (
          was.stageOf(original) !== left ||
          !isSameCard(original, card) ||
          isToldOtherwise(told, original, card)
        );
      }),
    };
  });
}

interface Board {
  readonly cards: readonly Card[];
  kindOf(card: Card): string | undefined;
  stageOf(card: Card): Stage | undefined;
  cardsOf(stage: Stage): readonly Card[];
}

function toBoard(journey: Journey): Board {
  const { lanes, cards } = toShown(journey);
  const kinds = new Map(lanes.map(({ id, kind }) => [id, kind]));
  const homes = new Map(journey.stages.flatMap((stage) => stage.steps.map(({ id }) => [id, stage])));
  const byStage = new Map(journey.stages.map((stage): [Stage, Card[]] => [stage, []]));
  for (const card of cards) {
    const home = homes.get(card.step);
    if (home) byStage.get(home)?.push(card);
  }
  return {
    cards,
    kindOf: ({ lane }) => kinds.get(lane),
    stageOf: ({ step }) => homes.get(step),
    cardsOf: (stage) => byStage.get(stage) ?? [],
  };
}

/** To-be card → as-is card; each at most once. */
function pairCards(was: Board, is: Board): ReadonlyMap<Card, Card> {
  const pairs = new Map<Card, Card>();
  const left = new Set(was.cards);
  const pair = (card: Card, original: Card | undefined): void => {
    if (!original || !left.delete(original)) return;
    pairs.set(card, original);
  };
  const byId = new Map(was.cards.map((card) => [card.id, card]));
  for (const card of is.cards) pair(card, byId.get(card.copiedFrom ?? ''));
  const toWords = (board: Board, card: Card): string => `${board.kindOf(card)} ${card.text}`;
  const byWords = new Map<string, Card[]>();
  for (const card of left) {
    const alike = byWords.get(toWords(was, card));
    if (alike) alike.push(card);
    else byWords.set(toWords(was, card), [card]);
  }
  for (const card of is.cards) {
    if (card.text !== '' && !pairs.has(card)) pair(card, byWords.get(toWords(is, card))?.shift());
  }
  return pairs;
}

/** The stages of the to-be journey in their order; those it has no more stand behind what was before them. */
function alignStages(
  before: Journey,
  after: Journey,
): readonly (readonly [Stage | undefined, Stage | undefined])[] {
  const matched = new Set<Stage>();
  const columns = after.stages.map((stage): [Stage | undefined, Stage | undefined] => {
    const found = findCounterpart(before, stage);
    const own = found && !matched.has(found) ? found : undefined;
    if (own) matched.add(own);
    return [own, stage];
  });
  before.stages.forEach((stage, index) => {
    if (matched.has(stage)) return;
    const previous = before.stages[index - 1];
    const place = previous ? columns.findIndex(([left]) => left === previous) + 1 : 0;
    columns.splice(place, 0, [stage, undefined]);
  });
  return columns;
}

function toFigures(board: Board, stage: Stage): StageFigures {
  const kinds = board.cardsOf(stage).map((card) => board.kindOf(card));
  const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
  return { stage, pains: count('pain'), opportunities: count('opportunity') };
}

/** Where a card lies and what it is called in the file say nothing about it. */
const PLACE: ReadonlySet<string> = new Set(['id', 'copiedFrom', 'lane', 'step']);

function isSameCard(left: Card, right: Card): boolean {
  return isSameValue(toContent(left), toContent(right));
}

/**
 * Whether cards that say the same in the main language differ in another. A translation that only one of them has yet is
 * no difference, unless it is all that is said.
 */
function isToldOtherwise(told: Translated, left: Card, right: Card): boolean {
  const pairs: readonly (readonly [Card | Evidence, Card | Evidence])[] = [
    [left, right],
    ...(left.evidence ?? []).flatMap((item, index) => {
      const other = right.evidence?.[index];
      return other ? [[item, other] as const] : [];
    }),
  ];
  return pairs.some(([one, other]) => {
    const fields = new Set([...translatedFields(told, one.id), ...translatedFields(told, other.id)]);
    return [...fields].some((field) =>
      Object.keys(told.translations).some((language) => {
        const was = findTranslation(told, language, one.id, field)?.text ?? '';
        const is = findTranslation(told, language, other.id, field)?.text ?? '';
        return was !== is && ((was !== '' && is !== '') || !readTextPath(other, field));
      }),
    );
  });
}

function toContent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toContent);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([key]) => !PLACE.has(key));
  return Object.fromEntries(said.map(([key, part]) => [key, toContent(part)]));
}
