/** Which lane asks for what (capabilities 0-04, 0-05, 0-21, 0-28, 0-31, 1-53, 1-54, 1-56, 2-19, 2-23, 4-08, 4-10, 4-11, 4-18). */
import { expect, test } from 'vitest';
import type { EditableFacet } from '../../../../renderer/fields/cardFields';
import { facetsOf } from '../../../../renderer/inspector/facets';
import { LANE_KINDS, type LaneKind } from '../../../../shared/model/kinds';

/** The facets by which a kind of lane is told from the others, and those that a capability asks of it. */
const ASKED: Readonly<Record<LaneKind, readonly EditableFacet[]>> = {
  goal: ['need', 'needMet', 'importanceToCustomer'],
  action: ['trigger', 'waiting', 'dropOff'],
  scenario: ['trigger', 'innerVoice'],
  thought: ['innerVoice'],
  touchpoint: [
    ...(['channelIds', 'key', 'satisfaction', 'importanceToCustomer', 'importanceToUs'] as const),
    ...(['waiting', 'momentOfTruth', 'ownership', 'evidence', 'competitor'] as const),
  ],
  channel: ['channelIds', 'nature', 'ownership', 'dataHolder', 'firstPartyData'],
  emotion: ['score', 'emotions', 'emotionalLoad', 'personaId', 'momentOfTruth', 'whyChain'],
  pain: ['severity', 'whyChain', 'dropOff', 'evidence'],
  gain: ['satisfaction', 'momentOfTruth', 'evidence'],
  opportunity: ['errc', 'kano', 'category', 'impact', 'ease', 'state', 'owners', 'due', 'experiment'],
  frontstage: ['channelIds', 'owners', 'waiting', 'plannedMessage'],
  backstage: ['owners', 'contributors', 'waiting', 'dataHolder'],
  support: ['owners', 'ownership', 'dataHolder'],
  department: ['owners', 'contributors'],
  metric: ['metric', 'owners'],
  evidence: ['evidence', 'confidence', 'url'],
  image: ['imageId', 'note'],
  case: ['competitor', 'competitorScore', 'url'],
  idea: ['category', 'impact', 'ease', 'state'],
  text: ['color'],
};

test.each(LANE_KINDS)('a lane of the kind %s asks for what it is about', (kind) => {
  expect(facetsOf(kind)).toEqual(expect.arrayContaining([...ASKED[kind]]));
});

test.each(LANE_KINDS)('every lane asks for tags and a note, and nothing twice: %s', (kind) => {
  const facets = facetsOf(kind);
  expect(facets).toEqual(expect.arrayContaining(['tags', 'note']));
  expect(new Set(facets).size).toBe(facets.length);
});

test.each([
  ['severity', ['pain']],
  ['score', ['emotion']],
  ['metric', ['metric']],
  ['experiment', ['opportunity']],
  ['plannedMessage', ['frontstage']],
  ['firstPartyData', ['channel']],
  ['dataHolder', ['channel', 'backstage', 'support']],
  ['ownership', ['touchpoint', 'channel', 'support']],
  ['trigger', ['action', 'scenario']],
] as const)('%s is asked for in these lanes alone: %s', (facet, kinds) => {
  expect(LANE_KINDS.filter((kind) => facetsOf(kind).includes(facet))).toEqual(kinds);
});
