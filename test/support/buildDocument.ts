/**
 * Documents that read like the map they stand for:
 *
 *     buildDocument('Shop').stage('Find').stage('Buy').lane('action', 'Actions').card('Find', 'Actions', 'Search').build()
 *
 * Ids say what they name: `stage:Find`, `step:Find`, `lane:Actions`, `card:Search`; a second one of the same name gets
 * `#2`. A stage with several steps is written `.stage('Find', ['Ask', 'Compare'])`, its steps are called `Find/Ask` and
 * have the ids `step:Find/Ask`. Journeys after the first begin with `.journey('To-be', { kind: 'future' })`.
 */
import type { LaneKind, Open } from '../../shared/model/kinds';
import type {
  Asset,
  Brief,
  Card,
  CardFacets,
  Channel,
  CjmDocument,
  Comment,
  Id,
  Journey,
  Lane,
  Link,
  Persona,
  RecordTranslation,
  Stage,
  Step,
} from '../../shared/model/types';
import { shortHash } from '../../shared/util/shortHash';

export const BUILT_AT = '2026-01-02T03:04:05Z';

type Fields<T> = Partial<Omit<T, 'id'>>;

export interface DocumentBuilder {
  brief(brief: Brief): DocumentBuilder;
  persona(name: string, fields?: Fields<Persona>): DocumentBuilder;
  channel(name: string, fields?: Fields<Channel>): DocumentBuilder;
  journey(name: string, fields?: Fields<Journey>): DocumentBuilder;
  stage(name: string, steps?: readonly string[], fields?: Fields<Stage>): DocumentBuilder;
  lane(kind: Open<LaneKind>, name: string, fields?: Fields<Lane>): DocumentBuilder;
  /** `where` is a stage (its first step) or a step written `Stage/Step`. */
  card(where: string, lane: string, text: string, fields?: CardFacets & { span?: number }): DocumentBuilder;
  /** Between two cards of this journey, by their texts. */
  link(from: string, to: string, kind?: Link['kind'], label?: string): DocumentBuilder;
  translation(language: string, recordId: Id, field: string, text: string, of?: string): DocumentBuilder;
  comment(text: string, target?: Id, fields?: Fields<Comment>): DocumentBuilder;
  asset(id: Id, asset: Asset): DocumentBuilder;
  /** Anything else, put on the document as it is. */
  with(part: Partial<CjmDocument>): DocumentBuilder;
  build(): CjmDocument;
}

interface JourneyDraft {
  readonly base: Journey;
  readonly stages: Stage[];
  readonly lanes: Lane[];
  readonly cards: Card[];
  readonly links: Link[];
  /** `Find` and `Find/Ask` → step id. */
  readonly stepIds: Map<string, Id>;
}

export function buildDocument(title = 'Map'): DocumentBuilder {
  const takeId = createIdTaker();
  const personas: Persona[] = [];
  const channels: Channel[] = [];
  const journeys: JourneyDraft[] = [];
  const comments: Comment[] = [];
  const assets: Record<Id, Asset> = {};
  const translations: Record<string, Record<Id, RecordTranslation>> = {};
  let brief: Brief = {};
  let parts: Partial<CjmDocument> = {};

  const startJourney = (name: string, fields: Fields<Journey> = {}): JourneyDraft => {
    const base: Journey = {
      ...{ id: takeId('journey', name), name, kind: 'current', stages: [], lanes: [], cards: [], links: [] },
      ...fields,
    };
    const draft = { base, stages: [], lanes: [], cards: [], links: [], stepIds: new Map<string, Id>() };
    journeys.push(draft);
    return draft;
  };
  const current = (): JourneyDraft => journeys.at(-1) ?? startJourney('Journey');

  const builder: DocumentBuilder = {
    brief: (given) => ((brief = given), builder),
    persona: (name, fields) => (personas.push({ id: takeId('persona', name), name, ...fields }), builder),
    channel: (name, fields) => (channels.push({ id: takeId('channel', name), name, ...fields }), builder),
    journey: (name, fields) => (startJourney(name, fields), builder),
    stage(name, stepNames = [], fields) {
      const { stages, stepIds } = current();
      const id = takeId('stage', name);
      const steps = (stepNames.length > 0 ? stepNames : ['']).map((step): Step => {
        const path = step === '' ? name : `${name}/${step}`;
        const stepId = takeId('step', path);
        stepIds.set(path, stepId);
        if (!stepIds.has(name)) stepIds.set(name, stepId);
        return { id: stepId, name: step };
      });
      stages.push({ id, name, ...fields, steps });
      return builder;
    },
    lane: (kind, name, fields) => (
      current().lanes.push({ id: takeId('lane', name), kind, name, ...fields }),
      builder
    ),
    card(where, laneName, text, fields) {
      const { cards, lanes, stepIds } = current();
      const step = expectFound(stepIds.get(where), `step ${where}`);
      const lane = expectFound(lanes.find(({ name }) => name === laneName)?.id, `lane ${laneName}`);
      cards.push({ id: takeId('card', text), lane, step, text, ...fields });
      return builder;
    },
    link(from, to, kind = 'leads-to', label) {
      const { cards, links } = current();
      const toId = (text: string): Id =>
        expectFound(cards.find((card) => card.text === text)?.id, `card ${text}`);
      const id = takeId('link', `${from}→${to}`);
      links.push({ id, from: toId(from), to: toId(to), kind, ...(label === undefined ? {} : { label }) });
      return builder;
    },
    translation(language, recordId, field, text, of = '') {
      const table = (translations[language] ??= {});
      table[recordId] = { ...table[recordId], [field]: { text, of: shortHash(of) } };
      return builder;
    },
    comment(text, target, fields) {
      const about = target === undefined ? {} : { target };
      comments.push({ id: takeId('comment', text), ...about, author: 'Ann', text, at: BUILT_AT, ...fields });
      return builder;
    },
    asset: (id, asset) => ((assets[id] = asset), builder),
    with: (part) => ((parts = { ...parts, ...part }), builder),
    build() {
      current();
      return {
        format: 'cjm',
        version: 1,
        id: `document:${title}`,
        title,
        language: 'en',
        createdAt: BUILT_AT,
        updatedAt: BUILT_AT,
        brief,
        personas: [...personas],
        channels: [...channels],
        journeys: journeys.map(toJourney),
        translations: { ...translations },
        comments: [...comments],
        views: [],
        snapshots: [],
        assets: { ...assets },
        ...parts,
      };
    },
  };
  return builder;
}

function toJourney({ base, stages, lanes, cards, links }: JourneyDraft): Journey {
  return {
    ...base,
    stages: [...base.stages, ...stages],
    lanes: [...base.lanes, ...lanes],
    cards: [...base.cards, ...cards],
    links: [...base.links, ...links],
  };
}

function createIdTaker(): (noun: string, name: string) => Id {
  const taken = new Map<string, number>();
  return (noun, name) => {
    const id = `${noun}:${name}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}

function expectFound(id: Id | undefined, what: string): Id {
  if (id === undefined) throw new Error(`There is no ${what} yet: add it first.`);
  return id;
}
