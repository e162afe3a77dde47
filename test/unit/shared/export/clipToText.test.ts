import { expect, test } from 'vitest';
import { toPastedCards } from '../../../../shared/commands/toPastedCards';
import { clipToText, type ClipWords } from '../../../../shared/export/clipToText';
import { cutOut, type ClipSource } from '../../../../shared/model/clip/cutOut';
import { cutOutPersona } from '../../../../shared/model/clip/cutOutPersona';
import { buildDocument } from '../../../support/buildDocument';
import { HEADER_WORDS } from '../../../support/layoutOf';

const document = buildDocument()
  .stage('Find', ['Ask', 'Compare'])
  .stage('Buy')
  .lane('action', 'Do')
  .lane('pain', '')
  .card('Find/Compare', 'Do', 'c')
  .card('Find/Ask', '', 'slow\nand "dear"')
  .card('Find/Ask', 'Do', 'a')
  .card('Find/Ask', 'Do', 'b')
  .card('Buy', 'Do', 'd')
  .translation('zh-Hant', 'card:a', 'text', '甲', 'a')
  .build();
const journeyId = document.journeys[0]!.id;

const WORDS: ClipWords = {
  language: 'en',
  headers: HEADER_WORDS,
  aged: (name, age) => `${name}, ${age}`,
};

function textOf(source: ClipSource, language = 'en'): string {
  const clip = cutOut(document, source);
  return clip ? clipToText(clip, { ...WORDS, language }) : '';
}

test('cards are one line each, in reading order, in the language shown', () => {
  const ids = document.journeys[0]!.cards.map(({ id }) => id);
  expect(textOf({ kind: 'cards', journeyId, ids }, 'zh-Hant')).toBe('甲\nb\nc\nd\nslow and "dear"');
});

test('a stage is a table of its steps', () => {
  expect(textOf({ kind: 'stage', journeyId, id: 'stage:Find' })).toBe(
    '\tFind – Ask\tFind – Compare\nDo\t"a\nb"\tc\nLane of pain\t"slow\nand ""dear"""\t',
  );
});

test('what has no name is called as on the board', () => {
  const plain = buildDocument().stage('Find', ['', 'Compare', '']).stage('').lane('action', 'Do').build();
  const { id } = plain.journeys[0]!;
  const clip = cutOut(plain, { kind: 'lane', journeyId: id, id: 'lane:Do' })!;
  expect(clipToText(clip, WORDS)).toBe(
    '\tFind – Step 1\tFind – Compare\tFind – Step 3\tUntitled stage\nDo\t\t\t\t',
  );
});

test('a lane is a row under the names of the steps', () => {
  expect(textOf({ kind: 'lane', journeyId, id: 'lane:Do' })).toBe(
    '\tFind – Ask\tFind – Compare\tBuy\nDo\t"a\nb"\tc\td',
  );
});

test('a table that was copied as text is read as it was written', () => {
  const journey = document.journeys[0]!;
  const [, ...rows] = textOf({ kind: 'stage', journeyId, id: 'stage:Find' }).split(/\n(?=Do|Lane)/);
  const spot = { lane: 'lane:Do', step: 'step:Find/Ask' };
  const pasted = toPastedCards(rows.join('\n'), journey, spot);
  expect(pasted.ok && pasted.value.map(({ card }) => card.text)).toEqual([
    'Do',
    'a',
    'b',
    'c',
    'Lane of pain',
    'slow',
    'and "dear"',
  ]);
});

test('a persona is a few lines, in the language shown', () => {
  const cast = buildDocument()
    .persona('Sarah', { age: 34, role: 'Baker', quote: 'I have no time.' })
    .persona('Tom')
    .translation('zh-Hant', 'persona:Sarah', 'role', '烘焙師', 'Baker')
    .build();
  const portrait = (id: string) => clipToText(cutOutPersona(cast, id)!, { ...WORDS, language: 'zh-Hant' });
  expect(portrait('persona:Sarah')).toBe('Sarah, 34\n烘焙師\nI have no time.');
  expect(portrait('persona:Tom')).toBe('Tom');
});

test('what is pinned comes first and what is hidden not at all, as on the board', () => {
  const [journey] = document.journeys;
  const cards = journey!.cards.map((card) => ({
    ...card,
    ...(card.text === 'b' && { pinned: true }),
    ...(card.text === 'd' && { hidden: true }),
  }));
  const clip = cutOut(
    { ...document, journeys: [{ ...journey!, cards }] },
    { kind: 'lane', journeyId, id: 'lane:Do' },
  )!;
  expect(clipToText(clip, WORDS)).toBe('\tFind – Ask\tFind – Compare\tBuy\nDo\t"b\na"\tc\t');
});
