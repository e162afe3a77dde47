import { describe, expect, it } from 'vitest';
import {
  filterCards,
  NO_FILTER,
  toOwnFilter,
  type CardFilter,
} from '../../../../shared/analysis/filterCards';
import { toFilterChoices } from '../../../../shared/analysis/filterChoices';
import type { Journey } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';

const BANK = buildDocument('Bank')
  .persona('Sarah')
  .persona('Omar')
  .persona('Ann')
  .channel('App')
  .channel('Phone')
  .channel('Fax')
  .journey('As-is', { personaIds: ['persona:Sarah', 'persona:Omar'] })
  .stage('Ask')
  .stage('Call', [], { personaId: 'persona:Omar' })
  .lane('touchpoint', 'Points')
  .lane('pain', 'Pains')
  .lane('text', 'Ann’s', { personaId: 'persona:Ann' })
  .card('Ask', 'Points', 'app', { channelIds: ['channel:App'], owners: ['IT'] })
  .card('Ask', 'Points', 'both', { channelIds: ['channel:App', 'channel:Phone'], tags: ['soon'] })
  .card('Call', 'Points', 'phone', { channelIds: ['channel:Phone'], owners: ['IT', 'Legal'] })
  .card('Ask', 'Pains', 'slow', { confidence: 'proven', owners: ['Legal'] })
  .card('Call', 'Pains', 'hers', { personaId: 'persona:Sarah', tags: ['soon', 'late'] })
  .card('Ask', 'Ann’s', 'note')
  .build();

const JOURNEY = BANK.journeys[0] as Journey;

function fitting(filter: Partial<CardFilter>, journey = JOURNEY): readonly string[] | undefined {
  const ids = filterCards(journey, { ...NO_FILTER, ...filter });
  return ids && [...ids].map((id) => id.replace('card:', ''));
}

describe('filtering cards', () => {
  it('asks nothing while no facet has a value', () => {
    expect(fitting({})).toBeUndefined();
  });

  it('takes any value of one facet', () => {
    expect(fitting({ channelIds: ['channel:App'] })).toEqual(['app', 'both']);
    expect(fitting({ channelIds: ['channel:App', 'channel:Phone'] })).toEqual(['app', 'both', 'phone']);
    expect(fitting({ owners: ['Legal'] })).toEqual(['phone', 'slow']);
    expect(fitting({ tags: ['late', 'soon'] })).toEqual(['both', 'hers']);
    expect(fitting({ confidences: ['proven'] })).toEqual(['slow']);
    expect(fitting({ laneKinds: ['pain', 'text'] })).toEqual(['slow', 'hers', 'note']);
  });

  it('asks for all facets at once', () => {
    expect(fitting({ owners: ['IT', 'Legal'], laneKinds: ['touchpoint'] })).toEqual(['app', 'phone']);
    expect(fitting({ owners: ['IT'], laneKinds: ['touchpoint'], channelIds: ['channel:Phone'] })).toEqual([
      'phone',
    ]);
    expect(fitting({ owners: ['IT'], laneKinds: ['pain'] })).toEqual([]);
  });

  it('gives a card to its own persona, else to that of its lane or stage, else to everyone of the journey', () => {
    expect(fitting({ personaIds: ['persona:Sarah'] })).toEqual(['app', 'both', 'slow', 'hers']);
    expect(fitting({ personaIds: ['persona:Omar'] })).toEqual(['app', 'both', 'phone', 'slow']);
    expect(fitting({ personaIds: ['persona:Ann'] })).toEqual(['note']);
    const anyones = { ...JOURNEY, personaIds: [] };
    expect(fitting({ personaIds: ['persona:Ann'] }, anyones)).toEqual(['app', 'both', 'slow', 'note']);
  });

  it('starts a channel map with its channels, where cards without a channel are its own', () => {
    const map: Journey = { ...JOURNEY, kind: 'channel', channelIds: ['channel:App'] };
    expect(toOwnFilter(JOURNEY)).toBe(NO_FILTER);
    expect(toOwnFilter({ ...map, channelIds: [] })).toBe(NO_FILTER);
    expect(fitting(toOwnFilter(map), map)).toEqual(['app', 'both', 'slow', 'hers', 'note']);
  });

  it('gives the same set while neither journey nor filter changed', () => {
    const filter = { ...NO_FILTER, tags: ['soon'] };
    expect(filterCards(JOURNEY, filter)).toBe(filterCards(JOURNEY, filter));
    expect(filterCards({ ...JOURNEY }, filter)).not.toBe(filterCards(JOURNEY, filter));
  });
});

it('offers nothing that only hidden cards and lanes have', () => {
  const cards = JOURNEY.cards.map((card) => ({
    ...card,
    hidden: card.text === 'hers' || card.text === 'both',
  }));
  const lanes = JOURNEY.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'pain' }));
  expect(toFilterChoices(BANK, { ...JOURNEY, cards, lanes })).toMatchObject({
    channelIds: ['channel:App', 'channel:Phone'],
    owners: ['IT', 'Legal'],
    tags: [],
    confidences: [],
    laneKinds: ['touchpoint', 'text'],
  });
});

it('offers the values that are there', () => {
  expect(toFilterChoices(BANK, JOURNEY)).toEqual({
    personaIds: ['persona:Sarah', 'persona:Omar', 'persona:Ann'],
    channelIds: ['channel:App', 'channel:Phone'],
    owners: ['IT', 'Legal'],
    tags: ['soon', 'late'],
    confidences: ['proven'],
    laneKinds: ['touchpoint', 'pain', 'text'],
  });
});
