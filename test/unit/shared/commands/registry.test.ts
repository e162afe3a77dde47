import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, findCommand } from '../../../../shared/commands/registry';
import { CATALOGUES } from '../../../../shared/i18n/catalogue';
import { LANGUAGES } from '../../../../shared/model/kinds';

const SOURCES = 'shared/commands';
const TESTS = 'test/unit/shared/commands';

describe('the registry of commands', () => {
  it('names each command once', () => {
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s is found by name, has its file, its test and its words',
    (name, command) => {
      expect(findCommand(name)).toBe(command);
      const file = toFileName(name);
      expect(existsSync(`${SOURCES}/${file}.ts`), `${file}.ts`).toBe(true);
      expect(existsSync(`${TESTS}/${file}.test.ts`), `${file}.test.ts`).toBe(true);
      for (const language of LANGUAGES) expect(CATALOGUES[language]).toHaveProperty([`command.${name}`]);
    },
  );

  it('knows no other names', () => {
    expect(findCommand('card.explode')).toBeUndefined();
    expect(findCommand('__proto__')).toBeUndefined();
  });
});

/** `card.editText` lives in `editCardText.ts`. */
function toFileName(name: string): string {
  const [, noun = '', verb = '', rest = ''] = /^(\w+)\.([a-z]+)(\w*)$/.exec(name) ?? [];
  return `${verb}${noun.charAt(0).toUpperCase()}${noun.slice(1)}${rest}`;
}
