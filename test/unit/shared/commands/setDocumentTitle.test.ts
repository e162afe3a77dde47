import { expect } from 'vitest';
import { setDocumentTitle } from '../../../../shared/commands/setDocumentTitle';
import { shortHash } from '../../../../shared/util/shortHash';
import { FAMILY, HUGE_TEXT, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(setDocumentTitle, {
  does: [
    {
      when: 'names the map',
      on,
      args: { title: FAMILY },
      expect: (after) => expect(after.title).toBe(FAMILY),
    },
    {
      when: 'writes to the translation in another language',
      on,
      args: { title: '新的標題', language: 'zh-Hant' },
      expect(after) {
        expect(after.title).toBe('Awkward');
        expect(after.translations['zh-Hant']?.['document']?.['title']).toEqual({
          text: '新的標題',
          of: shortHash('Awkward'),
        });
      },
    },
    { when: 'takes a huge text', on, args: { title: HUGE_TEXT } },
  ],
  leavesAlone: [{ when: 'when it has that title', on, args: { title: 'Awkward' } }],
});
