import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../shared/commands/command';
import { replaceText } from '../../../../shared/commands/replaceText';
import type { TextEdit } from '../../../../shared/search/toEdits';
import { buildDocument } from '../../../support/buildDocument';
import { leavingCard } from '../../../support/leavingCard';
import { createMade } from '../../../support/createMade';
import { describeCommand } from '../../../support/describeCommand';
import { generateDocument } from '../../../support/generateDocument';
import { cardOf } from '../../../support/readDocument';

const on = buildDocument('Loan')
  .brief({ product: 'Loan', team: ['Loan desk', 'IT'] })
  .persona('Sarah', { quote: 'A loan?' })
  .journey('As-is', { summary: { pain: 'The loan' } })
  .stage('Apply')
  .stage('Shut', [], { locked: true })
  .lane('pain', 'Pains')
  .card('Apply', 'Pains', 'The loan takes long', {
    note: 'loan',
    tags: ['loan', 'form'],
    momentOfTruth: { reason: 'loan' },
    evidence: [{ id: 'ev', text: 'My loan!' }],
  })
  .card('Apply', 'Pains', 'Plain')
  .card('Shut', 'Pains', 'A shut loan')
  .card('Apply', 'Pains', 'A locked loan', { locked: true })
  .link('Plain', 'The loan takes long', 'causes', 'loan')
  .comment('Which loan?', 'card:Plain')
  .translation('zh-Hant', 'card:Plain', 'text', '房貸很久', 'Plain')
  .build();

const CARD = 'card:The loan takes long';
const LINK = 'link:Plain→The loan takes long';
const edit = (recordId: string, field: string, before: string, after: string) => ({
  ...{ recordId, field, before, after },
});

const { leaving, expectStaying } = leavingCard();

describeCommand(replaceText, {
  does: [
    {
      when: 'writes texts of every sort of record in one step',
      on,
      args: {
        edits: [
          edit('document', 'title', 'Loan', 'Credit'),
          edit('brief', 'product', 'Loan', 'Credit'),
          edit('brief', 'team.0', 'Loan desk', 'Credit desk'),
          edit('persona:Sarah', 'quote', 'A loan?', 'A credit?'),
          edit('journey:As-is', 'summary.pain', 'The loan', 'The credit'),
          edit('stage:Apply', 'name', 'Apply', 'Ask'),
          edit(CARD, 'text', 'The loan takes long', 'The credit takes long'),
          edit(CARD, 'momentOfTruth.reason', 'loan', 'credit'),
          edit('ev', 'text', 'My loan!', 'My credit!'),
          edit(LINK, 'label', 'loan', 'credit'),
          edit('comment:Which loan?', 'text', 'Which loan?', 'Which credit?'),
        ],
      },
      expect(after, before) {
        expect(after).toMatchObject({
          title: 'Credit',
          brief: { product: 'Credit', team: ['Credit desk', 'IT'] },
          personas: [{ quote: 'A credit?' }],
          comments: [{ text: 'Which credit?' }],
        });
        expect(after.journeys[0]).toMatchObject({
          summary: { pain: 'The credit' },
          stages: [{ name: 'Ask' }, {}],
        });
        expect(cardOf(after, CARD)).toMatchObject({
          text: 'The credit takes long',
          momentOfTruth: { reason: 'credit' },
          evidence: [{ text: 'My credit!' }],
        });
        expect(after.journeys[0]?.links[0]?.label).toBe('credit');
        expect(cardOf(after, 'card:Plain'), 'the rest keeps its identity').toBe(cardOf(before, 'card:Plain'));
      },
    },
    {
      when: 'lets go of what may be empty',
      on,
      args: {
        edits: [
          edit(CARD, 'note', 'loan', ''),
          edit(CARD, 'tags.0', 'loan', ''),
          edit(CARD, 'momentOfTruth.reason', 'loan', ''),
          edit('journey:As-is', 'summary.pain', 'The loan', ''),
        ],
      },
      expect(after) {
        expect(cardOf(after, CARD)).not.toHaveProperty('note');
        expect(cardOf(after, CARD)).toMatchObject({ tags: ['form'], momentOfTruth: {} });
        expect(after.journeys[0]).not.toHaveProperty('summary');
      },
    },
    {
      when: 'lets go of a part with its last word, and of what the other language said there',
      on: leaving,
      args: { edits: [edit('card:out', 'dropOff.destination', 'a rival', '')] },
      expect: expectStaying,
    },
    {
      when: 'writes to the language shown, where a text is translated or not; comments and tags know no languages',
      on,
      args: {
        language: 'zh-Hant',
        edits: [
          edit('card:Plain', 'text', '房貸很久', '貸款很久'),
          edit(CARD, 'text', 'The loan takes long', '貸款要等很久'),
          edit(CARD, 'tags.0', 'loan', '貸款'),
          edit('comment:Which loan?', 'text', 'Which loan?', '哪一種？'),
        ],
      },
      expect(after) {
        expect(cardOf(after, 'card:Plain').text).toBe('Plain');
        expect(cardOf(after, CARD)).toMatchObject({ text: 'The loan takes long', tags: ['貸款', 'form'] });
        expect(after.translations['zh-Hant']).toMatchObject({
          'card:Plain': { text: { text: '貸款很久' } },
          [CARD]: { text: { text: '貸款要等很久' } },
        });
        expect(after.comments[0]?.text).toBe('哪一種？');
      },
    },
  ],
  refuses: [
    { when: 'for nothing', on, args: { edits: [] }, reason: 'refusal.nothingToReplace' },
    {
      when: 'when a text has changed since it was found',
      on,
      args: { edits: [edit(CARD, 'text', 'The loan took long', 'x')] },
      reason: 'refusal.textChanged',
    },
    {
      when: 'when the record is gone',
      on,
      args: { edits: [edit('gone', 'text', 'x', 'y')] },
      reason: 'refusal.textChanged',
    },
    {
      when: 'for a locked card',
      on,
      args: { edits: [edit('card:A locked loan', 'text', 'A locked loan', 'x')] },
      reason: 'refusal.lockedTexts',
    },
    {
      when: 'for a card of a locked stage',
      on,
      args: { edits: [edit('card:A shut loan', 'text', 'A shut loan', 'x')] },
      reason: 'refusal.lockedTexts',
    },
    {
      when: 'when a card would be left without words, and then nothing is written',
      on,
      args: { edits: [edit(CARD, 'note', 'loan', 'x'), edit('card:Plain', 'text', 'Plain', ' ')] },
      reason: 'refusal.emptiedTexts',
    },
    {
      when: 'when a text would be too long',
      on,
      args: { edits: [edit(CARD, 'note', 'loan', 'x'.repeat(20_001))] },
      reason: 'refusal.tooLong',
    },
  ],
  leavesAlone: [
    { when: 'when the words stay the same', on, args: { edits: [edit(CARD, 'note', 'loan', 'loan')] } },
  ],
});

/** The stack of a worker of the tests is four times that of the program, which gave up at 150,000. */
const MORE_THAN_ARGUMENTS = 600_000;

describe('replacing in a large map', () => {
  it('writes thousands of translations at once', () => {
    const large = generateDocument(3000);
    const edits = (large.journeys[0]?.cards ?? []).map(({ id, text }) => edit(id, 'text', text, `${text}!`));
    const result = runCommand(large, replaceText, { edits, language: 'en' }, createMade());
    if (!result.ok) throw new Error(result.failure.reason);
    expect(Object.keys(result.value.translations['en'] ?? {})).toHaveLength(3000);
    expect(result.value.journeys).toBe(large.journeys);
  });

  it('asks about more texts than a call takes arguments', () => {
    const edits = Array<TextEdit>(MORE_THAN_ARGUMENTS).fill(edit(CARD, 'note', 'loan', 'credit'));
    // Each text may be named once: this is not a list that find and replace would make.
    expect(replaceText.allowed(on, { edits })).toMatchObject({ ok: false });
  });
});
