/**
 * A card of the outline in words: its own, and what is behind it.
 *
 * Pure but for its memory: a line whose card, words and facts did not change is the same object as before.
 */
import type { ChannelNature } from '../model/kinds';
import { toPlainText } from '../model/markup';
import { LANGUAGES } from '../model/kinds';
import { findShownLanguage, localizeText } from '../model/translate';
import type { Card, CjmDocument, Id, Journey, RecordTranslation, Translations } from '../model/types';
import { findOwn } from '../util/findOwn';
import { createFactsMaker, type CardFacts } from './cardFacts';
import { toFeelingText, type WordMarks } from './feelingText';
import { toNature } from './mapWords';
import { createActionCounter, type ActionCounts } from './plannedActions';
import { toLinksByCard, type LinksByCard, type OutlineLink } from './outlineLinks';
import type { CellGrid } from './sortIntoCells';

export interface OutlineLine {
  readonly card: Card;
  /** As it was typed, marks and all; with the words for a feeling where the card has any. */
  readonly text: string;
  /** The language the text is in. */
  readonly language: string;
  readonly channels: readonly string[];
  /** Its own, or that of all its channels. */
  readonly nature: ChannelNature | undefined;
  /** Whose feeling an emotion point is. */
  readonly persona: string | undefined;
  readonly metricName: string;
  readonly metricUnit: string;
  readonly waiting: string;
  readonly intent: string;
  /** Where people go who leave here. */
  readonly destination: string;
  /** What is not on the card itself. */
  readonly facts: LineFacts;
}

export interface LineFacts {
  readonly links: readonly OutlineLink[];
  readonly deadEnd: boolean;
  /** How many things are planned where the curve is low; undefined elsewhere. */
  readonly planned: number | undefined;
  readonly openComments: number;
  /** The name of the journey it opens. */
  readonly opens: string | undefined;
  /** Whether one of its texts has no translation, or an older one. */
  readonly translation: 'missing' | 'stale' | undefined;
}

export interface LinesInput {
  readonly document: CjmDocument;
  readonly journey: Journey;
  readonly language: string;
  /** In that language. */
  readonly wordMarks: WordMarks;
  /** Of records; none when absent. */
  readonly openComments?: ReadonlyMap<Id, number>;
  /** Follows from the card, the translations and the language; nothing is marked when absent. */
  readonly translationOf?: (card: Card) => LineFacts['translation'];
}

const NO_COMMENTS: ReadonlyMap<Id, number> = new Map();

/** What lines are made from besides their cards: the same object as long as none of it changed. */
export interface LineSource {
  readonly document: CjmDocument;
  readonly language: string;
  readonly wordMarks: WordMarks;
  readonly translations: Translations;
  readonly names: Names;
  readonly facts: CardFacts;
  readonly links: LinksByCard;
  readonly planned: ActionCounts;
  readonly translationOf: NonNullable<LinesInput['translationOf']>;
}

interface NamedChannel {
  readonly name: string;
  readonly nature: string | undefined;
}

/** Names that lines repeat: one object as long as none of them changed. */
interface Names {
  readonly channels: ReadonlyMap<Id, NamedChannel>;
  readonly personas: ReadonlyMap<Id, string>;
}

interface KeptLine {
  readonly line: OutlineLine;
  readonly language: string;
  readonly names: Names;
  /** What any language says of the card: what is shown may be in another one. */
  readonly said: readonly (RecordTranslation | undefined)[];
}

export interface LineMaker {
  /** `shown`: the cards of the outline. */
  source(input: LinesInput, shown: CellGrid): LineSource;
  line(card: Card, from: LineSource): OutlineLine;
}

/** Remembers its lines; one per view. */
export function createLineMaker(): LineMaker {
  const factsOf = createFactsMaker();
  const countActions = createActionCounter();
  const lines = new WeakMap<Card, KeptLine>();
  let last: LineSource | undefined;
  return {
    source(input, shown) {
      const { document, journey, language, wordMarks } = input;
      const { openComments = NO_COMMENTS, translationOf = () => undefined } = input;
      const textOf = toTextOf(document, language);
      const journeyName = ({ id, name }: Journey): string => textOf(id, 'name', name);
      const facts = factsOf({ document, journey, openComments, layer: undefined, journeyName });
      const wordsOf = ({ id, text }: Card): string => toPlainText(textOf(id, 'text', text));
      const links = toLinksByCard(journey.links, shown, wordsOf, last?.links);
      const names = keepNames(toNames(document, textOf), last?.names);
      const planned = countActions(journey);
      const { translations } = document;
      const fresh = {
        document,
        language,
        wordMarks,
        translations,
        names,
        facts,
        links,
        planned,
        translationOf,
      };
      return (last = last && sameSource(fresh, last) ? last : fresh);
    },
    line(card, from) {
      const { translations, language, names } = from;
      const said = LANGUAGES.map((each) => findOwn(translations[each] ?? {}, card.id));
      const facts = toLineFacts(card, from);
      const known = lines.get(card);
      // A translation, a comment or a link of another card is no news to this one.
      const same =
        known?.language === language &&
        known.names === names &&
        known.said.every((texts, i) => texts === said[i]);
      if (same && sameFacts(known.line.facts, facts)) return known.line;
      const line = makeLine(from, card, facts);
      lines.set(card, { line, language, names, said });
      return line;
    },
  };
}

type TextOf = (recordId: Id, field: string, own: string) => string;

const toTextOf =
  (document: CjmDocument, language: string): TextOf =>
  (id, field, own) =>
    localizeText(document, language, id, field, own).text;

function makeLine(
  { document, language, wordMarks, names }: LineSource,
  card: Card,
  facts: LineFacts,
): OutlineLine {
  const { id, metric, dropOff } = card;
  const textOf = toTextOf(document, language);
  const own = textOf(id, 'text', card.text);
  const channels = (card.channelIds ?? []).flatMap((channelId) => names.channels.get(channelId) ?? []);
  return {
    card,
    text: card.emotions ? toFeelingText(own, card.emotions, wordMarks) : own,
    language: findShownLanguage(document, language, id, 'text', card.text),
    channels: channels.map(({ name }) => name),
    nature: toNature(card, channels),
    persona: card.personaId === undefined ? undefined : names.personas.get(card.personaId),
    metricName: textOf(id, 'metric.name', metric?.name ?? ''),
    metricUnit: textOf(id, 'metric.unit', metric?.unit ?? ''),
    waiting: textOf(id, 'waiting', card.waiting ?? ''),
    intent: textOf(id, 'intent', card.intent ?? ''),
    destination: textOf(id, 'dropOff.destination', dropOff?.destination ?? ''),
    facts,
  };
}

const NO_LINKS: readonly OutlineLink[] = [];

function toLineFacts(card: Card, { facts, links, planned, translationOf }: LineSource): LineFacts {
  const { id, journeyId } = card;
  return {
    links: links.get(id) ?? NO_LINKS,
    deadEnd: facts.deadEnds.has(id),
    planned: planned.get(id),
    openComments: facts.openComments.get(id) ?? 0,
    opens: journeyId === undefined ? undefined : facts.journeyNames.get(journeyId),
    translation: translationOf(card),
  };
}

function sameFacts(a: LineFacts, b: LineFacts): boolean {
  return (
    a.links === b.links &&
    a.deadEnd === b.deadEnd &&
    a.planned === b.planned &&
    a.openComments === b.openComments &&
    a.opens === b.opens
  );
}

function toNames({ channels, personas }: CjmDocument, textOf: TextOf): Names {
  return {
    channels: new Map(
      channels.map(({ id, name, nature }) => [id, { name: textOf(id, 'name', name), nature }]),
    ),
    personas: new Map(personas.map(({ id, name }) => [id, textOf(id, 'name', name)])),
  };
}

function keepNames(fresh: Names, old: Names | undefined): Names {
  const sameChannel = (a: NamedChannel, b: NamedChannel): boolean =>
    a.name === b.name && a.nature === b.nature;
  const same =
    old !== undefined &&
    sameItems(fresh.channels, old.channels, sameChannel) &&
    sameItems(fresh.personas, old.personas, Object.is);
  return same ? old : fresh;
}

function sameItems<T>(a: ReadonlyMap<Id, T>, b: ReadonlyMap<Id, T>, same: (a: T, b: T) => boolean): boolean {
  const isIn = (id: Id, item: T): boolean => {
    const other = b.get(id);
    return other !== undefined && same(item, other);
  };
  return a.size === b.size && [...a].every(([id, item]) => isIn(id, item));
}

function sameSource(a: LineSource, b: LineSource): boolean {
  return (
    a.document.language === b.document.language &&
    a.language === b.language &&
    a.translations === b.translations &&
    a.names === b.names &&
    a.facts === b.facts &&
    a.links === b.links &&
    a.planned === b.planned
  );
}
