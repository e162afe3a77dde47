/** The web host as a person starts it: the built program, its printed address, a tab. */
import type { BrowserContext, Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../electronShim/buildShim';
import type { Guard } from './guard';
import type { StudioOptions } from './studio';

export interface RunningWeb {
  readonly page: Page;
  readonly pages: () => readonly Page[];
  kill(): Promise<void>;
}

export async function startWeb(
  context: BrowserContext,
  guard: Guard,
  options: StudioOptions,
): Promise<RunningWeb> {
  const out = process.env['CJM_BENCH'] === '1' ? 'out-bench' : 'out';
  const program = join(ROOT, out, 'web', 'web.js');
  const file = options.file === undefined ? [] : ['--', options.file];
  const child = spawn(process.execPath, [program, '--no-open', '--port', '0', ...file], {
    env: { ...process.env, CJM_DATA_DIR: options.dataDir, CJM_MAPS_DIR: options.mapsDir },
  });
  const address = await readAddress(child);
  guard.allowOrigin(new URL(address).origin);
  const page = await context.newPage();
  guard.watch(page);
  await page.goto(address);
  // The first answer exchanges the token for a cookie and goes on to the page.
  await page.waitForURL((url) => !url.searchParams.has('t'));
  return {
    page,
    pages: () => context.pages(),
    kill: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // A page whose host dies says so on its console, as it should.
      for (const open of context.pages()) open.removeAllListeners('console');
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await ended;
      }
      await Promise.all(context.pages().map((open) => open.close()));
    },
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`The web host ended at once. ${output}`));
    });
  });
}
