import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH } from '../../../../shared/format/limits';
import type { Card } from '../../../../shared/model/types';
import { fileWith, parseAnyway, parseSound, refusalOf } from './parsing';

function cardOf(text: string, index = 0): Card | undefined {
  return parseAnyway(text).document.journeys[0]?.cards[index];
}

describe('what is refused', () => {
  it.each([
    ['', 'empty'],
    ['\ufeff \r\n', 'empty'],
    ['null', 'notCjm'],
    ['[]', 'notCjm'],
    ['{"type":"excalidraw","version":2}', 'notCjm'],
    ['{"format":"cjm"}', 'badVersion'],
    ['{"format":"cjm","version":"1"}', 'badVersion'],
    ['{"format":"cjm","version":0}', 'badVersion'],
    ['{"format":"cjm","version":1.5}', 'badVersion'],
    ['{"format":"cjm","version":99}', 'tooNew'],
    ['{"format":"cjm","version":1,"title":"Ma', 'truncated'],
    [fileWith([]).slice(0, -1), 'truncated'],
  ])('%s', (text, kind) => {
    expect(refusalOf(text).kind).toBe(kind);
  });

  it('names the place where the text stops being JSON', () => {
    expect(refusalOf('{\r\n  "format": "cjm",\r\n  oops\r\n}')).toEqual({
      kind: 'notJson',
      line: 3,
      column: 3,
    });
    expect(refusalOf('<html>')).toEqual({ kind: 'notJson', line: 1, column: 1 });
  });

  it('a file over the limit, before reading it', () => {
    expect(refusalOf(' '.repeat(MAX_FILE_LENGTH + 1))).toMatchObject({ kind: 'tooLarge', what: 'file' });
  });

  it('more cards than the board can show', () => {
    const cards = Array.from({ length: 20_001 }, () => ({}));
    expect(refusalOf(fileWith(cards))).toEqual({
      kind: 'tooLarge',
      what: 'cards',
      limit: 20_000,
      found: 20_001,
    });
  });

  it('stages without steps, beyond the steps the board can show: each would get one', () => {
    const stages = Array.from({ length: 1_001 }, () => ({}));
    const file = fileWith([], { journeys: [{ stages }] });
    expect(refusalOf(file)).toEqual({ kind: 'tooLarge', what: 'steps', limit: 1_000, found: 1_001 });
  });

  it('too many cards in what should be a list and is one thing alone', () => {
    const journeys = { cards: Array.from({ length: 20_001 }, () => ({})) };
    expect(refusalOf(fileWith([], { journeys }))).toMatchObject({ kind: 'tooLarge', what: 'cards' });
    const snapshots = { document: { journeys } };
    expect(refusalOf(fileWith([], { snapshots }))).toMatchObject({ kind: 'tooLarge', what: 'cards' });
  });

  it('nesting that no map has, however deep', () => {
    const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const withDeep = (levels: number): string => `{"format":"cjm","version":1,"x":${deep(levels)}}`;
    expect(refusalOf(withDeep(100))).toEqual({ kind: 'tooDeep', limit: 64 });
    expect(refusalOf(withDeep(100_000)).kind).toBe('tooDeep');
    expect(parseAnyway(withDeep(60)).document).toHaveProperty('x');
  });
});

describe('what is read', () => {
  it('with a byte order mark and with CRLF', () => {
    const text = JSON.stringify(JSON.parse(fileWith([{ text: 'Search' }])), null, 2).replaceAll('\n', '\r\n');
    expect(parseSound(`\ufeff${text}`)).toEqual(parseSound(fileWith([{ text: 'Search' }])));
  });

  it('for reading only, if a newer program wrote it', () => {
    const parsed = parseAnyway(fileWith([{ text: 'Search', aura: 'blue' }], { version: 7 }));
    expect(parsed).toMatchObject({ readOnly: true, sourceVersion: 7 });
    expect(parsed.document.version).toBe(7);
    expect(parsed.document.journeys[0]?.cards[0]).toMatchObject({ text: 'Search', aura: 'blue' });
  });

  it('with values of a newer version kept as they are', () => {
    const card = { text: 'Search', kano: 'delightful', confidence: 'hunch', color: 'mauve' };
    expect(parseSound(fileWith([card])).journeys[0]?.cards[0]).toMatchObject(card);
  });

  it('with the least a file can say', () => {
    const { document, warnings } = parseAnyway('{"format":"cjm","version":1}');
    expect(warnings.map(({ kind }) => kind)).toEqual(['noId', 'noJourney']);
    expect(document.journeys).toHaveLength(1);
  });

  it('always as the same document', () => {
    const broken = fileWith([{ id: 7 }, { id: 7 }, { id: null }, { lane: 'nowhere' }]);
    expect(parseAnyway(broken)).toEqual(parseAnyway(broken));
  });
});

describe('what is put right', () => {
  const place = (field: string): string => `journeys[0].cards[0].${field}`;

  it.each([
    [{ text: 42 }, 'text', '42', 'converted'],
    [{ text: ['a', 'b'] }, 'text', 'a\nb', 'converted'],
    [{ text: { en: 'Search' } }, 'text', '{"en":"Search"}', 'converted'],
    [{ text: 'a\u0000b\u001bc\td\ne' }, 'text', 'abc\td\ne', 'controlCharacters'],
    [{ text: '字'.repeat(20_001) }, 'text', '字'.repeat(20_000), 'cut'],
    [{ severity: 9 }, 'severity', 3, 'clamped'],
    [{ severity: '2' }, 'severity', 2, 'converted'],
    [{ severity: 'bad' }, 'severity', undefined, 'dropped'],
    [{ severity: null }, 'severity', undefined, 'dropped'],
    [{ score: -2.5 }, 'score', -2, 'clamped'],
    [{ tags: 'urgent' }, 'tags', ['urgent'], 'converted'],
    [{ locked: 'true' }, 'locked', true, 'converted'],
    [{ due: '2026-02-30' }, 'due', undefined, 'badDate'],
    [{ due: '2026-02-03T10:00:00Z' }, 'due', '2026-02-03', 'badDate'],
    [{ color: 'red;background:url(x)' }, 'color', undefined, 'badColor'],
    [{ momentOfTruth: true }, 'momentOfTruth', undefined, 'dropped'],
    [{ personaId: 'nobody' }, 'personaId', undefined, 'dangling'],
    [{ imageId: 'gone' }, 'imageId', undefined, 'dangling'],
    [{ journeyId: 'jn' }, 'journeyId', undefined, 'cycle'],
  ])('%j', (card, field, value, kind) => {
    const { document, warnings } = parseAnyway(fileWith([card]));
    expect(document.journeys[0]?.cards[0]?.[field as keyof Card]).toEqual(value);
    expect(warnings.map((warning) => [warning.kind, warning.path])).toEqual([[kind, place(field)]]);
  });

  it('says what it leaves out, so that no text goes without a word', () => {
    const { warnings } = parseAnyway(fileWith([{ due: 'next spring' }]));
    expect(warnings[0]?.values).toEqual({ found: 'next spring' });
  });

  it('turns line ends inside texts into line feeds, silently', () => {
    expect(parseSound(fileWith([{ text: 'a\r\nb\rc' }])).journeys[0]?.cards[0]?.text).toBe('a\nb\nc');
  });

  it('takes a moment with an offset for what it is', () => {
    const { document } = parseAnyway(fileWith([], { updatedAt: '2026-01-02T11:04:05+08:00' }));
    expect(document.updatedAt).toBe('2026-01-02T03:04:05.000Z');
  });

  it('drops keys that reach into the language, wherever they are', () => {
    const text = fileWith([{ text: 'Search' }]).replace(
      '"text":"Search"',
      '"text":"Search","__proto__":{"polluted":1},"x":[{"constructor":{"y":1},"z":2}]',
    );
    const { document, warnings } = parseAnyway(text);
    expect(warnings.map(({ kind, path }) => [kind, path])).toEqual([
      ['unsafeKey', place('__proto__')],
      ['unsafeKey', place('x[0].constructor')],
    ]);
    expect(document.journeys[0]?.cards[0]).toHaveProperty('x', [{ z: 2 }]);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(document.journeys[0]?.cards[0]).not.toHaveProperty('polluted');
  });

  it('gives new ids to those that every object answers to', () => {
    expect(cardOf(fileWith([{ id: 'toString' }]))?.id).toBe('id-2');
  });

  it('leaves out what is more than a record may hold', () => {
    const evidence = Array.from({ length: 501 }, (_, at) => ({ id: `ev${at}`, text: 'So' }));
    const series = Array.from({ length: 1_001 }, (_, at) => ({ id: `se${at}`, at: '2025', value: at }));
    const { document, warnings } = parseAnyway(
      fileWith([{ evidence, metric: { series } }], {
        personas: [{ id: 'pe', name: 'Ann', evidence: [...evidence] }],
      }),
    );
    const [card] = document.journeys[0]?.cards ?? [];
    expect(card?.evidence).toHaveLength(500);
    expect(card?.metric?.series).toHaveLength(1_000);
    expect(warnings.filter(({ kind }) => kind === 'shortened')).toMatchObject([
      { path: 'journeys[0].cards[0].evidence', values: { limit: 500, found: 501 } },
      { path: 'journeys[0].cards[0].metric.series', values: { limit: 1_000, found: 1_001 } },
      { path: 'personas[0].evidence' },
    ]);
  });

  it('stops counting somewhere', () => {
    const cards = Array.from({ length: 2000 }, () => ({ severity: 9 }));
    const { warnings } = parseAnyway(fileWith(cards));
    expect(warnings).toHaveLength(501);
    expect(warnings.at(-1)).toEqual({ kind: 'more', path: '', values: { count: 1500 } });
  });
});
