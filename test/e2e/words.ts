/** The program's own words in a language, as they stand in the catalogue's files: Playwright loads no JSON modules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { Language } from '../../shared/model/kinds';
import { ROOT } from '../support/electronShim/buildShim';

export type Words = (key: MessageKey) => string;

export function wordsOf(language: Language): Words {
  const folder = join(ROOT, 'shared/i18n/messages');
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`));
  const texts = Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object),
  ) as Partial<Record<MessageKey, string>>;
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`No words for ${key}.`);
    return text;
  };
}
