import { describe, expect, it } from 'vitest';
import { PARSE_FAILURE_KINDS, SIZED_THINGS } from '../../../../shared/format/parseFailure';
import { toFailureMessage, toWarningMessage } from '../../../../shared/format/readingMessages';
import { READING_WARNINGS } from '../../../../shared/format/warnings';
import { translatorFor } from '../../../../shared/i18n/translator';
import { LANGUAGES } from '../../../../shared/model/kinds';
import { ISSUE_KINDS } from '../../../../shared/model/issues';

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translatorFor(language);

  it.each(PARSE_FAILURE_KINDS)('the refusal %s says why', (kind) => {
    const key = `format.failure.${kind}` as const;
    expect(t(key)).not.toBe(key);
  });

  it.each(SIZED_THINGS)('too many %s are named with the limit', (what) => {
    const { key, values } = toFailureMessage({ kind: 'tooLarge', what, limit: 12, found: 34 });
    const text = t(key, values);
    expect(text).not.toContain('{{');
    expect(text).not.toBe(key);
    if (what !== 'file') expect(text).toContain('12');
  });

  it.each([...READING_WARNINGS, ...ISSUE_KINDS])('the warning %s says what was done', (kind) => {
    const values = { found: 'F', used: 'U', limit: 1, id: 'I', text: 'T', label: 'L', name: 'N', count: 2 };
    const text = t(toWarningMessage({ kind, path: 'title', values }).key, values);
    expect(text).not.toContain('{{');
    expect(text).not.toContain('format.warning');
  });
});
