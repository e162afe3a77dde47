/** `npm run test:electron`: the end-to-end stories on the real Electron, where its binary is there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './buildIfStale.mjs';

const ROOT = join(import.meta.dirname, '..');

try {
  await buildIfStale({ target: 'all', out: 'out' });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
const args = [playwright, 'test', '--project', 'electron', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, {
  cwd: ROOT,
  stdio: 'inherit',
  // Set here, not on npm's command line, which Windows reads differently.
  env: { ...process.env, CJM_REAL_ELECTRON: '1' },
});
process.exit(status ?? 1);
