import { expect } from 'vitest';
import { setDocumentLanguage } from '../../../../shared/commands/setDocumentLanguage';
import { shortHash } from '../../../../shared/util/shortHash';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(setDocumentLanguage, {
  does: [
    {
      when: 'exchanges texts and translations, stale ones included, and swaps back exactly',
      on,
      args: { language: 'zh-Hant' },
      expect(after, before) {
        expect(after.title).toBe('麻煩的地圖');
        expect(after.brief.product).toBe('房貸');
        expect(cardOf(after, 'card:a').text).toBe('甲');
        expect(after.translations['en']?.['card:a']?.['text']).toEqual({ text: 'a', of: shortHash('甲') });
        expect(after.translations['en']?.['card:b']?.['text']?.of).toBe(shortHash('an older b'));
        expect(after.translations['ja']?.['card:a']?.['text']?.of).toBe(shortHash('甲'));
        expect(cardOf(after, 'card:c').evidence?.[0]?.text).toBe('他說的');
        expect(cardOf(after, 'card:other')).toBe(cardOf(before, 'card:other'));
        expect(cardOf(after, 'card:a').note).toBe('孤單的附註');
        expect(setDocumentLanguage.run(after, { language: 'en' }, createMade())).toEqual({
          ...before,
          updatedAt: after.updatedAt,
        });
      },
    },
    { when: 'on a map with nothing translated', on: buildDocument().build(), args: { language: 'zh-Hant' } },
  ],
  leavesAlone: [{ when: 'when it is the main language', on, args: { language: 'en' } }],
});
