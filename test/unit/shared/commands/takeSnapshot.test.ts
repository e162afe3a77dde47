import { expect } from 'vitest';
import { takeSnapshot } from '../../../../shared/commands/takeSnapshot';
import { MAX_SNAPSHOTS } from '../../../../shared/model/limits';
import { awkwardDocument, SNAPSHOT } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const awkward = awkwardDocument();
const on = { ...awkward, assets: { im: { mime: 'image/png', data: 'aGVsbG8=' } } };
const full = {
  ...on,
  snapshots: Array.from({ length: MAX_SNAPSHOTS }, (_, at) => ({ ...on.snapshots[0]!, id: `s${at}` })),
};

describeCommand(takeSnapshot, {
  does: [
    {
      when: 'of the whole document, without snapshots and pictures of its own',
      on,
      args: { name: '工作坊之後' },
      expect(after, before) {
        const [, taken] = after.snapshots;
        expect(taken).toMatchObject({ id: 'new1', name: '工作坊之後', at: '2026-02-03T04:05:06Z' });
        expect(taken?.document).toEqual({ ...before, snapshots: [], assets: {} });
        expect(taken?.document.journeys).toBe(before.journeys);
        expect(after.snapshots[0]).toBe(before.snapshots[0]);
      },
    },
  ],
  refuses: [
    { when: 'beyond what a file keeps', on: full, args: { name: 'x' }, reason: 'refusal.tooManySnapshots' },
    { when: 'under an id in use', on, args: { id: SNAPSHOT, name: 'x' }, reason: 'refusal.idTaken' },
  ],
});
