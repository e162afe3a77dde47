/** Builds what its sources have outgrown. Quiet on success; two processes at once build one after the other. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const EVERYWHERE = ['shared', 'package-lock.json', 'vite.shared.ts'];

/** Name → the sources it is made from, the files that prove it is there, and the command that makes it. */
const BUNDLES = {
  electron: {
    sources: [...EVERYWHERE, 'electron', 'renderer', 'assets', 'electron.vite.config.ts'],
    results: ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'],
    command: ['electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  },
  web: {
    sources: [...EVERYWHERE, 'electron', 'assets', 'vite.node.config.ts'],
    results: ['web/web.js'],
    command: nodeBundle('web'),
  },
  cli: {
    sources: [...EVERYWHERE, 'electron', 'vite.node.config.ts'],
    results: ['cli/cjm.js'],
    command: nodeBundle('cli'),
  },
  bench: {
    sources: [...EVERYWHERE, 'test/bench', 'test/support', 'vite.node.config.ts'],
    results: ['bench/generate.js'],
    command: nodeBundle('bench'),
  },
  benchFind: {
    sources: [...EVERYWHERE, 'test/bench', 'test/support', 'vite.node.config.ts'],
    results: ['bench-find/findKeys.js'],
    command: nodeBundle('benchFind'),
  },
  torture: {
    sources: [...EVERYWHERE, 'electron', 'test/support', 'vite.node.config.ts'],
    results: ['torture/child.js'],
    command: nodeBundle('torture'),
  },
};

/** What a person may ask for, and the bundles it needs. */
const TARGETS = {
  all: ['electron', 'web', 'cli'],
  electron: ['electron'],
  web: ['electron', 'web'],
  cli: ['cli'],
  bench: ['bench', 'benchFind'],
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
  const bundles = Object.hasOwn(TARGETS, target) ? TARGETS[target] : undefined;
  if (!bundles) throw new Error(`Unknown target: ${target}. There are: ${Object.keys(TARGETS).join(', ')}.`);
  // Most calls find everything fresh and need no lock.
  if (!bundles.some((name) => isStale(name, out))) return;
  mkdirSync(join(ROOT, out), { recursive: true });
  const unlock = await lock(join(ROOT, out, '.lock'));
  try {
    // Asked again: who held the lock before may have built it.
    for (const name of bundles) if (isStale(name, out)) build(name, out);
  } finally {
    unlock();
  }
}

const toStampPath = (name, out) => join(ROOT, out, `.built-${name}`);

function isStale(name, out) {
  const { sources, results } = BUNDLES[name];
  const builtAt = findTime(toStampPath(name, out));
  if (builtAt === undefined || !results.every((path) => existsSync(join(ROOT, out, path)))) return true;
  return sources.some((source) => newestIn(join(ROOT, source)) >= builtAt);
}

function build(name, out) {
  const [script, ...args] = BUNDLES[name].command;
  const startedAt = new Date();
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...(process.stderr.isTTY ? {} : { NO_COLOR: '1' }),
      CJM_BENCH: out === 'out-bench' ? '1' : '',
      // It would head every error with advice about a future Vite.
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    },
  });
  if (run.status !== 0) throw new Error(`Building ${name} failed.\n${run.stdout ?? ''}${run.stderr ?? ''}`);
  const stamp = toStampPath(name, out);
  writeFileSync(stamp, '');
  // Dated to the start: a file saved while building is newer than its bundle.
  utimesSync(stamp, startedAt, startedAt);
}

/** A folder's own time counts too: it is how a removed file shows. */
function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function findTime(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** One builder at a time. The lock names its owner, so that one left by Ctrl+C or a crash holds nobody up. */
async function lock(path) {
  const mine = String(process.pid);
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(path)) rmSync(path, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function isAbandoned(path) {
  const JUST_MADE_MS = 2000;
  const OLDER_THAN_ANY_BUILD_MS = 600_000;
  try {
    const ageMs = Date.now() - statSync(path).mtimeMs;
    const owner = Number(readFileSync(path, 'utf8'));
    // Made, but its owner has not written its name yet.
    if (!owner) return ageMs > JUST_MADE_MS;
    if (ageMs > OLDER_THAN_ANY_BUILD_MS) return true;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    // ESRCH: nobody has that id any more. EPERM: somebody has. ENOENT: let go a moment ago.
    return error.code === 'ESRCH';
  }
}
