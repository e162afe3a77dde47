/**
 * Carries out one call of `cjm`.
 *
 * Exit codes: 0 all is well, 1 a file has problems, 2 the command could not be carried out at all. Results go to
 * standard output, complaints about the call to standard error.
 */
import { translatorFor } from '../../shared/i18n/translator';
import { assertNever } from '../../shared/util/assertNever';
import { chooseCliLanguage, parseCliArguments, type CliRequest } from './cliArguments';
import { EXIT, type CliOutput, type ExitCode } from './cliOutput';
import { formatFile } from './formatFile';
import { printStats } from './printStats';
import { validateFiles } from './validateFiles';

export interface CliSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export async function runCli(words: readonly string[], surroundings: CliSurroundings): Promise<ExitCode> {
  const t = translatorFor(chooseCliLanguage(words, surroundings.env));
  const output: CliOutput = {
    t,
    line: (text) => {
      surroundings.out(`${text}\n`);
    },
    complain: (text) => {
      surroundings.err(`${text}\n`);
    },
  };
  const request = parseCliArguments(words);
  if (request.ok) return carryOut(request.value, output);
  const message = t(request.failure.key, request.failure.values);
  output.complain(t('cli.error', { message }));
  output.complain(t('cli.usage'));
  return EXIT.failed;
}

function carryOut(request: CliRequest, output: CliOutput): Promise<ExitCode> | ExitCode {
  switch (request.name) {
    case 'help':
      output.line(output.t('cli.usage'));
      return EXIT.fine;
    case 'validate':
      return validateFiles(request.files, output);
    case 'format':
      return formatFile(request.file, request.toStdout, output);
    case 'stats':
      return printStats(request.file, output);
    default:
      return assertNever(request);
  }
}
