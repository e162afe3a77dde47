/** The words after `cjm`, as one of the things it can do, or what is wrong with them. */
import { LANGUAGES, type Language } from '../../shared/model/kinds';
import type { MessageKey } from '../../shared/i18n/catalogue';
import { toCatalogueLanguage } from '../../shared/i18n/translator';
import { fail, ok, type Result } from '../../shared/util/result';

export type CliRequest =
  | { readonly name: 'help' }
  | { readonly name: 'validate'; readonly files: readonly string[] }
  | { readonly name: 'format'; readonly file: string; readonly toStdout: boolean }
  | { readonly name: 'stats'; readonly file: string };

export interface BadUsage {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
}

type Parsed = Result<CliRequest, BadUsage>;

export function parseCliArguments(words: readonly string[]): Parsed {
  const { files, options } = sortWords(words);
  if (options.includes('--help') || options.includes('-h')) return ok({ name: 'help' });
  if (findLanguage(words) === 'bad') return fail({ key: 'cli.badLanguage' });
  const [name, ...rest] = files;
  switch (name) {
    case 'validate':
      return withOptions(options, [], rest.length === 0 ? noFile() : ok({ name, files: rest }));
    case 'format': {
      const toStdout = options.includes('--stdout');
      return withOptions(
        options,
        ['--stdout'],
        oneFile(rest, (file) => ({ name, file, toStdout })),
      );
    }
    case 'stats':
      if (!options.includes('--json')) return fail({ key: 'cli.jsonOnly' });
      return withOptions(
        options,
        ['--json'],
        oneFile(rest, (file) => ({ name, file })),
      );
    case undefined:
      return fail({ key: 'cli.noCommand' });
    default:
      return fail({ key: 'cli.unknownCommand', values: { name } });
  }
}

/** What was asked for, else the system's language. */
export function chooseCliLanguage(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = findLanguage(words);
  if (asked !== undefined && asked !== 'bad') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en';
  // A locale says `zh_TW` where a language tag says `zh-TW`.
  return toCatalogueLanguage(locale.replace('_', '-'));
}

function findLanguage(words: readonly string[]): Language | 'bad' | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at];
  if (word === undefined) return undefined;
  const value = word === '--lang' ? words[at + 1] : word.slice('--lang='.length);
  return LANGUAGES.find((language) => language === value) ?? 'bad';
}

/** After `--` everything is a file, whatever it begins with. */
function sortWords(words: readonly string[]): { files: readonly string[]; options: readonly string[] } {
  const [files, options]: [string[], string[]] = [[], []];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') {
      files.push(...words.slice(index + 1));
      break;
    }
    if (word === '--lang') index += 1;
    else if (word.startsWith('--lang=')) continue;
    else if (word.startsWith('-') && word !== '-') options.push(word);
    else files.push(word);
  }
  return { files, options };
}

function withOptions(options: readonly string[], known: readonly string[], parsed: Parsed): Parsed {
  const unknown = options.find((option) => !known.includes(option));
  return unknown === undefined ? parsed : fail({ key: 'cli.unknownOption', values: { name: unknown } });
}

function oneFile(files: readonly string[], toRequest: (file: string) => CliRequest): Parsed {
  const [file, ...others] = files;
  if (file === undefined) return noFile();
  return others.length > 0 ? fail({ key: 'cli.oneFile' }) : ok(toRequest(file));
}

function noFile(): Parsed {
  return fail({ key: 'cli.noFile' });
}
