import { describe, expect, it } from 'vitest';
import { localizeText } from '../../../../shared/model/translate';
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
  });
});
