/** What a measurement runs in: a web host with folders of its own, and a browser of its own. */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/findChromium.mjs';
import { openBenchPage } from './page.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

export function floor(name) {
  return pathToFileURL(join(import.meta.dirname, 'floors', `${name}.html`)).href;
}

/** With one generated file of so many cards, with everything drawn on its board if `rich`. The address is good for one visit. */
export async function withHost({ cards, rich = false }, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-bench-'));
  const maps = join(folder, 'maps');
  mkdirSync(maps);
  const file = join(maps, `bench-${cards}.cjm`);
  const env = { ...process.env, CJM_DATA_DIR: join(folder, 'data'), CJM_MAPS_DIR: maps };
  const make = spawn(
    process.execPath,
    [join(ROOT, 'out-bench/bench/generate.js'), String(cards), file, ...(rich ? ['rich'] : [])],
    {
      env,
    },
  );
  await new Promise((resolve) => make.on('close', resolve));
  const child = spawn(process.execPath, [join(ROOT, 'out-bench/web/web.js'), '--no-open'], { env });
  try {
    return await measure(await readAddress(child), file);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAddress(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`The web host ended: ${output}`)));
  });
}

export async function inBrowser(url, board, measure) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const bench = await openBenchPage(browser, url, board);
    const result = await measure(bench);
    if (bench.errors.length > 0) throw new Error(bench.errors.join('\n'));
    return result;
  } finally {
    await browser.close();
  }
}
