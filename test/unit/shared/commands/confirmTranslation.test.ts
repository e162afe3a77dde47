import { expect } from 'vitest';
import { confirmTranslation } from '../../../../shared/commands/confirmTranslation';
import { swapLanguage } from '../../../../shared/model/editLanguage';
import { localizeText } from '../../../../shared/model/translate';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const language = 'zh-Hant';
const stale = { recordId: 'card:b', field: 'text' };

describeCommand(confirmTranslation, {
  does: [
    {
      when: 'where the main text has changed since',
      on,
      args: { language, texts: [stale] },
      expect(after, before) {
        expect(localizeText(before, language, 'card:b', 'text', 'b')).toEqual({ text: '乙', state: 'stale' });
        expect(localizeText(after, language, 'card:b', 'text', 'b')).toEqual({
          text: '乙',
          state: 'translated',
        });
      },
    },
    {
      when: 'where both languages say the same, on a locked card too',
      on,
      args: { language, texts: [stale, { recordId: 'card:locked', field: 'text' }] },
      expect: (after) =>
        expect(localizeText(after, language, 'card:locked', 'text', 'locked')).toEqual({
          text: 'locked',
          state: 'translated',
        }),
    },
    {
      when: 'where this language had no words before it stopped being the main one',
      on: swapLanguage(
        buildDocument().journey('As-is').translation('zh-Hant', 'journey:As-is', 'goal', 'NPS 50').build(),
        language,
      ),
      args: { language: 'en', texts: [{ recordId: 'journey:As-is', field: 'goal' }] },
      expect: (after) =>
        expect(localizeText(after, 'en', 'journey:As-is', 'goal', 'NPS 50')).toEqual({
          text: 'NPS 50',
          state: 'translated',
        }),
    },
  ],
  refuses: [
    {
      when: 'for the main language',
      on,
      args: { language: 'en', texts: [stale] },
      reason: 'refusal.mainLanguage',
    },
    { when: 'for nothing', on, args: { language, texts: [] }, reason: 'refusal.nothingChosen' },
    {
      when: 'where there is nothing to translate',
      on,
      args: { language, texts: [{ recordId: 'card:a', field: 'note' }] },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    { when: 'when it is up to date', on, args: { language, texts: [{ recordId: 'card:a', field: 'text' }] } },
  ],
});
