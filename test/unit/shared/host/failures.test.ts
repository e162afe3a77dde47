import { describe, expect, it } from 'vitest';
import { HOST_FAILURE_KINDS } from '../../../../shared/host/failures';
import { CATALOGUES } from '../../../../shared/i18n/catalogue';

describe.each(['en', 'zh-Hant'] as const)('messages of failures in %s', (language) => {
  it.each(HOST_FAILURE_KINDS)('say what to do about %s', (kind) => {
    const message = CATALOGUES[language][`failure.${kind}`] ?? '';
    // What happened, and what to do: two sentences at least.
    expect(message.split(language === 'en' ? /\.(?: |$)|: / : /[。；]/).length).toBeGreaterThan(2);
    if (language === 'zh-Hant')
      expect(message).not.toMatch(/[\p{Script=Han}][,;:?!]|[,;:?!][\p{Script=Han}]/u);
  });
});
