import { expect } from 'vitest';
import { importTranslation } from '../../../../shared/commands/importTranslation';
import { MAX_TEXT_LENGTH } from '../../../../shared/model/limits';
import { localizeText } from '../../../../shared/model/translate';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const language = 'zh-Hant';
const other = { recordId: 'card:other', field: 'text', text: '其他', mainText: 'other' };

describeCommand(importTranslation, {
  does: [
    {
      when: 'many at once, what is stale on arrival being known as such',
      on,
      args: {
        language,
        texts: [other, { recordId: 'card:c', field: 'text', text: '丙\r\n丙', mainText: 'an older c' }],
      },
      expect(after) {
        expect(localizeText(after, language, 'card:other', 'text', 'other').state).toBe('translated');
        expect(localizeText(after, language, 'card:c', 'text', 'c')).toEqual({
          text: '丙\n丙',
          state: 'stale',
        });
      },
    },
    {
      when: 'in place of an earlier one',
      on,
      args: { language, texts: [{ recordId: 'card:a', field: 'text', text: '甲甲', mainText: 'a' }] },
    },
    {
      when: 'with what the table says in the main language, where the map says nothing in it',
      on,
      args: {
        language,
        texts: [{ recordId: 'card:a', field: 'note', text: '孤單的附註', mainText: 'A note on its own' }],
      },
      expect(after) {
        const note = after.journeys[0]!.cards.find(({ id }) => id === 'card:a')!.note;
        expect(note).toBe('A note on its own');
        expect(localizeText(after, language, 'card:a', 'note', note!)).toEqual({
          text: '孤單的附註',
          state: 'translated',
        });
      },
    },
  ],
  refuses: [
    {
      when: 'into the main language',
      on,
      args: { language: 'en', texts: [other] },
      reason: 'refusal.mainLanguage',
    },
    { when: 'of nothing', on, args: { language, texts: [] }, reason: 'refusal.nothingChosen' },
    {
      when: 'all of them, where one is of no text of the map',
      on,
      args: { language, texts: [other, { ...other, field: 'quote' }] },
      reason: 'refusal.notFound',
    },
    {
      when: 'where a lock is',
      on,
      args: { language, texts: [{ ...other, recordId: 'card:locked', mainText: 'locked' }] },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'with more than a text may hold in the main language',
      on,
      args: {
        language,
        texts: [
          { recordId: 'card:a', field: 'note', text: '附註', mainText: 'x'.repeat(MAX_TEXT_LENGTH + 1) },
        ],
      },
      reason: 'refusal.tooLong',
    },
  ],
  leavesAlone: [
    {
      when: 'when they are there already',
      on,
      args: { language, texts: [{ recordId: 'card:a', field: 'text', text: '甲', mainText: 'a' }] },
    },
  ],
});
