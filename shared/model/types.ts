/**
 * What a `.cjm` document holds: readonly records that know each other by id.
 *
 * Records are plain objects. A field this version does not know stays on its record as an extra property, so
 * every edit must spread the record (`{ ...card, text }`) rather than rebuild it. Optional means absent, never
 * `undefined`. Positions are never stored (see shared/layout).
 */
import type {
  CardColor,
  ChannelNature,
  Confidence,
  DataHolder,
  Errc,
  EvidenceKind,
  EvidenceSource,
  Industry,
  JourneyKind,
  Kano,
  LaneKind,
  Language,
  LinkKind,
  Open,
  OpportunityState,
  Ownership,
  PersonaKind,
  Purpose,
  StagePhase,
} from './kinds';

export type Id = string;
/** UTC, ISO 8601 with seconds or milliseconds and a final Z. */
export type Timestamp = string;
/** A calendar day, YYYY-MM-DD. */
export type Day = string;

export interface CjmDocument {
  readonly format: 'cjm';
  readonly version: number;
  readonly id: Id;
  readonly title: string;
  /** The language the records' own text is in. */
  readonly language: Language;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly brief: Brief;
  readonly personas: readonly Persona[];
  readonly channels: readonly Channel[];
  readonly journeys: readonly Journey[];
  readonly translations: Translations;
  readonly comments: readonly Comment[];
  readonly views: readonly SavedView[];
  readonly snapshots: readonly Snapshot[];
  readonly assets: Readonly<Record<Id, Asset>>;
}

/** What the map is for. Translated under the record id `brief`. */
export interface Brief {
  readonly industry?: Open<Industry>;
  readonly product?: string;
  readonly audience?: string;
  readonly goal?: string;
  readonly purposes?: readonly Open<Purpose>[];
  readonly scope?: string;
  readonly organisation?: string;
  readonly planner?: string;
  readonly facilitator?: string;
  readonly participants?: readonly string[];
  readonly date?: Day;
  readonly reviewBy?: Day;
  /** What each review came to, one after the other. */
  readonly reviewLog?: readonly string[];
  readonly timetable?: string;
  readonly budget?: string;
  readonly resources?: string;
  readonly journeyOwner?: string;
  readonly team?: readonly string[];
  readonly mandate?: string;
  readonly segment?: string;
  readonly lifetimeValue?: string;
  readonly notes?: string;
}

export interface Persona {
  readonly id: Id;
  readonly name: string;
  readonly kind?: Open<PersonaKind>;
  readonly age?: number;
  readonly role?: string;
  readonly family?: string;
  readonly background?: string;
  readonly careerGoals?: string;
  readonly personalGoals?: string;
  readonly traits?: string;
  readonly pains?: string;
  readonly motives?: string;
  readonly segment?: string;
  readonly quote?: string;
  readonly color?: Open<CardColor>;
  /** An asset id. */
  readonly photo?: Id;
  readonly evidence?: readonly Evidence[];
  readonly copiedFrom?: Id;
}

export interface Channel {
  readonly id: Id;
  readonly name: string;
  /** The name of a drawn icon, such as `web`, `phone`, `email`, `branch`. */
  readonly icon?: string;
  readonly nature?: Open<ChannelNature>;
  readonly consistency?: ChannelConsistency;
}

/** How well a channel agrees with the others, each 1–5. */
export interface ChannelConsistency {
  /** What the brand says and how it sounds. */
  readonly message?: number;
  readonly service?: number;
  readonly information?: number;
  /** What is known of the customer. */
  readonly data?: number;
}

export interface Journey {
  readonly id: Id;
  readonly name: string;
  readonly kind: Open<JourneyKind>;
  readonly personaIds?: readonly Id[];
  /** For a future journey: the current one it improves on. */
  readonly baselineId?: Id;
  /** For a channel journey: the channels it is restricted to. */
  readonly channelIds?: readonly Id[];
  readonly goal?: string;
  readonly narrative?: string;
  readonly summary?: JourneySummary;
  /** How the curve passes a step without a score; dashed unless chosen otherwise. */
  readonly curveGaps?: Open<'dashed' | 'broken'>;
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  readonly copiedFrom?: Id;
}

/** What is said below the board. A part that is absent is computed from the journey. */
export interface JourneySummary {
  readonly persona?: string;
  readonly emotions?: string;
  readonly pain?: string;
  readonly opportunity?: string;
}

export interface Stage {
  readonly id: Id;
  readonly name: string;
  readonly definition?: string;
  readonly time?: string;
  readonly phase?: Open<StagePhase>;
  readonly personaId?: Id;
  readonly expectation?: string;
  readonly innerVoice?: string;
  readonly mostImportantMoment?: string;
  readonly need?: string;
  readonly needIfItGoesWrong?: string;
  /** How well the need is met, 0–5. */
  readonly needMet?: number;
  readonly contingency?: string;
  /** How customers of this stage behave. */
  readonly behaviour?: string;
  /** What to optimise here. */
  readonly focus?: string;
  readonly strategy?: string;
  readonly measures?: string;
  readonly color?: Open<CardColor>;
  readonly collapsed?: boolean;
  readonly locked?: boolean;
  readonly steps: readonly Step[];
  readonly copiedFrom?: Id;
}

/** A column. A stage has at least one; the name of a single one is not shown. */
export interface Step {
  readonly id: Id;
  readonly name: string;
  readonly time?: string;
  /** Day-in-the-life: clock time `HH:MM`. */
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly copiedFrom?: Id;
}

export interface Lane {
  readonly id: Id;
  readonly kind: Open<LaneKind>;
  /** Empty means: show the name of the kind, in the language of the board. */
  readonly name: string;
  readonly description?: string;
  readonly personaId?: Id;
  readonly hidden?: boolean;
  readonly collapsed?: boolean;
  /** Stays in sight when the board is scrolled. */
  readonly pinned?: boolean;
  readonly locked?: boolean;
  /** Board units (pixels at 100 %) the user chose as the least height. */
  readonly height?: number;
  readonly copiedFrom?: Id;
}

/** A card sits in the cell of its lane and step; order among the cards of one cell is array order. */
export interface Card extends CardFacets {
  readonly id: Id;
  readonly lane: Id;
  readonly step: Id;
  readonly text: string;
  /** Number of steps it covers, from its own to the right; 1 when absent. Clipped when drawn; see `keepSpans`. */
  readonly span?: number;
  readonly copiedFrom?: Id;
}

/** Everything a card may carry, whatever its lane; kept when it moves to a lane that does not show it. */
export interface CardFacets {
  readonly note?: string;
  readonly color?: Open<CardColor>;
  readonly tags?: readonly string[];
  readonly owners?: readonly string[];
  readonly contributors?: readonly string[];
  readonly momentOfTruth?: MomentOfTruth;
  readonly confidence?: Open<Confidence>;
  readonly evidence?: readonly Evidence[];
  readonly channelIds?: readonly Id[];
  readonly nature?: Open<ChannelNature>;
  readonly ownership?: Open<Ownership>;
  readonly dataHolder?: Open<DataHolder>;
  readonly firstPartyData?: boolean;
  readonly trigger?: string;
  readonly plannedMessage?: string;
  readonly experiment?: string;
  /** Key touchpoint. */
  readonly key?: boolean;
  /** 1–5. */
  readonly satisfaction?: number;
  /** 1–5. */
  readonly importanceToCustomer?: number;
  /** 1–5. */
  readonly importanceToUs?: number;
  readonly waiting?: string;
  /** 1–3. */
  readonly severity?: number;
  readonly dropOff?: DropOff;
  readonly whyChain?: readonly string[];
  /** −2…+2, two decimals; absent means not known, never zero. */
  readonly score?: number;
  /** 0–3, separate from whether the feeling is good or bad. */
  readonly emotionalLoad?: number;
  /** Several words for one feeling. */
  readonly emotions?: readonly string[];
  /** What the customer means to do. */
  readonly intent?: string;
  /** What it costs the customer, 1–5: the more, the harder. */
  readonly effort?: number;
  /** Whose emotion point this is; everyone's when absent. */
  readonly personaId?: Id;
  readonly innerVoice?: string;
  readonly need?: string;
  readonly needIfItGoesWrong?: string;
  /** 0–5. */
  readonly needMet?: number;
  readonly contingency?: string;
  readonly competitor?: string;
  /** How well the competitor does here, 1–5. */
  readonly competitorScore?: number;
  readonly errc?: Open<Errc>;
  readonly kano?: Open<Kano>;
  /** 1–5. */
  readonly impact?: number;
  /** 1–5. */
  readonly ease?: number;
  /** 1–5. */
  readonly benefit?: number;
  readonly state?: Open<OpportunityState>;
  readonly due?: Day;
  readonly cost?: string;
  readonly category?: string;
  readonly values?: readonly string[];
  readonly metric?: Metric;
  readonly imageId?: Id;
  readonly url?: string;
  /** Opens a sub-journey of the same document. */
  readonly journeyId?: Id;
  readonly origin?: Origin;
  readonly locked?: boolean;
  /** First in its cell. */
  readonly pinned?: boolean;
  /** Not on the board; a list in the journey's panel brings it back. */
  readonly hidden?: boolean;
}

export interface MomentOfTruth {
  readonly reason?: string;
}

export interface DropOff {
  /** Percent of people who leave here, 0–100. */
  readonly share?: number;
  readonly destination?: string;
}

export interface Evidence {
  readonly id: Id;
  readonly kind?: Open<EvidenceKind>;
  readonly source?: Open<EvidenceSource>;
  readonly text: string;
  readonly origin?: string;
  /** The page or function it is about, such as where people get stuck. */
  readonly place?: string;
  readonly sample?: number;
  readonly date?: Day;
  readonly url?: string;
  readonly caveats?: readonly string[];
  /** Made up for the sake of the example; shown as 示意資料 / illustrative. */
  readonly illustrative?: boolean;
}

export interface Metric {
  readonly name?: string;
  readonly unit?: string;
  readonly value?: number;
  readonly target?: number;
  /** Thresholds: below `low` is bad, above `high` is good (the other way round when low > high). */
  readonly low?: number;
  readonly high?: number;
  readonly series?: readonly SeriesPoint[];
  readonly illustrative?: boolean;
}

export interface SeriesPoint {
  readonly id: Id;
  readonly at: string;
  readonly value: number;
}

export interface Origin {
  readonly by: Open<'person' | 'ai'>;
  readonly model?: string;
  readonly at?: Timestamp;
  readonly confirmedBy?: string;
}

export interface Link {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  readonly kind: Open<LinkKind>;
  readonly label?: string;
  /** 1 to 3, of a broken hand-off: how much it grates. Kept when the kind changes. */
  readonly severity?: number;
  readonly copiedFrom?: Id;
}

/** language → record id → field → text. */
export type Translations = Readonly<Record<string, Readonly<Record<Id, RecordTranslation>>>>;
export type RecordTranslation = Readonly<Record<string, TranslatedText>>;

export interface TranslatedText {
  readonly text: string;
  /** Short hash of the text that was translated; a different one means stale. */
  readonly of: string;
}

export interface Comment {
  readonly id: Id;
  /** The record it is about; the whole document when absent. */
  readonly target?: Id;
  readonly author: string;
  readonly text: string;
  readonly at: Timestamp;
  readonly resolved?: boolean;
  readonly replies?: readonly CommentReply[];
}

export interface CommentReply {
  readonly id: Id;
  readonly author: string;
  readonly text: string;
  readonly at: Timestamp;
}

export interface SavedView {
  readonly id: Id;
  readonly name: string;
  readonly journeyId?: Id;
  readonly personaIds?: readonly Id[];
  readonly channelIds?: readonly Id[];
  readonly laneKinds?: readonly Open<LaneKind>[];
  readonly tags?: readonly string[];
  readonly owners?: readonly string[];
  readonly confidences?: readonly Open<Confidence>[];
  readonly hiddenLaneIds?: readonly Id[];
}

export interface Snapshot {
  readonly id: Id;
  readonly name: string;
  readonly at: Timestamp;
  /** A whole document without snapshots and assets; it shares the assets of the document that holds it. */
  readonly document: CjmDocument;
}

export interface Asset {
  readonly mime: string;
  /** Base64. */
  readonly data: string;
}
