/** `cjm`: checks, formats and counts map files from the command line. Wires `runCli` to this process. */
import { runCli } from './runCli';

const code = await runCli(process.argv.slice(2), {
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode = code;
