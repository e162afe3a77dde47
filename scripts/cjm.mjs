/** `npm run -s cjm -- …`: the command line, built first if its sources changed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './buildIfStale.mjs';

try {
  await buildIfStale({ target: 'cli', out: 'out' });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const program = join(import.meta.dirname, '..', 'out', 'cli', 'cjm.js');
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? 1);
