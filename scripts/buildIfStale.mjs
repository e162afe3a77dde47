/** Builds what its sources have outgrown. Quiet on success; two processes at once build one after the other. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const EVERYWHERE = ['shared', 'package-lock.json', 'vite.shared.ts'];

/** Name → the sources it is made from, and the command that makes it. */
const BUNDLES = {
  electron: {
    sources: [...EVERYWHERE, 'electron', 'renderer', 'electron.vite.config.ts'],
    command: ['electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  },
  web: { sources: [...EVERYWHERE, 'electron', 'vite.node.config.ts'], command: nodeBundle('web') },
  cli: { sources: [...EVERYWHERE, 'electron', 'vite.node.config.ts'], command: nodeBundle('cli') },
  torture: {
    sources: [...EVERYWHERE, 'electron', 'test/support', 'vite.node.config.ts'],
    command: nodeBundle('torture'),
  },
};

/** What a person may ask for, and the bundles it needs. */
const TARGETS = {
  all: ['electron', 'web', 'cli'],
  electron: ['electron'],
  web: ['electron', 'web'],
  cli: ['cli'],
  torture: ['torture'],
};

function nodeBundle(mode) {
  return [
    'vite/bin/vite.js',
    'build',
    '--config',
    'vite.node.config.ts',
    '--mode',
    mode,
    '--logLevel',
    'warn',
  ];
}

/** @param {{ target: keyof typeof TARGETS, out?: string }} options */
export async function buildIfStale({ target, out = process.env.CJM_BENCH === '1' ? 'out-bench' : 'out' }) {
  const bundles = TARGETS[target];
  if (!bundles) throw new Error(`Unknown target: ${target}`);
  mkdirSync(join(ROOT, out), { recursive: true });
  const unlock = await lock(join(ROOT, out, '.building'));
  try {
    for (const name of bundles) build(name, out);
  } finally {
    unlock();
  }
}

function build(name, out) {
  const { sources, command } = BUNDLES[name];
  const stamp = join(ROOT, out, `.built-${name}`);
  const newest = Math.max(...sources.map((source) => newestIn(join(ROOT, source))));
  if (changedAt(stamp) > newest) return;
  const startedAt = new Date();
  const [script, ...args] = command;
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CJM_BENCH: out === 'out-bench' ? '1' : '' },
  });
  if (run.status !== 0) throw new Error(`Building ${name} failed.\n${run.stdout}${run.stderr}`);
  // Dated to the start: a file saved while building is newer than its bundle.
  writeFileSync(stamp, startedAt.toISOString());
}

function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A folder as a lock: making it either works or fails, never both. A lock left by a crash is taken after a while. */
async function lock(path) {
  const GIVE_UP_MS = 180_000;
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - changedAt(path) > GIVE_UP_MS) rmSync(path, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
