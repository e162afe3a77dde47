/** `cjm validate FILE…`: every problem of every file, each with its place in the file. */
import { toWarningMessage } from '../../shared/format/readingMessages';
import type { Warning } from '../../shared/format/warnings';
import { EXIT, type CliOutput, type ExitCode } from './cliOutput';
import { readMap } from './readMap';

/** The worst of all files decides the exit code; the others are still looked at. */
export async function validateFiles(files: readonly string[], output: CliOutput): Promise<ExitCode> {
  let worst: ExitCode = EXIT.fine;
  for (const file of files) {
    const code = await validateFile(file, output);
    if (code > worst) worst = code;
  }
  return worst;
}

async function validateFile(file: string, output: CliOutput): Promise<ExitCode> {
  const { t, line } = output;
  const read = await readMap(file, output);
  if (!read.ok) return read.failure;
  const { warnings, readOnly, sourceVersion } = read.value;
  if (warnings.length === 0) {
    line(readOnly ? t('cli.validReadOnly', { file, version: sourceVersion }) : t('cli.valid', { file }));
    return EXIT.fine;
  }
  line(t('cli.problemCount', { file, count: countProblems(warnings) }));
  for (const warning of warnings) line(describe(warning, output));
  return EXIT.problems;
}

/** The last warning may stand for many. */
function countProblems(warnings: readonly Warning[]): number {
  return warnings.reduce(
    (sum, { kind, values }) => sum + (kind === 'more' ? Number(values?.['count']) : 1),
    0,
  );
}

function describe(warning: Warning, { t }: CliOutput): string {
  const { key, values } = toWarningMessage(warning);
  const message = t(key, values);
  return warning.path === ''
    ? t('cli.problemAnywhere', { message })
    : t('cli.problem', { path: warning.path, message });
}
