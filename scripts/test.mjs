/**
 * `npm test`: everything a change must pass, in one go, ending in one line `N passed, N failed`.
 *
 * Every check that is not a test runner counts as one test. A failed check does not hide the others.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './findChromium.mjs';

const ROOT = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'cjm-test-'));
const total = { passed: 0, failed: 0 };

/** Without colours; several tools take even `FORCE_COLOR=0` for a yes. */
const PLAIN = { ...process.env, NO_COLOR: '1' };
delete PLAIN.FORCE_COLOR;

const bin = (path) => [process.execPath, join(ROOT, 'node_modules', path)];
const script = (path, ...args) => [process.execPath, join(ROOT, 'scripts', path), ...args];
const typecheck = (name) => [...bin('typescript/bin/tsc'), '-p', `tsconfig.${name}.json`];

/** @returns {Promise<{ code: number, output: string }>} */
function run([command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...PLAIN, ...env } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function report(name, passed, failed, output) {
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}${passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : ''}`,
  );
  if (failed > 0) console.log(output.trimEnd().split('\n').slice(-120).join('\n'));
}

async function check(name, command) {
  const { code, output } = await run(command);
  report(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1, output);
  return code === 0;
}

async function checks(list) {
  await Promise.all(list.map(([name, command]) => check(name, command)));
}

/** Counted only when it fails: finding what is already there is no test. */
function attempt(name, act) {
  try {
    act();
    return true;
  } catch (error) {
    report(name, 0, 1, error.message);
    return false;
  }
}

/** A runner that writes its counts as JSON; no file, or no test, is a failure. */
async function suite(name, command, env, readCounts) {
  const { code, output } = await run(command, env);
  let counts = { passed: 0, failed: 1 };
  try {
    counts = readCounts();
  } catch {
    // The runner died before it could write: counted as one failure, its output says why.
  }
  if (counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0)) counts.failed += 1;
  report(name, counts.passed, counts.failed, output);
}

function vitestCounts(file) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = result.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  return { passed: result.numPassedTests, failed: result.numFailedTests + brokenFiles.length };
}

function playwrightCounts(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + (errors?.length ?? 0) };
}

const started = Date.now();
const browser = attempt('browser', ensureChromium);
await checks([
  ['types: shared', typecheck('shared')],
  ['types: electron', typecheck('electron')],
]);
await checks([
  ['types: renderer', typecheck('renderer')],
  ['types: tests', typecheck('test')],
]);
await checks([
  ['lint', [...bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
  ['format', [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
]);
await checks([
  ['import rules', script('checkImports.mjs')],
  ['dead code', bin('knip/bin/knip.js')],
]);
if (existsSync(join(ROOT, 'scripts/generateSchema.mjs')))
  await check('schema', script('generateSchema.mjs', '--check'));
const built = await check('build', script('build.mjs', 'all'));

const unitFile = join(scratch, 'unit.json');
await suite(
  'unit, contract and component tests',
  [
    ...bin('vitest/vitest.mjs'),
    'run',
    '--allowOnly=false',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${unitFile}`,
  ],
  {},
  () => vitestCounts(unitFile),
);
if (built && browser) {
  const e2eFile = join(scratch, 'e2e.json');
  await suite(
    'end-to-end tests',
    [...bin('@playwright/test/cli.js'), 'test', '--forbid-only', '--reporter=line,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eFile },
    () => playwrightCounts(e2eFile),
  );
} else {
  console.log('skip end-to-end tests: nothing to run, or nothing to run it in');
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
