import { expect, test } from 'vitest';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import type { CjmDocument, Id } from '../../../../shared/model/types';
import { BUILT_AT, buildDocument } from '../../../support/buildDocument';

const asset = { mime: 'image/png', data: 'AAAA' };
const built = buildDocument()
  .persona('Ann', { photo: 'face' })
  .stage('Find')
  .lane('image', 'Story')
  .card('Find', 'Story', 'a', { imageId: 'shot' });
for (const id of ['face', 'shot', 'old', 'newer', 'unused']) built.asset(id, asset);

function written(document: CjmDocument): readonly Id[] {
  const { assets = {} } = JSON.parse(serializeDocument(document)) as { assets?: object };
  return Object.keys(assets);
}

test('pictures that nothing names are left out of the file, and stay in memory', () => {
  const document = built.build();
  expect(written(document)).toEqual(['face', 'shot']);
  expect(Object.keys(document.assets)).toHaveLength(5);
});

test('pictures of snapshots are kept, and those that only a newer program knows the use of', () => {
  const then = { ...built.build(), id: 'then', assets: {} };
  const earlier = {
    ...then,
    personas: then.personas.map((persona) => ({ ...persona, photo: 'old' })),
  };
  const document: CjmDocument = {
    ...built.with({ brief: { 'x-cover': { picture: 'newer' } } as object }).build(),
    snapshots: [{ id: 'sn', name: '', at: BUILT_AT, document: earlier }],
  };
  expect(written(document)).toEqual(['face', 'shot', 'old', 'newer']);
});

test('a document whose pictures are all in use is written without a copy of them', () => {
  const { assets } = built.build();
  const { face, shot } = assets as Record<Id, typeof asset>;
  const document = { ...built.build(), assets: { face: face!, shot: shot! } };
  expect(written(document)).toEqual(['face', 'shot']);
});
