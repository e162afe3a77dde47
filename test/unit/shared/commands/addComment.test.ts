import { expect } from 'vitest';
import { addComment } from '../../../../shared/commands/addComment';
import { MAX_TEXT_LENGTH } from '../../../../shared/model/limits';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(addComment, {
  does: [
    {
      when: 'about a card, even a locked one',
      on,
      args: { target: 'card:locked', author: '法務 林', text: '先過個資審查。\r\n再上線' },
      expect(after) {
        expect(after.comments.at(-1)).toEqual({
          ...{ id: 'new1', target: 'card:locked', author: '法務 林' },
          ...{ text: '先過個資審查。\n再上線', at: '2026-02-03T04:05:06Z' },
        });
      },
    },
    {
      when: 'about the whole document, by nobody in particular',
      on,
      args: { id: 'mine', author: '', text: 'Good' },
      expect(after) {
        expect(after.comments.at(-1)).toMatchObject({ id: 'mine', author: '' });
        expect(after.comments.at(-1)).not.toHaveProperty('target');
      },
    },
    { when: 'about an item of evidence', on, args: { target: 'evidence:c', author: 'Ann', text: 'Who?' } },
  ],
  refuses: [
    {
      when: 'without words',
      on,
      args: { target: 'card:a', author: 'Ann', text: ' \n' },
      reason: 'refusal.emptyComment',
    },
    {
      when: 'about what is not there',
      on,
      args: { target: 'gone', author: 'Ann', text: 'Hm' },
      reason: 'refusal.notFound',
    },
    {
      when: 'under an id in use, be it a reply’s',
      on,
      args: { id: 'reply:all', author: 'Ann', text: 'Hm' },
      reason: 'refusal.idTaken',
    },
    {
      when: 'when it is a book',
      on,
      args: { author: 'Ann', text: 'x'.repeat(MAX_TEXT_LENGTH + 1) },
      reason: 'refusal.tooLong',
    },
  ],
});
