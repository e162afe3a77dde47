import { expect } from 'vitest';
import { removeView } from '../../../../shared/commands/removeView';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = buildDocument()
  .with({ views: [{ id: 'view', name: 'IT', owners: ['IT'] }] })
  .translation('zh-Hant', 'view', 'name', '資訊部')
  .build();

describeCommand(removeView, {
  does: [
    {
      when: 'forgets its name in other languages, too',
      on,
      args: { viewId: 'view' },
      expect(after) {
        expect(after.views).toEqual([]);
        expect(after.translations).toEqual({});
      },
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { viewId: 'gone' }, reason: 'refusal.notFound' }],
});
