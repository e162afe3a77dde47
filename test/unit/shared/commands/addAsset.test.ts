import { expect, test } from 'vitest';
import { addAsset } from '../../../../shared/commands/addAsset';
import { setCardFacet } from '../../../../shared/commands/setCardFacet';
import { runCommand } from '../../../../shared/commands/command';
import type { CjmDocument } from '../../../../shared/model/types';
import { awkwardDocument, JOURNEY } from '../../../support/awkwardDocument';
import { createMade } from '../../../support/createMade';
import { describeCommand } from '../../../support/describeCommand';
import { tinyPng, toBase64 } from '../../../support/tinyImages';

const asset = { mime: 'image/png', data: toBase64(tinyPng(4, 3)) };
const held: CjmDocument = withUsed({ ...awkwardDocument(), assets: { held: asset } }, 'held');

function withUsed(document: CjmDocument, imageId: string): CjmDocument {
  const args = { journeyId: JOURNEY, ids: ['card:a'], field: 'imageId', value: imageId } as const;
  const result = runCommand(document, setCardFacet, args, createMade());
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

const full = { ...held, assets: { ...held.assets, big: { ...asset, data: 'A'.repeat(40 * 1024 * 1024) } } };

describeCommand(addAsset, {
  does: [
    {
      when: 'keeps a picture under its name',
      // Named already, as by a newer program: a picture that nothing names is not written.
      on: { ...awkwardDocument(), brief: { notes: 'image' } },
      args: { id: 'image', asset },
      expect: (after) => expect(after.assets).toEqual({ image: asset }),
    },
  ],
  leavesAlone: [{ when: 'that has the picture', on: held, args: { id: 'held', asset: { ...asset } } }],
  refuses: [
    {
      when: 'of another picture under the same name',
      on: held,
      args: { id: 'held', asset: { ...asset, data: toBase64(tinyPng(5, 5)) } },
      reason: 'refusal.idTaken',
    },
    { when: 'under the name of a card', on: held, args: { id: 'card:a', asset }, reason: 'refusal.idTaken' },
    {
      when: 'of a drawing that calls itself a picture',
      on: held,
      args: { id: 'x', asset: { ...asset, data: Buffer.from('<svg/>').toString('base64') } },
      reason: 'refusal.notAnImage',
    },
    {
      when: 'of a picture that calls itself something else',
      on: held,
      args: { id: 'x', asset: { ...asset, mime: 'text/html' } },
      reason: 'refusal.notAnImage',
    },
    {
      when: 'of a huge one',
      on: held,
      args: { id: 'x', asset: { ...asset, data: 'A'.repeat(600 * 1024) } },
      reason: 'refusal.imageTooLarge',
    },
    {
      when: 'beyond what a file may hold',
      on: { ...full, brief: { notes: 'big' } },
      args: { id: 'x', asset: { ...asset, data: toBase64(tinyPng(5, 5)) } },
      reason: 'refusal.tooManyImages',
    },
  ],
});

test('pictures that nothing names any more take no room: they are not written', () => {
  const other = { ...asset, data: toBase64(tinyPng(5, 5)) };
  expect(addAsset.allowed(full, { id: 'x', asset: other })).toEqual({ ok: true });
});
