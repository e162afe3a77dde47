import { expect } from 'vitest';
import { removeComment } from '../../../../shared/commands/removeComment';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(removeComment, {
  does: [
    {
      when: 'with its replies',
      on,
      args: { commentId: 'comment:About all' },
      expect(after) {
        expect(after.comments.map(({ text }) => text)).toEqual([
          'About a',
          'About 審核',
          'About a link',
          'About Sarah',
        ]);
      },
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { commentId: 'gone' }, reason: 'refusal.notFound' }],
});
