import { expect } from 'vitest';
import { editCardText } from '../../../../shared/commands/editCardText';
import { shortHash } from '../../../../shared/util/shortHash';
import { HUGE_TEXT, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const borrowed = buildDocument()
  .journey('As-is')
  .stage('Find')
  .lane('action', 'Do')
  .card('Find', 'Do', '')
  .translation('zh-Hant', 'card:', 'text', '等')
  .build();

describeCommand(editCardText, {
  does: [
    {
      when: 'and touches nothing but that card',
      on,
      args: { journeyId, id: 'card:b', text: 'مرحبا' },
      expect(after, before) {
        expect(cardOf(after, 'card:b').text).toBe('مرحبا');
        expect(cardOf(after, 'card:a')).toBe(cardOf(before, 'card:a'));
        expect(journeyOf(after, 'journey:To-be')).toBe(journeyOf(before, 'journey:To-be'));
        expect(after.translations).toBe(before.translations);
      },
    },
    {
      when: 'in another language',
      on,
      args: { journeyId, id: 'card:b', text: '乙二', language: 'zh-Hant' },
      expect: (after) =>
        expect(after.translations['zh-Hant']?.['card:b']?.['text']).toEqual({
          text: '乙二',
          of: shortHash('b'),
        }),
    },
    {
      when: 'removing a translation',
      on,
      args: { journeyId, id: 'card:b', text: '', language: 'zh-Hant' },
      expect: (after) => expect(after.translations['zh-Hant']).not.toHaveProperty('card:b'),
    },
    { when: 'with a huge text', on, args: { journeyId, id: 'card:b', text: HUGE_TEXT } },
    { when: 'in a hidden lane', on, args: { journeyId, id: 'card:hidden pain', text: '' } },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, id: 'card:locked', text: '' },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'in a locked lane',
      on,
      args: { journeyId, id: 'card:in a locked lane', text: '' },
      reason: 'refusal.lockedLane',
    },
    {
      when: 'in a locked stage',
      on,
      args: { journeyId, id: 'card:in a locked stage', text: '' },
      reason: 'refusal.lockedStage',
    },
    { when: 'when it is gone', on, args: { journeyId, id: 'gone', text: '' }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [
    { when: 'when it says that', on, args: { journeyId, id: 'card:a', text: 'a' } },
    {
      when: 'when only the other language says that, which is shown in its place',
      on: borrowed,
      args: { journeyId, id: 'card:', text: '等', language: 'en' },
    },
    {
      when: 'when what only the other language says is cleared',
      on: borrowed,
      args: { journeyId, id: 'card:', text: '', language: 'en' },
    },
  ],
});
