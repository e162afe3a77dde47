/** Torture of the host: see torture.mjs. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './buildIfStale.mjs';

const CHILD = join(import.meta.dirname, '..', 'out', 'torture', 'child.js');
/** What a crash may cost. */
const ALLOWED_LOSS_MS = 1000;

/** @param {{ seconds: number, folder: string }} options */
export async function tortureHost({ seconds, folder }) {
  await buildIfStale({ target: 'torture', out: 'out' });
  const args = ['data', 'maps'].map((name) => join(folder, name));
  for (const path of args) mkdirSync(path);
  const counts = { kills: 0, midWrite: 0, torn: 0, lost: 0, edits: 0, saves: 0 };
  /** What has to be there for good: kills must not lose what earlier lives had brought home. */
  let safe = 0;
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    const life = await liveAndDie(folder, args);
    counts.kills += 1;
    counts.edits += life.edits.length;
    counts.saves += life.saves;
    if (takeTemporaries(folder) > 0) counts.midWrite += 1;
    const mustHave = life.edits.filter(({ at }) => at <= life.killedAt - ALLOWED_LOSS_MS).map(({ n }) => n);
    safe = Math.max(safe, ...mustHave);

    const found = verify(args);
    if (found.torn || found.drafts.some(({ revision }) => revision === null || revision === undefined)) {
      counts.torn += 1;
      console.error(`Torn after kill ${counts.kills}: ${JSON.stringify(found)}`);
    }
    if (found.best < safe) {
      counts.lost += safe - found.best;
      console.error(
        `Lost after kill ${counts.kills}: edit ${safe} was acknowledged, ${found.best} came back`,
      );
    }
    safe = found.best;
  }
  return counts;
}

/** One life of the child, from its start to a random moment: sometimes before it has even begun to edit. */
function liveAndDie(folder, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, 'run', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let killedAt;
    child.stdout.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    let watcher;
    const kill = () => {
      killedAt ??= Date.now();
      child.kill('SIGKILL');
    };
    const timer = setTimeout(
      () => {
        // Half of the kills wait for the next write to begin: blind ones seldom hit the few milliseconds that matter.
        if (Math.random() < 0.5) kill();
        else watcher = watch(folder, { recursive: true }, (_event, path) => path?.endsWith('.tmp') && kill());
      },
      100 + Math.random() * 3400,
    );
    child.on('error', reject);
    // 'close' comes after everything it had said has been read.
    child.on('close', (code) => {
      clearTimeout(timer);
      watcher?.close();
      if (killedAt === undefined) reject(new Error(`The child ended by itself with ${code}`));
      else resolve({ killedAt, ...readLines(said) });
    });
  });
}

/** Files half written when the kill came. They show that the kills hit where it hurts. */
function takeTemporaries(folder) {
  const found = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.tmp'));
  for (const path of found) rmSync(join(folder, path));
  return found.length;
}

function readLines(said) {
  // What follows the last newline was cut off by the kill.
  const lines = said.split('\n').slice(0, -1);
  const edits = lines.filter((line) => line.startsWith('edit ')).map((line) => line.split(' '));
  return {
    edits: edits.map(([, n, at]) => ({ n: Number(n), at: Number(at) })),
    saves: lines.filter((line) => line.startsWith('saved ')).length,
  };
}

function verify(args) {
  const run = spawnSync(process.execPath, [CHILD, 'verify', ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Verifying failed.\n${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout);
}
