/**
 * Which facets a lane asks for, in the order they matter there. A card shows these first, then what else it
 * holds; everything else can be added.
 */
import type { LaneKind } from '../../shared/model/kinds';
import type { EditableFacet } from '../fields/cardFields';

type Facets = readonly EditableFacet[];

const COMMON: Facets = ['tags', 'note'];

const FACETS: Readonly<Record<LaneKind, Facets>> = {
  goal: ['need', 'needMet', 'importanceToCustomer', 'confidence', 'evidence'],
  action: ['trigger', 'waiting', 'dropOff', 'confidence', 'evidence'],
  scenario: ['trigger', 'innerVoice', 'evidence'],
  thought: ['innerVoice', 'confidence', 'evidence'],
  touchpoint: [
    'channelIds',
    'key',
    'satisfaction',
    'importanceToCustomer',
    'importanceToUs',
    'waiting',
    'momentOfTruth',
    'ownership',
    'owners',
    'evidence',
    'competitor',
  ],
  channel: ['channelIds', 'nature', 'ownership', 'dataHolder', 'firstPartyData', 'owners'],
  emotion: [
    'score',
    'emotions',
    'emotionalLoad',
    'personaId',
    'momentOfTruth',
    'innerVoice',
    'whyChain',
    'confidence',
    'evidence',
  ],
  pain: ['severity', 'momentOfTruth', 'owners', 'evidence', 'whyChain', 'dropOff', 'confidence'],
  gain: ['satisfaction', 'momentOfTruth', 'evidence', 'confidence'],
  opportunity: [
    'errc',
    'kano',
    'category',
    'impact',
    'ease',
    'benefit',
    'state',
    'owners',
    'due',
    'experiment',
    'momentOfTruth',
  ],
  frontstage: ['channelIds', 'owners', 'waiting', 'plannedMessage'],
  backstage: ['owners', 'contributors', 'waiting', 'dataHolder'],
  support: ['owners', 'ownership', 'dataHolder'],
  department: ['owners', 'contributors'],
  metric: ['metric', 'owners', 'evidence'],
  evidence: ['evidence', 'confidence', 'url'],
  image: ['imageId', 'note', 'url'],
  case: ['competitor', 'competitorScore', 'url', 'values'],
  idea: ['category', 'impact', 'ease', 'state', 'owners'],
  text: ['color'],
};

export function facetsOf(kind: LaneKind): Facets {
  return [...new Set([...FACETS[kind], ...COMMON])];
}

/** Facets that several cards of different lanes can share in one go; lists with ids of their own cannot. */
export const SHARED_FACETS: Facets = ['tags', 'owners', 'momentOfTruth', 'confidence', 'color'];

/** Facets whose items carry ids of their own: edited on one card at a time. */
export const ONE_CARD_ONLY: ReadonlySet<EditableFacet> = new Set(['evidence', 'metric']);
