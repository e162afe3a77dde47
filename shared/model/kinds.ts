/**
 * The closed vocabularies of a journey map.
 *
 * Files may come from a newer program: a value that is not listed here is kept as it is and drawn as the
 * plainest kind. Hence the records use `Open<…>`, and only `known…` functions narrow it.
 */

/** A known value, or any other text that a newer version may have written. */
export type Open<T extends string> = T | (string & Record<never, never>);

export const JOURNEY_KINDS = ['current', 'future', 'day', 'blueprint', 'channel', 'employee'] as const;
export type JourneyKind = (typeof JOURNEY_KINDS)[number];

export const LANE_KINDS = [
  'goal',
  'action',
  'scenario',
  'thought',
  'touchpoint',
  'channel',
  'emotion',
  'pain',
  'gain',
  'opportunity',
  'frontstage',
  'backstage',
  'support',
  'department',
  'metric',
  'evidence',
  'image',
  'case',
  'idea',
  'text',
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const CHANNEL_NATURES = ['digital', 'human', 'physical'] as const;
export type ChannelNature = (typeof CHANNEL_NATURES)[number];

export const CONFIDENCES = ['assumption', 'partly', 'proven'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const EVIDENCE_KINDS = ['qualitative', 'quantitative'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_SOURCES = ['solicited', 'unsolicited'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

export const ERRC_VALUES = ['eliminate', 'reduce', 'raise', 'create'] as const;
export type Errc = (typeof ERRC_VALUES)[number];

export const KANO_VALUES = ['must-be', 'performance', 'attractive', 'indifferent', 'reverse'] as const;
export type Kano = (typeof KANO_VALUES)[number];

export const OPPORTUNITY_STATES = ['idea', 'selected', 'testing', 'verified', 'standard'] as const;
export type OpportunityState = (typeof OPPORTUNITY_STATES)[number];

export const OWNERSHIPS = ['own', 'partner', 'third-party'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];
/** What the board says of a touchpoint: that one is our own goes without saying. */
export const OTHERS_OWNERSHIPS = ['partner', 'third-party'] as const satisfies readonly Ownership[];

export const DATA_HOLDERS = ['us', 'partner', 'unknown'] as const;
export type DataHolder = (typeof DATA_HOLDERS)[number];
/** Likewise. */
export const OTHERS_DATA_HOLDERS = ['partner', 'unknown'] as const satisfies readonly DataHolder[];

export const LINK_KINDS = ['leads-to', 'addresses', 'causes', 'handoff-broken', 'alternative'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const PERSONA_KINDS = ['regular', 'big-spender', 'not-yet-customer', 'employee', 'partner'] as const;
export type PersonaKind = (typeof PERSONA_KINDS)[number];

export const CARD_COLORS = [
  'gray',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const;
/** A colour is a name; the theme decides what it looks like. */
export type CardColor = (typeof CARD_COLORS)[number];

export const STAGE_PHASES = ['before', 'during', 'after'] as const;
export type StagePhase = (typeof STAGE_PHASES)[number];

/** What a map is made to assess. */
export const PURPOSES = ['insight', 'impact', 'problem', 'innovation'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const INDUSTRIES = [
  'finance',
  'insurance',
  'ecommerce',
  'saas',
  'healthcare',
  'education',
  'b2b',
  'retail',
  'media',
  'food',
  'automotive',
  'events',
  'campus',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

export const LANGUAGES = ['zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const LANE_KIND_SET: ReadonlySet<string> = new Set(LANE_KINDS);

/** A colour of the theme, if this version knows it. */
export function findCardColor(color: string | undefined): CardColor | undefined {
  return CARD_COLORS.find((known) => known === color);
}

/** The kind to draw a lane as: its own if this version knows it, plain text otherwise. */
export function knownLaneKind(kind: Open<LaneKind>): LaneKind {
  return LANE_KIND_SET.has(kind) ? (kind as LaneKind) : 'text';
}
