import { expect } from 'vitest';
import { importTranslation } from '../../../../shared/commands/importTranslation';
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
  ],
  leavesAlone: [
    {
      when: 'when they are there already',
      on,
      args: { language, texts: [{ recordId: 'card:a', field: 'text', text: '甲', mainText: 'a' }] },
    },
  ],
});
