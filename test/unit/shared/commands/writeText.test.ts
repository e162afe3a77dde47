import { expect } from 'vitest';
import { writeText } from '../../../../shared/commands/writeText';
import { MAX_TEXT_LENGTH } from '../../../../shared/model/limits';
import { localizeText } from '../../../../shared/model/translate';
import { awkwardDocument, JOURNEY } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { leavingCard } from '../../../support/leavingCard';
import { cardOf, laneOf, linkOf, stepOf } from '../../../support/readDocument';

const on = awkwardDocument();
const en = { language: 'en' } as const;
const zh = { language: 'zh-Hant' } as const;
const summed = buildDocument()
  .journey('As-is', { summary: { pain: 'No news' } })
  .build();

const { leaving, expectStaying } = leavingCard();

describeCommand(writeText, {
  does: [
    {
      when: 'in the other language, which is then up to date',
      on,
      args: { recordId: 'card:b', field: 'text', text: '乙乙', ...zh },
      expect(after) {
        expect(cardOf(after, 'card:b').text).toBe('b');
        expect(localizeText(after, 'zh-Hant', 'card:b', 'text', 'b')).toEqual({
          text: '乙乙',
          state: 'translated',
        });
      },
    },
    {
      when: 'in the main language, which leaves the translation behind',
      on,
      args: { recordId: 'card:a', field: 'text', text: 'A!', ...en },
      expect(after) {
        expect(cardOf(after, 'card:a').text).toBe('A!');
        expect(localizeText(after, 'zh-Hant', 'card:a', 'text', 'A!').state).toBe('stale');
      },
    },
    {
      when: 'in a part of a card',
      on,
      args: { recordId: 'card:مرحبا بالعالم', field: 'momentOfTruth.reason', text: 'Decides all', ...en },
      expect: (after) =>
        expect(cardOf(after, 'card:مرحبا بالعالم').momentOfTruth).toEqual({ reason: 'Decides all' }),
    },
    {
      when: 'in a part that has nothing else to say',
      on: summed,
      args: { recordId: 'journey:As-is', field: 'summary.pain', text: '', ...en },
      expect: (after) => expect(after.journeys[0]).not.toHaveProperty('summary'),
    },
    {
      when: 'in a part that goes with its last word, and with what the other language said there',
      on: leaving,
      args: { recordId: 'card:out', field: 'dropOff.destination', text: '', ...en },
      expect: expectStaying,
    },
    {
      when: 'of evidence of a card',
      on,
      args: { recordId: 'evidence:c', field: 'text', text: 'He said so', ...en },
      expect: (after) => expect(cardOf(after, 'card:c').evidence?.[0]?.text).toBe('He said so'),
    },
    {
      when: 'of evidence of a persona',
      on,
      args: { recordId: 'evidence:sarah', field: 'text', text: 'Interviews', ...en },
      expect: (after) => expect(after.personas[0]?.evidence?.[0]?.text).toBe('Interviews'),
    },
    {
      when: 'of a step',
      on,
      args: { recordId: 'step:Find/Ask', field: 'name', text: 'Inquire', ...en },
      expect: (after) => expect(stepOf(after, 'step:Find/Ask').name).toBe('Inquire'),
    },
    {
      when: 'of a lane',
      on,
      args: { recordId: 'lane:Actions', field: 'name', text: 'Deeds', ...en },
      expect: (after) => expect(laneOf(after, 'lane:Actions').name).toBe('Deeds'),
    },
    {
      when: 'of a link',
      on,
      args: { recordId: 'link:b→c', field: 'label', text: 'since', ...en },
      expect: (after) => expect(linkOf(after, 'link:b→c').label).toBe('since'),
    },
    {
      when: 'of stage, journey, persona, channel, view, brief and title alike',
      on,
      args: { recordId: 'stage:審核', field: 'name', text: 'Check', ...en },
    },
    { when: 'a journey', on, args: { recordId: JOURNEY, field: 'name', text: 'Now', ...en } },
    { when: 'a persona', on, args: { recordId: 'persona:Sarah', field: 'role', text: 'Owner', ...en } },
    { when: 'a channel', on, args: { recordId: 'channel:Web', field: 'name', text: 'Site', ...en } },
    { when: 'a saved view', on, args: { recordId: 'view:1', field: 'name', text: 'Ours', ...en } },
    {
      when: 'the brief',
      on,
      args: { recordId: 'brief', field: 'product', text: 'Loan', ...en },
      expect: (after) => expect(after.brief.product).toBe('Loan'),
    },
    {
      when: 'the title',
      on,
      args: { recordId: 'document', field: 'title', text: 'Tidy', ...en },
      expect: (after) => expect(after.title).toBe('Tidy'),
    },
  ],
  refuses: [
    {
      when: 'on a locked card',
      on,
      args: { recordId: 'card:locked', field: 'text', text: 'x', ...zh },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'in a locked lane',
      on,
      args: { recordId: 'card:in a locked lane', field: 'text', text: 'x', ...zh },
      reason: 'refusal.lockedLane',
    },
    {
      when: 'in a locked stage',
      on,
      args: { recordId: 'stage:Locked', field: 'name', text: 'x', ...en },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'where the record says nothing',
      on,
      args: { recordId: 'card:a', field: 'quote', text: 'x', ...en },
      reason: 'refusal.notFound',
    },
    {
      when: 'in a field that holds no words',
      on,
      args: { recordId: 'card:a', field: 'id', text: 'x', ...en },
      reason: 'refusal.notFound',
    },
    {
      when: 'of what is gone',
      on,
      args: { recordId: 'gone', field: 'text', text: 'x', ...en },
      reason: 'refusal.notFound',
    },
    {
      when: 'when it is a book',
      on,
      args: { recordId: 'card:a', field: 'text', text: 'x'.repeat(MAX_TEXT_LENGTH + 1), ...zh },
      reason: 'refusal.tooLong',
    },
  ],
  leavesAlone: [
    {
      when: 'with the words it has',
      on,
      args: { recordId: 'evidence:c', field: 'text', text: 'Said so', ...en },
    },
  ],
});
