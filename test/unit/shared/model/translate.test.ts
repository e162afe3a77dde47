import { describe, expect, it } from 'vitest';
import { findShownLanguage, localizeText } from '../../../../shared/model/translate';
import { buildDocument } from '../../../support/buildDocument';

const document = buildDocument('Shop')
  .translation('zh-Hant', 'stage:Find', 'name', '尋找', 'Find')
  .with({ language: 'en' })
  .build();

describe('the text of a field', () => {
  it('is the record’s own in the main language', () => {
    expect(localizeText(document, 'en', 'stage:Find', 'name', 'Find')).toEqual({
      text: 'Find',
      state: 'main',
    });
  });

  it('is the translation in another', () => {
    const localized = localizeText(document, 'zh-Hant', 'stage:Find', 'name', 'Find');
    expect(localized).toEqual({ text: '尋找', state: 'translated' });
  });

  it('is marked when the main text has changed since', () => {
    expect(localizeText(document, 'zh-Hant', 'stage:Find', 'name', 'Look').state).toBe('stale');
  });

  it.each(['stage:Buy', 'toString', '__proto__'])('falls back to the main language for %s', (id) => {
    expect(localizeText(document, 'zh-Hant', id, 'name', 'Buy')).toEqual({ text: 'Buy', state: 'missing' });
    expect(findShownLanguage(document, 'zh-Hant', id, 'name', 'Buy')).toBe('en');
  });

  it('falls back to the other language where the main one says nothing', () => {
    const only = localizeText(document, 'en', 'stage:Find', 'name', '');
    expect(only).toEqual({ text: '尋找', state: 'missing' });
    expect(findShownLanguage(document, 'en', 'stage:Find', 'name', '')).toBe('zh-Hant');
  });

  it('falls back where the file says that a language says nothing', () => {
    const silent = buildDocument().translation('zh-Hant', 'stage:Find', 'name', '', 'Find').build();
    const shown = localizeText(silent, 'zh-Hant', 'stage:Find', 'name', 'Find');
    expect(shown).toEqual({ text: 'Find', state: 'missing' });
  });

  it('is empty where no language says anything, and of the language shown', () => {
    expect(localizeText(document, 'en', 'stage:Buy', 'name', '')).toEqual({ text: '', state: 'main' });
    expect(localizeText(document, 'zh-Hant', 'stage:Buy', 'name', '').text).toBe('');
    expect(findShownLanguage(document, 'zh-Hant', 'stage:Buy', 'name', '')).toBe('zh-Hant');
  });
});
