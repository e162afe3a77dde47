import { expect } from 'vitest';
import { setCardFacet } from '../../../../shared/commands/setCardFacet';
import { localizeText } from '../../../../shared/model/translate';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const reworded = buildDocument()
  .journey('As-is')
  .stage('Find')
  .lane('action', 'Actions')
  .card('Find', 'Actions', 'c', {
    evidence: [
      { id: 'evidence:c', text: 'Said so twice' },
      { id: 'evidence:d', text: 'Counted' },
    ],
  })
  .translation('zh-Hant', 'evidence:c', 'text', '他說的', 'Said so')
  .build();

/** Said in the other language alone, and shown in both. */
const borrowed = buildDocument()
  .journey('As-is')
  .stage('Find')
  .lane('action', 'Actions')
  .card('Find', 'Actions', 'c', { metric: { value: 3 }, evidence: [{ id: 'evidence:c', text: '' }] })
  .translation('zh-Hant', 'card:c', 'metric.name', '時間')
  .translation('zh-Hant', 'evidence:c', 'text', '他說的')
  .build();

function many(count: number): readonly { readonly id: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, at) => ({ id: `many:${at}`, text: 'So' }));
}

describeCommand(setCardFacet, {
  does: [
    {
      when: 'on many cards',
      on,
      args: { journeyId, ids: ['card:a', 'card:b', `card:${FAMILY}`], field: 'tags', value: ['x', 'y'] },
      expect: (after) => expect(cardOf(after, 'card:b').tags).toEqual(['x', 'y']),
    },
    {
      when: 'away',
      on,
      args: { journeyId, ids: ['card:b'], field: 'tags', value: undefined },
      expect: (after) => expect(cardOf(after, 'card:b')).not.toHaveProperty('tags'),
    },
    {
      when: 'keeping what is false on purpose',
      on,
      args: { journeyId, ids: ['card:a'], field: 'firstPartyData', value: false },
      expect: (after) => expect(cardOf(after, 'card:a').firstPartyData).toBe(false),
    },
    { when: 'opening a lock', on, args: { journeyId, ids: ['card:locked'], field: 'locked', value: false } },
    {
      when: 'with evidence, forgetting the translations of what it drops',
      on,
      args: { journeyId, ids: ['card:c'], field: 'evidence', value: [{ id: 'e2', text: 'Measured' }] },
      expect: (after) => expect(after.translations['zh-Hant']).not.toHaveProperty('evidence:c'),
    },
    {
      when: 'away, with what the other language said in it: the next moment of truth does not say it again',
      on,
      args: {
        ...{ journeyId, ids: ['card:مرحبا بالعالم', 'card:a'] },
        ...{ field: 'momentOfTruth', value: undefined },
      },
      expect(after, before) {
        const { 'card:مرحبا بالعالم': _, ...others } = before.translations['zh-Hant'] ?? {};
        expect(after.translations).toEqual({ ...before.translations, 'zh-Hant': others });
        expect(after.translations['ja']).toBe(before.translations['ja']);
      },
    },
    {
      when: 'whose inner text is written in another language',
      on,
      args: {
        journeyId,
        ids: ['card:c'],
        field: 'evidence',
        value: [{ id: 'evidence:c', text: '新的話', sample: 3 }],
        language: 'zh-Hant',
      },
      expect(after) {
        expect(cardOf(after, 'card:c').evidence).toEqual([{ id: 'evidence:c', text: 'Said so', sample: 3 }]);
        expect(after.translations['zh-Hant']?.['evidence:c']?.['text']?.text).toBe('新的話');
      },
    },
    {
      when: 'one part in another language, which neither translates nor refreshes the others',
      on: reworded,
      args: {
        journeyId,
        ids: ['card:c'],
        field: 'evidence',
        // As a panel writes it: whole, with the texts it shows.
        value: [
          { id: 'evidence:c', text: '他說的', origin: '門市' },
          { id: 'evidence:d', text: 'Counted' },
        ],
        language: 'zh-Hant',
      },
      expect(after) {
        const table = after.translations['zh-Hant'];
        expect(table?.['evidence:c']?.['origin']?.text).toBe('門市');
        expect(localizeText(after, 'zh-Hant', 'evidence:c', 'text', 'Said so twice').state).toBe('stale');
        expect(table).not.toHaveProperty('evidence:d');
      },
    },
    {
      when: 'one part in the main language, which does not take over what is shown from the other one',
      on: borrowed,
      args: {
        journeyId,
        ids: ['card:c'],
        field: 'metric',
        value: { value: 4, name: '時間' },
        language: 'en',
      },
      expect(after, before) {
        expect(cardOf(after, 'card:c').metric).toStrictEqual({ value: 4 });
        expect(after.translations).toBe(before.translations);
      },
    },
    {
      when: 'a new item in the main language, beside one that only the other one says',
      on: borrowed,
      args: {
        journeyId,
        ids: ['card:c'],
        field: 'evidence',
        value: [
          { id: 'evidence:c', text: '他說的', origin: 'Shop' },
          { id: 'evidence:d', text: 'Counted' },
        ],
        language: 'en',
      },
      expect: (after) =>
        expect(cardOf(after, 'card:c').evidence).toStrictEqual([
          { id: 'evidence:c', text: '', origin: 'Shop' },
          { id: 'evidence:d', text: 'Counted' },
        ]),
    },
    {
      when: 'a moment of truth, its reason in another language',
      on,
      args: {
        journeyId,
        ids: ['card:a'],
        field: 'momentOfTruth',
        value: { reason: '決定性' },
        language: 'zh-Hant',
      },
      expect(after) {
        expect(cardOf(after, 'card:a').momentOfTruth).toEqual({});
        expect(after.translations['zh-Hant']?.['card:a']?.['momentOfTruth.reason']?.text).toBe('決定性');
      },
    },
    {
      when: 'opening another journey',
      on,
      args: { journeyId: JOURNEY, ids: ['card:a'], field: 'journeyId', value: 'journey:Empty' },
    },
  ],
  refuses: [
    {
      when: 'when one of them is locked',
      on,
      args: { journeyId, ids: ['card:a', 'card:locked'], field: 'color', value: 'red' },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'for no card',
      on,
      args: { journeyId, ids: [], field: 'color', value: 'red' },
      reason: 'refusal.nothingChosen',
    },
    {
      when: 'out of range',
      on,
      args: { journeyId, ids: ['card:a'], field: 'severity', value: 4 },
      reason: 'refusal.outOfRange',
    },
    {
      when: 'with more effort than there is',
      on,
      args: { journeyId, ids: ['card:a'], field: 'effort', value: 6 },
      reason: 'refusal.outOfRange',
    },
    {
      when: 'with a competitor worse than the worst',
      on,
      args: { journeyId, ids: ['card:a'], field: 'competitorScore', value: 0 },
      reason: 'refusal.outOfRange',
    },
    {
      when: 'with a channel that is not there',
      on,
      args: { journeyId, ids: ['card:a'], field: 'channelIds', value: ['gone'] },
      reason: 'refusal.notFound',
    },
    {
      when: 'with the evidence of someone else',
      on,
      args: { journeyId, ids: ['card:a'], field: 'evidence', value: [{ id: 'evidence:sarah', text: '' }] },
      reason: 'refusal.idTaken',
    },
    {
      when: 'of more evidence than a card may hold',
      on,
      args: { journeyId, ids: ['card:a'], field: 'evidence', value: many(501) },
      reason: 'refusal.tooMuchEvidence',
    },
    {
      when: 'of more points than a series may have',
      on,
      args: {
        ...{ journeyId, ids: ['card:a'], field: 'metric' },
        value: { series: many(1_001).map(({ id }) => ({ id, at: '2025', value: 1 })) },
      },
      reason: 'refusal.tooLongSeries',
    },
    {
      when: 'with one evidence for two cards',
      on,
      args: { journeyId, ids: ['card:a', 'card:b'], field: 'evidence', value: [{ id: 'e', text: '' }] },
      reason: 'refusal.oneAtATime',
    },
    {
      when: 'when journeys would open each other',
      on,
      args: { journeyId, ids: ['card:a'], field: 'journeyId', value: 'journey:To-be' },
      reason: 'refusal.journeyInItself',
    },
  ],
  leavesAlone: [
    { when: 'when they have it', on, args: { journeyId, ids: ['card:b'], field: 'tags', value: ['x'] } },
  ],
});
