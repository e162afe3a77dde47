import { expect, test } from 'vitest';
import { parseClip, serializeClip } from '../../../../shared/format/clipText';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import { cutOutPersona, toPayloads } from '../../../../shared/model/clip/cutOutPersona';
import { toPersonaPayload } from '../../../../shared/model/personaPayload';
import { cutOut } from '../../../../shared/model/clip/cutOut';
import { buildDocument } from '../../../support/buildDocument';

const document = buildDocument().stage('Find').lane('action', 'Do').card('Find', 'Do', 'a').build();
const journeyId = document.journeys[0]!.id;
const clip = cutOut(document, { kind: 'cards', journeyId, ids: ['card:a'] })!;
const text = serializeClip(clip);

test.each([
  ['nothing', '', 'notCjm'],
  ['a map without its first line', serializeDocument(document), 'notCjm'],
  ['another kind of thing', text.replace('cards', 'planets'), 'notCjm'],
  ['no JSON', 'cjm-clip 1 cards\n<html>', 'notJson'],
  ['half of it', text.slice(0, text.length / 2), 'truncated'],
  ['what a newer program copied', text.replace('"version": 1', '"version": 99'), 'tooNew'],
  ['deep nesting', `cjm-clip 1 cards\n${'['.repeat(100)}${']'.repeat(100)}`, 'tooDeep'],
])('refuses %s', (_what, given, kind) => {
  expect(parseClip(given)).toMatchObject({ ok: false, failure: { kind } });
});

test('refuses what is larger than a file may be, before it reads it', () => {
  expect(parseClip(`cjm-clip 1 cards\n${' '.repeat(50 * 1024 * 1024)}`)).toMatchObject({
    ok: false,
    failure: { kind: 'tooLarge', what: 'file' },
  });
});

test('puts broken details right, like those of a file', () => {
  const broken = text.replace('"lane": "lane:Do"', '"lane": "gone", "severity": 900');
  const parsed = parseClip(broken);
  const [card] = (parsed.ok && parsed.value.document.journeys[0]?.cards) || [];
  expect(card?.severity).toBe(3);
  expect(parsed.ok && parsed.value.document.journeys[0]?.lanes.some(({ id }) => id === card?.lane)).toBe(
    true,
  );
});

test('a persona comes back as it was copied, with its photo and translations, and without other people', () => {
  const asset = { mime: 'image/png', data: 'iVBORw0KGgo=' };
  const cast = {
    ...buildDocument()
      .persona('Sarah', { photo: 'as', evidence: [{ id: 'ev', text: 'Seen' }] })
      .persona('Tom')
      .translation('zh-Hant', 'persona:Sarah', 'name', '莎拉', 'Sarah')
      .translation('zh-Hant', 'ev', 'text', '看過', 'Seen')
      .build(),
    assets: { as: asset, other: asset },
  };
  const parsed = parseClip(serializeClip(cutOutPersona(cast, 'persona:Sarah')!));
  expect(parsed.ok && parsed.value.kind).toBe('persona');
  expect(parsed.ok && parsed.value.kind === 'persona' && toPayloads(parsed.value)).toEqual([
    toPersonaPayload(cast, 'persona:Sarah'),
  ]);
  expect(cutOutPersona(cast, 'gone')).toBeUndefined();
});

test('a persona clip without a persona is none', () => {
  expect(parseClip(text.replace('clip 1 cards', 'clip 1 persona'))).toMatchObject({ ok: false });
});
