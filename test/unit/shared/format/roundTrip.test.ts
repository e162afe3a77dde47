import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../shared/format/parseDocument';
import { card } from '../../../../shared/format/records/cardSpec';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import { createReadContext } from '../../../../shared/format/warnings';
import { keepUsedAssets } from '../../../../shared/model/assets';
import { checkDocument } from '../../../../shared/model/checkDocument';
import type { Card, CjmDocument } from '../../../../shared/model/types';
import { documents } from '../../../support/arbitraries';
import { buildDocument } from '../../../support/buildDocument';
import { generateDocument } from '../../../support/generateDocument';
import { parseSound } from './parsing';

describe('writing and reading again', () => {
  it('gives back every document, without a warning', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(checkDocument(document)).toEqual([]);
        expect(parseSound(serializeDocument(document))).toEqual(document);
      }),
    );
  });

  it('gives back the same text, whatever the text was', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const hand = JSON.stringify(shuffleKeys(document));
        const once = serializeDocument(parseSound(hand));
        expect(once).toBe(serializeDocument(document));
        expect(serializeDocument(parseSound(once))).toBe(once);
      }),
    );
  });

  it('gives back every sound record itself, not a copy', () => {
    const raw = {
      id: 'cd',
      lane: 'ln',
      step: 'sp',
      text: 'Search',
      tags: ['a'],
      metric: { value: 1.25 },
      x: {},
    };
    expect(card.read(raw, createReadContext())).toBe(raw);
    expect(card.write(raw)).toBe(raw);
  });

  it('survives any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => !parseDocument(text).ok));
  });

  it('survives any JSON in place of any part', () => {
    fc.assert(
      fc.property(documents, fc.jsonValue(), fc.nat(), (document, junk, seed) => {
        const broken = replacePart(document, junk, seed);
        const parsed = parseDocument(JSON.stringify(broken));
        if (!parsed.ok) return;
        expect(checkDocument(parsed.value.document)).toEqual([]);
        const { document: read } = parsed.value;
        // The junk may stand where the picture was named.
        const kept = { ...read, assets: keepUsedAssets(read) };
        expect(parseSound(serializeDocument(read))).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the text', () => {
  it('begins with what it is, ends with a line feed and leaves out what says nothing', () => {
    const text = serializeDocument(buildDocument('Shop').stage('Find').lane('action', '').build());
    expect(text).toMatch(/^\{\n {2}"format": "cjm",\n {2}"version": 1,\n {2}"id": /);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toMatch(/"(brief|personas|cards|links|translations|snapshots|assets)"/);
    expect(text).not.toContain('"name": ""');
  });

  it('changes by one line when one field changes', () => {
    const before = generateDocument(100);
    const after = withCards(before, (card, index) => (index === 40 ? { ...card, text: 'Changed' } : card));
    expect(changedLines(before, after)).toBe(1);
  });

  it('rounds numbers to two decimals', () => {
    const document = buildDocument()
      .stage('Find')
      .lane('emotion', 'Mood')
      .card('Find', 'Mood', '!', { score: 1.23456 });
    expect(serializeDocument(document.build())).toContain('"score": 1.23\n');
  });

  it('keeps unknown fields after known ones, in their own order and untouched', () => {
    const base = buildDocument().stage('Find').lane('action', 'Act').card('Find', 'Act', 'Search').build();
    const future = { zebra: { b: 1.23456, a: null, nested: [{}, []] }, alpha: '' };
    const document = withCards(base, (card) => ({ ...future, ...card }));
    const text = serializeDocument(document);
    expect(Object.keys(toCards(text)[0] ?? {})).toEqual(['id', 'lane', 'step', 'text', 'zebra', 'alpha']);
    expect(toCards(text)[0]).toMatchObject(future);
    expect(parseSound(text)).toEqual(document);
  });

  it('leaves pictures out for a draft, and takes them back', () => {
    const document = buildDocument()
      .asset('im', { mime: 'image/png', data: 'aGVsbG8=' })
      .persona('Ann', { photo: 'im' });
    const text = serializeDocument(document.build(), { withoutAssets: true });
    expect(text).not.toContain('aGVsbG8=');
    expect(parseSound(text, { assets: document.build().assets })).toEqual(document.build());
  });

  it('holds snapshots as whole documents that share the pictures', () => {
    const inner = buildDocument('Then').persona('Ann', { photo: 'im' }).build();
    const document = buildDocument('Now')
      .asset('im', { mime: 'image/png', data: 'aGVsbG8=' })
      .with({ snapshots: [{ id: 'sn', name: 'Before', at: inner.createdAt, document: inner }] })
      .build();
    expect(parseSound(serializeDocument(document))).toEqual(document);
  });
});

function withCards(document: CjmDocument, edit: (card: Card, index: number) => Card): CjmDocument {
  return { ...document, journeys: document.journeys.map((j) => ({ ...j, cards: j.cards.map(edit) })) };
}

function toCards(text: string): readonly object[] {
  const { journeys } = JSON.parse(text) as { journeys: readonly { cards: readonly object[] }[] };
  return journeys.flatMap(({ cards }) => cards);
}

function changedLines(before: CjmDocument, after: CjmDocument): number {
  const [old, now] = [serializeDocument(before).split('\n'), serializeDocument(after).split('\n')];
  expect(now).toHaveLength(old.length);
  return now.filter((line, index) => line !== old[index]).length;
}

/** The same value with the keys of every known record the other way round; unknown values keep theirs. */
function shuffleKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffleKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, key === 'x-future' ? part : shuffleKeys(part)]),
  );
}

/** Puts `junk` at a place picked by the seed. */
function replacePart(value: unknown, junk: unknown, seed: number): unknown {
  if (typeof value !== 'object' || value === null || seed % 5 === 4) return junk;
  const keys = Object.keys(value);
  const chosen = keys[seed % (keys.length || 1)];
  const edit = (key: string, part: unknown): unknown =>
    key === chosen ? replacePart(part, junk, Math.floor(seed / 3)) : part;
  if (Array.isArray(value)) return value.map((part, index) => edit(String(index), part));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, edit(key, part)]));
}
