/**
 * `npm start`: builds what is stale, then opens the app: in Electron where it can run, else in the browser.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildIfStale } from './buildIfStale.mjs';
import { findElectron } from './findElectron.mjs';
import { parseStartArguments, USAGE } from './startArguments.mjs';

const ROOT = join(import.meta.dirname, '..');
/** Electron that ends this soon with an error could not start (a library is missing, say). */
const FALSE_START_MS = 5000;

const parsed = parseStartArguments(process.argv.slice(2));
if (!parsed.ok) {
  console.error(`${parsed.failure}\n\n${USAGE}`);
  process.exit(2);
}
const { web, port, open } = parsed.value;
// npm runs scripts in the project's folder; the file was named from where the person is.
const file = parsed.value.file && resolve(process.env.INIT_CWD ?? process.cwd(), parsed.value.file);

try {
  const electron = web ? {} : await findElectron();
  process.exitCode = electron.path ? await startElectron(electron.path) : await startWeb(electron.reason);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function startElectron(binary) {
  await buildIfStale({ target: 'electron' });
  const startedAt = Date.now();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const code = await run(binary, [...asRoot, ROOT, ...(file ? [file] : [])]);
  if (code === 0 || Date.now() - startedAt > FALSE_START_MS) return code;
  return await startWeb('Electron 無法啟動 / Electron could not start');
}

async function startWeb(reason) {
  await buildIfStale({ target: 'web' });
  const out = process.env.CJM_BENCH === '1' ? 'out-bench' : 'out';
  return await run(process.execPath, [
    join(ROOT, out, 'web', 'web.js'),
    ...(port === undefined ? [] : ['--port', port]),
    ...(open ? [] : ['--no-open']),
    ...(reason === undefined ? [] : ['--reason', reason]),
    ...(file ? ['--', file] : []),
  ]);
}

/** Runs to the end and gives the exit code. Ctrl+C reaches the child by itself; it ends in its own time. */
function run(program, args) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', failed);
    child.on('exit', (code, signal) => done(signal ? 1 : (code ?? 1)));
  });
}
