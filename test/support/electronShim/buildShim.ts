/** Bundles the main-process side of the shim, once a test process: plain Node runs it. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildIfStale } from '../../../scripts/buildIfStale.mjs';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
export const MAIN_PATH = join(ROOT, 'out', 'main', 'main.js');
export const PRELOAD_PATH = join(ROOT, 'out', 'preload', 'preload.cjs');

let built: Promise<string> | undefined;

/** The address of the bundled shim. Brings the app's own bundles up to date as well. */
export function buildShim(): Promise<string> {
  return (built ??= buildOnce());
}

async function buildOnce(): Promise<string> {
  // Building takes a while; whoever changes only the tests can do without.
  if (!process.env['CJM_NO_BUILD']) await buildIfStale({ target: 'electron' });
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'main', 'electron.ts'),
      write: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  const code = output?.find((part) => part.type === 'chunk')?.code;
  if (code === undefined) throw new Error('The shim did not build');
  const path = join(await mkdtemp(join(tmpdir(), 'cjm-shim-')), 'electron.mjs');
  await writeFile(path, code);
  return pathToFileURL(path).href;
}
