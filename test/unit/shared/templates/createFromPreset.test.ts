import { expect, it } from 'vitest';
import { translatorFor } from '../../../../shared/i18n/translator';
import { LANGUAGES } from '../../../../shared/model/kinds';
import { createFromPreset } from '../../../../shared/templates/createFromPreset';
import { createLibrary } from '../../../../shared/templates/createLibrary';
import type { TextOf } from '../../../../shared/templates/createPresetJourney';
import { BLANK_PRESET, STAGE_PRESETS, type StagePreset } from '../../../../shared/templates/presets';
import { createMade } from '../../../support/createMade';
import { expectWholeDocument } from '../../../support/expectWholeDocument';

const translators = { en: translatorFor('en'), 'zh-Hant': translatorFor('zh-Hant') };
const textOf: TextOf = (language, key, values) => translators[language](key, values);
const PRESETS = [BLANK_PRESET, ...STAGE_PRESETS];

const make = (preset: StagePreset) => createFromPreset(preset, 'zh-Hant', textOf, createMade());
const journeyOf = (id: string) => make(PRESETS.find((preset) => preset.id === id)!).journeys[0]!;

it.each(PRESETS)('$id makes a whole map that holds both languages', (preset) => {
  for (const language of LANGUAGES) {
    const made = createFromPreset(preset, language, textOf, createMade());
    expectWholeDocument(made);
    const other = made.translations[language === 'en' ? 'zh-Hant' : 'en'];
    for (const { id } of made.journeys[0]!.stages) expect(other?.[id]?.['name']?.text).not.toBe('');
  }
});

it.each([
  ['standard', ['認知', '考慮', '購買', '留存', '推廣']],
  ['decision', ['認知', '考慮', '決策', '行動', '忠誠']],
  ['value', ['喚醒', '評估', '購買', '體驗', '擁護']],
  ['phases', ['之前', '當下', '之後']],
])('%s has its stages, in order', (id, names) => {
  expect(journeyOf(id).stages.map(({ name }) => name)).toEqual(names);
});

it('before, during and after are what they are called', () => {
  expect(journeyOf('phases').stages.map(({ phase }) => phase)).toEqual(['before', 'during', 'after']);
});

it('a blueprint has what customers see and what they do not', () => {
  const { kind, name, lanes } = journeyOf('blueprint');
  expect([kind, name]).toEqual(['blueprint', '服務藍圖']);
  expect(lanes.map((lane) => lane.kind)).toEqual(
    expect.arrayContaining(['action', 'frontstage', 'backstage', 'support']),
  );
});

it('a day goes by the clock, without a gap', () => {
  const { kind, stages } = journeyOf('day');
  expect(kind).toBe('day');
  const steps = stages.flatMap((stage) => stage.steps);
  expect([steps[0]?.startsAt, steps.at(-1)?.endsAt]).toEqual(['07:30', '21:00']);
  expect(steps.slice(1).map(({ startsAt }) => startsAt)).toEqual(
    steps.slice(0, -1).map(({ endsAt }) => endsAt),
  );
});

it('the four lenses are named as what they look at', () => {
  expect(journeyOf('lenses').lanes.map(({ name }) => name)).toEqual([
    '做了什麼',
    '感受與說法',
    '',
    '台前接觸',
    '台後看不見的',
  ]);
});

it('a map begins as it is today, if its preset says nothing else', () => {
  expect(PRESETS.map(({ id }) => [id, journeyOf(id).kind])).toEqual([
    ['blank', 'current'],
    ['standard', 'current'],
    ['decision', 'current'],
    ['value', 'current'],
    ['phases', 'current'],
    ['lenses', 'current'],
    ['blueprint', 'blueprint'],
    ['day', 'day'],
    ['employee', 'employee'],
  ]);
});

it('a day is told in scenes, with what is thought in them', () => {
  expect(journeyOf('day').lanes.map(({ kind }) => kind)).toEqual([
    ...['action', 'scenario', 'thought', 'emotion', 'touchpoint', 'opportunity'],
  ]);
});

it('a library is a document that is read like any other', () => {
  expectWholeDocument(createLibrary('en', createMade()));
});
