import { expect } from 'vitest';
import { restoreSnapshot } from '../../../../shared/commands/restoreSnapshot';
import { toSnapshot } from '../../../../shared/model/snapshots';
import { awkwardDocument, SNAPSHOT } from '../../../support/awkwardDocument';
import { BUILT_AT, buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, idsOf } from '../../../support/readDocument';

const on = awkwardDocument();

const pictured = buildDocument().stage('Find').lane('image', 'Pictures').asset('im', {
  mime: 'image/png',
  data: 'aGVsbG8=',
});
const before = pictured.card('Find', 'Pictures', 'door', { imageId: 'im' }).build();
const [journey] = before.journeys;
const emptied = {
  ...before,
  journeys: [{ ...journey!, cards: [] }],
  snapshots: [toSnapshot(before, 'then', 'Then', BUILT_AT)],
};
const same = { ...before, snapshots: [toSnapshot(structuredClone(before), 'then', 'Then', BUILT_AT)] };
const pictureless = { ...emptied, assets: {} };

describeCommand(restoreSnapshot, {
  does: [
    {
      when: 'as it was, with the snapshots and comments of now',
      on,
      args: { snapshotId: SNAPSHOT },
      expect(after, now) {
        expect(idsOf(after.journeys)).toEqual(['journey:As-is']);
        expect(cardOf(after, 'card:gone since').lane).toBe('lane:Goals');
        expect(cardOf(after, 'card:a').note).toBe('as it was');
        expect(after.comments).toBe(now.comments);
        expect(after.snapshots).toBe(now.snapshots);
        expect(after).toMatchObject({ id: now.id, createdAt: now.createdAt });
        expect(after).not.toHaveProperty('x-plugin');
      },
    },
    {
      when: 'with the pictures they share',
      on: emptied,
      args: { snapshotId: 'then' },
      expect(after, now) {
        expect(cardOf(after, 'card:door').imageId).toBe('im');
        expect(after.journeys[0]?.stages, 'what is equal keeps its identity').toBe(now.journeys[0]?.stages);
      },
    },
    {
      when: 'letting go of a picture that is no more',
      on: pictureless,
      args: { snapshotId: 'then' },
      expect: (after) => expect(cardOf(after, 'card:door')).not.toHaveProperty('imageId'),
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { snapshotId: 'x' }, reason: 'refusal.notFound' }],
  leavesAlone: [{ when: 'when the map is so still', on: same, args: { snapshotId: 'then' } }],
});
