import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
// @ts-expect-error the rules are plain JavaScript, as eslint loads them
import * as rules from '../../../scripts/eslintRules/restrictedSyntax.js';

const { NO_DEFAULT_EXPORT, NO_EXPORT_ALL, PURE } = rules as Record<string, object> & { PURE: object[] };

function countProblems(code: string): number {
  return new Linter().verify(code, {
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_EXPORT_ALL, ...PURE] },
  }).length;
}

describe('the syntax that shared/ may not use', () => {
  it.each([
    'export default 1;',
    "export * from './types';",
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const chance = Math.random();',
    'const id = crypto.randomUUID();',
    'const id = globalThis.crypto.randomUUID();',
  ])('refuses %s', (code) => {
    expect(countProblems(code)).toBe(1);
  });

  it.each([
    'export const one = 1;',
    "export { one } from './one';",
    'const day = new Date(at);',
    'const most = Math.max(1, 2);',
    'function describe(at: Date): string { return at.toISOString(); }',
  ])('allows %s', (code) => {
    expect(countProblems(code)).toBe(0);
  });
});
