import { describe, expect, it } from 'vitest';
import { toSummaryTexts } from '../../../../renderer/document/summaryTexts';
import { buildDocument } from '../../../support/buildDocument';

const board = () =>
  buildDocument('Shop')
    .persona('Ann', { age: 31, role: 'first buyer' })
    .stage('Find')
    .stage('Wait')
    .stage('Use')
    .lane('emotion', 'Feelings')
    .lane('pain', 'Pains')
    .lane('opportunity', 'Ideas')
    .card('Use', 'Feelings', 'relieved', { score: 1.5 })
    .card('Find', 'Feelings', 'curious', { score: 0.5 })
    .card('Wait', 'Feelings', 'lost', { score: -1.5 })
    .card('Find', 'Pains', 'Too many words', { severity: 3 })
    .card('Wait', 'Pains', '**No news** for weeks', {
      severity: 3,
      evidence: [{ id: 'e', text: 'four calls' }],
    })
    .card('Find', 'Ideas', 'Plain words', { impact: 5, ease: 5 })
    .card('Wait', 'Ideas', 'A weekly message', { impact: 2 })
    .link('**No news** for weeks', 'A weekly message', 'addresses');

describe('toSummaryTexts', () => {
  const textsOf = (own?: { pain: string }) => {
    const document = board().build();
    const journey = {
      ...document.journeys[0]!,
      personaIds: ['persona:Ann'],
      ...(own ? { summary: own } : {}),
    };
    const whole = { ...document, journeys: [journey] };
    return toSummaryTexts(whole, journey, 'en').lines.map(({ text }) => text);
  };

  it('says who, where, how it feels, what hurts and what would help, without marks', () => {
    expect(textsOf()).toEqual([
      'Ann, 31, first buyer',
      'Find → Wait → Use',
      'Begins with “curious” and ends with “relieved”. Lowest in Wait: lost. Highest in Use: relieved.',
      'No news for weeks',
      'A weekly message',
    ]);
  });

  it('begins with what the journey is for, or else the map', () => {
    const built = board()
      .brief({ goal: 'Fewer calls' })
      .translation('zh-Hant', 'brief', 'goal', '少打電話')
      .build();
    const [journey] = built.journeys;
    const firstOf = (goal: string, language: 'en' | 'zh-Hant' = 'en') =>
      toSummaryTexts(built, { ...journey!, goal }, language).lines[0];
    expect(firstOf('**Calm** buyers')).toEqual({ label: 'Goal', text: 'Calm buyers' });
    expect(firstOf('')).toEqual({ label: 'Goal', text: 'Fewer calls' });
    expect(firstOf('', 'zh-Hant')).toEqual({ label: '目標', text: '少打電話' });
  });

  it('lets a person’s own words win, line by line', () => {
    const lines = textsOf({ pain: 'Silence' });
    expect(lines[3]).toBe('Silence');
    expect(lines[4]).toBe('A weekly message');
  });

  it('has what was written in one language alone, whichever is shown', () => {
    const written = board()
      .translation('zh-Hant', 'journey:Journey', 'summary.pain', '沒有人回覆')
      .translation('zh-Hant', 'journey:Journey', 'goal', '安心的買家')
      .build();
    const wordsIn = (language: 'en' | 'zh-Hant') =>
      toSummaryTexts(written, written.journeys[0]!, language).lines.map(({ text }) => text);
    expect(wordsIn('zh-Hant')).toEqual(expect.arrayContaining(['沒有人回覆', '安心的買家']));
    expect(wordsIn('en')).toEqual(expect.arrayContaining(['沒有人回覆', '安心的買家']));
    expect(wordsIn('en')).not.toContain('No news for weeks');
  });

  it('names a feeling by its words, and a place alone where nobody said what is felt', () => {
    const feelings = (text: string, emotions: readonly string[]) => {
      const document = buildDocument('Shop')
        .stage('Find')
        .stage('Use')
        .lane('emotion', 'Feelings')
        .card('Find', 'Feelings', '', { score: -1 })
        .card('Use', 'Feelings', text, { score: 1, emotions })
        .build();
      return toSummaryTexts(document, document.journeys[0]!, 'en').lines.at(-1)!.text;
    };
    expect(feelings('', ['hopeful', 'anxious'])).toBe('Lowest in Find. Highest in Use: hopeful, anxious.');
    expect(feelings('', [])).toBe('Lowest in Find. Highest in Use.');
    expect(feelings('glad', ['hopeful'])).toBe('Lowest in Find. Highest in Use: glad.');
  });

  it('says below each stage what hurts and is known, and below each step what was rated and measured', () => {
    const document = board()
      .stage('Tell', ['A friend', 'All'])
      .lane('metric', 'Numbers')
      .card('Use', 'Ideas', 'a', { needMet: 3.25 })
      .card('Wait', 'Feelings', 'sad', { emotionalLoad: 2 })
      .card('Wait', 'Numbers', '**Calls** a week', { metric: { value: 12.345, unit: 'k' } })
      .card('Tell/All', 'Numbers', '', { metric: { name: 'Answered', value: 3, unit: 'min' } })
      .card('Tell/All', 'Ideas', 'b', { needMet: 1, emotionalLoad: 1 })
      .translation('zh-Hant', 'card:**Calls** a week', 'text', '每週來電')
      .build();
    const { stages, steps } = toSummaryTexts(document, document.journeys[0]!, 'en');
    expect(stages.get('stage:Find')).toBe('1 pain point · 0% backed');
    expect(steps.get('step:Find')).toEqual([]);
    expect(stages.get('stage:Wait')).toBe('1 pain point · 20% backed');
    expect(steps.get('step:Wait')).toEqual(['Intensity 2 of 3', '12.35k Calls a week']);
    expect(stages.get('stage:Use')).toBe('0 pain points · 0% backed');
    expect(steps.get('step:Use')).toEqual(['Needs met 3.3 of 5']);
    expect(stages.get('stage:Tell')).toBe('0 pain points · 0% backed · Needs met 1 of 5');
    expect(steps.get('step:Tell/A friend')).toEqual([]);
    expect(steps.get('step:Tell/All')).toEqual(['Needs met 1 of 5', 'Intensity 1 of 3', '3 min Answered']);
    const chinese = toSummaryTexts(document, document.journeys[0]!, 'zh-Hant');
    expect(chinese.steps.get('step:Wait')).toEqual(['情緒強度 2／3', '12.35k 每週來電']);
  });
});
