import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/model/kinds';
import { runCommand } from '../../../../shared/commands/command';
import { replaceText } from '../../../../shared/commands/replaceText';
import { isStale } from '../../../../shared/model/translate';
import type { CjmDocument } from '../../../../shared/model/types';
import type { TextEdit } from '../../../../shared/search/toEdits';
import { shortHash } from '../../../../shared/util/shortHash';
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
    metric: { series: [{ id: 'point', at: 'loan week', value: 1 }] },
  })
  .card('Apply', 'Pains', 'Plain')
  .card('Shut', 'Pains', 'A shut loan')
  .card('Apply', 'Pains', 'A locked loan', { locked: true })
  .link('Plain', 'The loan takes long', 'causes', 'loan')
  .comment('Which loan?', 'card:Plain', { author: 'Loan desk' })
  .translation('zh-Hant', 'card:Plain', 'text', '房貸很久', 'Plain')
  .build();

const outdated = buildDocument('Loan')
  .brief({ product: 'Loan' })
  .stage('Apply')
  .lane('pain', 'Pains')
  .card('Apply', 'Pains', 'Plain')
  .translation('zh-Hant', 'card:Plain', 'text', '房貸很久', 'An older text')
  .translation('zh-Hant', 'brief', 'product', '舊的房貸', 'House loan')
  .build();

/** With what a builder does not build. */
const kept: CjmDocument = {
  ...on,
  views: [{ id: 'view', name: 'Loan pains', tags: ['loan'] }],
  snapshots: [{ id: 'snap', name: 'Loan, first', at: '2026-01-02T03:04:05Z', document: on }],
};

const CARD = 'card:The loan takes long';
const LINK = 'link:Plain→The loan takes long';
const edit = (
  recordId: string,
  field: string,
  before: string,
  after: string,
  language: Language | undefined = 'en',
) => ({ recordId, field, language, before, after });
/** Of what is the same in every language. */
const plain = (recordId: string, field: string, before: string, after: string) => ({
  ...{ recordId, field, language: undefined, before, after },
});
const translated = (recordId: string, field: string, before: string, after: string) =>
  edit(recordId, field, before, after, 'zh-Hant');

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
          plain('brief', 'team.0', 'Loan desk', 'Credit desk'),
          edit('persona:Sarah', 'quote', 'A loan?', 'A credit?'),
          edit('journey:As-is', 'summary.pain', 'The loan', 'The credit'),
          edit('stage:Apply', 'name', 'Apply', 'Ask'),
          edit(CARD, 'text', 'The loan takes long', 'The credit takes long'),
          edit(CARD, 'momentOfTruth.reason', 'loan', 'credit'),
          edit('ev', 'text', 'My loan!', 'My credit!'),
          edit(LINK, 'label', 'loan', 'credit'),
          plain('comment:Which loan?', 'text', 'Which loan?', 'Which credit?'),
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
          plain(CARD, 'tags.0', 'loan', ''),
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
        edits: [
          translated('card:Plain', 'text', '房貸很久', '貸款很久'),
          translated(CARD, 'text', 'The loan takes long', '貸款要等很久'),
          plain(CARD, 'tags.0', 'loan', '貸款'),
          plain('comment:Which loan?', 'text', 'Which loan?', '哪一種？'),
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
    {
      when: 'writes to both languages in one step; a translation of a new wording is as fresh as it was',
      on,
      args: {
        edits: [
          translated('card:Plain', 'text', '房貸很久', '貸款很久'),
          edit('card:Plain', 'text', 'Plain', 'Simple'),
        ],
      },
      expect(after) {
        expect(cardOf(after, 'card:Plain').text).toBe('Simple');
        const said = after.translations['zh-Hant']?.['card:Plain']?.['text'];
        expect(said?.text).toBe('貸款很久');
        expect(said && isStale(said, 'Simple')).toBe(false);
      },
    },
    {
      when: 'leaves an outdated translation outdated, also where the main text is replaced along with it',
      on: outdated,
      args: {
        edits: [
          translated('card:Plain', 'text', '房貸很久', '貸款很久'),
          translated('brief', 'product', '舊的房貸', '舊的貸款'),
          edit('brief', 'product', 'Loan', 'Credit'),
        ],
      },
      expect(after) {
        const said = after.translations['zh-Hant'];
        expect(said?.['card:Plain']?.['text']).toEqual({ text: '貸款很久', of: shortHash('An older text') });
        expect(said?.['brief']?.['product']).toEqual({ text: '舊的貸款', of: shortHash('House loan') });
        expect(after.brief.product).toBe('Credit');
      },
    },
    {
      when: 'writes names of views and snapshots, authors and labels of a series',
      on: kept,
      args: {
        edits: [
          edit('view', 'name', 'Loan pains', 'Credit pains'),
          plain('snap', 'name', 'Loan, first', 'Credit, first'),
          plain('comment:Which loan?', 'author', 'Loan desk', 'Credit desk'),
          plain('point', 'at', 'loan week', 'credit week'),
        ],
      },
      expect(after, before) {
        expect(after).toMatchObject({
          views: [{ name: 'Credit pains', tags: ['loan'] }],
          snapshots: [{ name: 'Credit, first' }],
          comments: [{ author: 'Credit desk', text: 'Which loan?' }],
        });
        expect(cardOf(after, CARD).metric?.series).toEqual([{ id: 'point', at: 'credit week', value: 1 }]);
        expect(after.snapshots[0]?.document, 'what once was stays').toBe(before.snapshots[0]?.document);
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
      when: 'when a comment would be nobody’s',
      on,
      args: { edits: [plain('comment:Which loan?', 'author', 'Loan desk', '')] },
      reason: 'refusal.emptiedTexts',
    },
    {
      when: 'when a text is said in another language only',
      on,
      args: { edits: [edit('card:Plain', 'text', '房貸很久', 'x')] },
      reason: 'refusal.textChanged',
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
    const edits = (large.journeys[0]?.cards ?? []).map(({ id, text }) =>
      edit(id, 'text', text, `${text}!`, 'en'),
    );
    const result = runCommand(large, replaceText, { edits }, createMade());
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
