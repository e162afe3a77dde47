import { expect } from 'vitest';
import { resolveComment } from '../../../../shared/commands/resolveComment';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const commentId = 'comment:About a';
const settled = buildDocument().comment('Why?', undefined, { resolved: true }).build();

describeCommand(resolveComment, {
  does: [
    {
      when: 'when the matter is settled',
      on,
      args: { commentId, resolved: true },
      expect: (after) => expect(after.comments[0]?.resolved).toBe(true),
    },
    {
      when: 'and opened again',
      on: settled,
      args: { commentId: 'comment:Why?', resolved: false },
      expect: (after) => expect(after.comments[0]).not.toHaveProperty('resolved'),
    },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { commentId: 'gone', resolved: true }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'when it is open and shall be', on, args: { commentId, resolved: false } }],
});
