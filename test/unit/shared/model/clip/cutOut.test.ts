import { expect, test } from 'vitest';
import { parseClip, serializeClip } from '../../../../../shared/format/clipText';
import { checkDocument } from '../../../../../shared/model/checkDocument';
import { cutOut, type ClipSource } from '../../../../../shared/model/clip/cutOut';
import { awkwardDocument, JOURNEY } from '../../../../support/awkwardDocument';
import { deepFreeze } from '../../../../support/deepFreeze';
import { findDangling } from '../../../../support/findDangling';

const document = deepFreeze(awkwardDocument());
const journeyId = JOURNEY;

const SOURCES: readonly ClipSource[] = [
  { kind: 'cards', journeyId, ids: ['card:a', 'card:b', `card:measured`] },
  { kind: 'stage', journeyId, id: 'stage:Find' },
  { kind: 'step', journeyId, id: 'step:Find/Compare' },
  { kind: 'lane', journeyId, id: 'lane:Actions' },
  { kind: 'journey', journeyId: 'journey:To-be' },
];

function cut(source: ClipSource) {
  const clip = cutOut(document, source);
  if (!clip) throw new Error('There is something to cut out.');
  return clip;
}

test.each(SOURCES)('a clip is a whole document, and the same after the clipboard: $kind', (source) => {
  const clip = cut(source);
  expect(checkDocument(clip.document)).toEqual([]);
  expect(findDangling(clip.document)).toEqual([]);
  expect(parseClip(serializeClip(clip))).toEqual({ ok: true, value: clip });
});

test('cards come with the block around them, their links, and what they refer to — and nothing else', () => {
  const { document: clip } = cut({ kind: 'cards', journeyId, ids: ['card:b', 'card:c', 'card:measured'] });
  const [journey] = clip.journeys;
  expect(journey?.cards.map(({ id }) => id)).toEqual(['card:b', 'card:c', 'card:measured']);
  expect(journey?.links.map(({ id }) => id)).toEqual(['link:b→c', 'link:c→measured']);
  expect(journey?.lanes.map(({ id }) => id)).toEqual(['lane:Actions', 'lane:Curve', 'lane:Shut', 'lane:']);
  expect(journey?.stages.flatMap(({ steps }) => steps)).toHaveLength(7);
  expect(clip.channels.map(({ name }) => name)).toEqual(['Web', 'Branch']);
  expect(clip.personas.map(({ name }) => name)).toEqual(['Sarah', 'Omar']);
  expect(Object.keys(clip.translations['zh-Hant'] ?? {})).toContain('card:b');
  expect(Object.keys(clip.translations['zh-Hant'] ?? {})).not.toContain('card:a');
  expect([clip.title, clip.brief, clip.comments]).toEqual(['', {}, []]);
});

test('a journey that a card opens comes by name only', () => {
  const { document: clip } = cut({ kind: 'journey', journeyId: 'journey:To-be' });
  expect(clip.journeys.map(({ name, cards }) => [name, cards.length])).toEqual([
    ['To-be', 1],
    ['As-is', 0],
  ]);
});

test('pictures of cards and of the people they speak of come along', () => {
  const asset = { mime: 'image/png', data: 'iVBORw0KGgo=' };
  const withPictures = {
    ...document,
    assets: { face: asset, shot: { ...asset, data: 'AAAA' }, unused: { ...asset, data: 'BBBB' } },
    personas: document.personas.map((persona) => ({ ...persona, photo: 'face' })),
    journeys: document.journeys.map((journey) => ({
      ...journey,
      cards: journey.cards.map((card) => (card.personaId ? { ...card, imageId: 'shot' } : card)),
    })),
  };
  const clip = cutOut(withPictures, { kind: 'stage', journeyId, id: 'stage:審核' });
  expect(Object.keys(clip?.document.assets ?? {})).toEqual(['face', 'shot']);
});

test('nothing gives no clip', () => {
  expect(cutOut(document, { kind: 'cards', journeyId, ids: ['gone'] })).toBeUndefined();
  expect(cutOut(document, { kind: 'lane', journeyId, id: 'gone' })).toBeUndefined();
  expect(cutOut(document, { kind: 'journey', journeyId: 'gone' })).toBeUndefined();
});
