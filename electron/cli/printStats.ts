/** `cjm stats --json FILE`: for scripts that follow a map over time. Repairs do not stop it: they are not its subject. */
import { toStats } from '../../shared/analysis/toStats';
import { EXIT, type CliOutput, type ExitCode } from './cliOutput';
import { readMap } from './readMap';

export async function printStats(file: string, output: CliOutput): Promise<ExitCode> {
  const read = await readMap(file, output);
  if (!read.ok) return read.failure;
  output.line(JSON.stringify(toStats(read.value.document), null, 2));
  return EXIT.fine;
}
