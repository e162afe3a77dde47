import { expect } from 'vitest';
import { pastePersona } from '../../../../shared/commands/pastePersona';
import { removePersona } from '../../../../shared/commands/removePersona';
import { toPersonaPayload } from '../../../../shared/model/personaPayload';
import { isStale } from '../../../../shared/model/translate';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';
import { describeCommand } from '../../../support/describeCommand';
import { tinyPng, toBase64 } from '../../../support/tinyImages';
import { idsOf } from '../../../support/readDocument';

const on = awkwardDocument();
const PHOTO = { mime: 'image/png', data: toBase64(tinyPng(4, 3)) };

/** In Chinese; the awkward document is in English. */
const elsewhere = buildDocument('別處')
  .with({ language: 'zh-Hant' })
  .persona('小艾', {
    role: '公關',
    quote: '「忙得過來嗎？」',
    photo: 'face',
    evidence: [{ id: 'evidence:ai', text: '訪談' }],
  })
  .translation('en', 'persona:小艾', 'name', 'Ai', '小艾')
  .translation('en', 'persona:小艾', 'role', 'PR', '舊的職稱')
  .translation('en', 'evidence:ai', 'text', 'Interview', '訪談')
  .translation('en', 'brief', 'goal', 'Not hers', '不是她的')
  .asset('face', PHOTO)
  .build();

describeCommand(pastePersona, {
  does: [
    {
      when: 'from the same document, like a duplicate, at a place',
      on,
      args: { payload: toPersonaPayload(on, 'persona:Sarah'), index: 1 },
      expect(after) {
        expect(idsOf(after.personas)).toEqual(['persona:Sarah', 'new1', 'persona:Omar']);
        expect(after.personas[1]).toMatchObject({ copiedFrom: 'persona:Sarah', evidence: [{ id: 'new2' }] });
        expect(after.translations['zh-Hant']?.['new1']?.['role']?.text).toBe('買家');
      },
    },
    {
      when: 'with what was said about it, where it was cut from this document',
      on: removePersona.run(on, { personaId: 'persona:Sarah' }, createMade()),
      args: { payload: toPersonaPayload(on, 'persona:Sarah'), id: 'back' },
      expect(after) {
        const said = (text: string) => after.comments.find((comment) => comment.text === text)?.target;
        expect(said('About Sarah')).toBe('back');
        expect(said('About a')).toBe('card:a');
      },
    },
    {
      when: 'from a document in another language: its words change places, with evidence and photo',
      on,
      args: { payload: toPersonaPayload(elsewhere, 'persona:小艾'), id: 'mine' },
      expect(after) {
        const pasted = after.personas.at(-1)!;
        expect(pasted).toMatchObject({ id: 'mine', name: 'Ai', role: 'PR', copiedFrom: 'persona:小艾' });
        // What has no translation is kept as it is.
        expect(pasted.quote).toBe('「忙得過來嗎？」');
        expect(pasted.evidence).toMatchObject([{ text: 'Interview' }]);
        expect(after.assets[pasted.photo!]).toEqual(PHOTO);
        const chinese = after.translations['zh-Hant']!;
        expect(chinese['mine']?.['name']?.text).toBe('小艾');
        expect(chinese[pasted.evidence![0]!.id]?.['text']?.text).toBe('訪談');
        expect(isStale(chinese['mine']!['name']!, pasted.name)).toBe(false);
        expect(isStale(chinese['mine']!['role']!, pasted.role!)).toBe(true);
        expect(after.brief).toEqual(on.brief);
      },
    },
    {
      when: 'with a picture that is there already, which is not kept twice',
      on: elsewhere,
      args: { payload: toPersonaPayload(elsewhere, 'persona:小艾') },
      expect(after) {
        expect(Object.keys(after.assets)).toEqual(['face']);
        expect(after.personas[1]?.photo).toBe('face');
      },
    },
    {
      when: 'without the picture that did not come along',
      on,
      args: {
        payload: { persona: { id: 'far', name: 'Far', photo: 'lost' }, language: 'en', translations: {} },
      },
      expect: (after) => expect(after.personas.at(-1)).not.toHaveProperty('photo'),
    },
    {
      when: 'without what is no picture, whatever it calls itself',
      on,
      args: {
        payload: { ...toPersonaPayload(elsewhere, 'persona:小艾'), photo: { ...PHOTO, data: 'AAAA' } },
      },
      expect(after) {
        expect(after.personas.at(-1)).not.toHaveProperty('photo');
        expect(after.assets).toBe(on.assets);
      },
    },
  ],
  refuses: [
    {
      when: 'with a picture beyond what a file may hold',
      on: {
        ...{ ...on, brief: { notes: 'big' } },
        assets: { big: { mime: 'image/png', data: 'A'.repeat(40 * 1024 * 1024) } },
      },
      args: { payload: toPersonaPayload(elsewhere, 'persona:小艾') },
      reason: 'refusal.tooManyImages',
    },
    {
      when: 'under an id that is taken',
      on,
      args: { payload: toPersonaPayload(on, 'persona:Sarah'), id: 'persona:Omar' },
      reason: 'refusal.idTaken',
    },
    {
      when: 'of an age nobody has',
      on,
      args: { payload: { persona: { id: 'far', name: 'Far', age: 1000 }, language: 'en', translations: {} } },
      reason: 'refusal.outOfRange',
    },
  ],
});
