/**
 * `test` with a running `studio`, on the host that the Playwright project names: `web`, `shim` or `electron`.
 *
 * Each test has its own data and maps folders. When it ends, a page that reached for the network, wrote an error
 * to the console or broke its policy fails the test, and so does a native dialog that nobody had expected.
 */
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGuard, type Guard } from '../support/studio/guard';
import { startElectron, type RunningElectron } from '../support/studio/electronStudio';
import { startShim, type RunningShim } from '../support/studio/shimStudio';
import type { HostKind, NextFiles, Studio, StudioOptions } from '../support/studio/studio';
import { startWeb, type RunningWeb } from '../support/studio/webStudio';
import { createTemporaryFolder } from '../support/temporaryFolder';

type Running =
  | { readonly kind: 'web'; readonly web: RunningWeb }
  | { readonly kind: 'shim'; readonly shim: RunningShim }
  | { readonly kind: 'electron'; readonly electron: RunningElectron };

async function start(
  host: HostKind,
  context: BrowserContext,
  guard: Guard,
  options: StudioOptions,
): Promise<Running> {
  switch (host) {
    case 'web':
      return { kind: host, web: await startWeb(context, guard, options) };
    case 'shim':
      return { kind: host, shim: await startShim(context, guard, options) };
    case 'electron':
      return { kind: host, electron: await startElectron(guard, options) };
  }
}

function kill(running: Running): Promise<void> {
  if (running.kind === 'web') return running.web.kill();
  return running.kind === 'shim' ? running.shim.kill() : running.electron.kill();
}

interface Fixtures {
  /** A file named at the start; set by `test.use({ firstFile })`. Its path is relative to the maps folder. */
  readonly firstFile: string | undefined;
  readonly studio: Studio;
}

export const test = base.extend<Fixtures>({
  firstFile: [undefined, { option: true }],
  studio: async ({ browser, contextOptions, firstFile }, use, info) => {
    const host = toHostKind(info.project.name);
    // Says which one ran: the shim is evidence for our code, not for Electron.
    info.annotations.push({ type: 'host', description: host });
    const folder = await createTemporaryFolder();
    const [dataDir, mapsDir] = [join(folder.path, 'data'), join(folder.path, 'maps')];
    await mkdir(mapsDir);
    const guard = createGuard();
    const context = await browser.newContext(contextOptions);
    await guard.fence(context);
    const launch = (file?: string): Promise<Running> =>
      start(host, context, guard, {
        dataDir,
        mapsDir,
        ...(file === undefined ? {} : { file: join(mapsDir, file) }),
      });
    let running = await launch(firstFile);
    const next: NextFiles = { open: undefined, save: undefined };

    const studio: Studio = {
      host,
      mapsDir,
      dataDir,
      next,
      get page() {
        if (running.kind === 'web') return running.web.page;
        return running.kind === 'shim' ? running.shim.front() : running.electron.page;
      },
      get pages() {
        if (running.kind === 'web') return running.web.pages();
        return running.kind === 'shim' ? running.shim.pages() : running.electron.pages();
      },
      get shim() {
        return running.kind === 'shim' ? running.shim.app : undefined;
      },
      openNext: async (path) => {
        next.open = path;
        if (running.kind === 'shim') await running.shim.app.command({ do: 'scriptOpen', path });
        if (running.kind === 'electron') await running.electron.openNext(path);
      },
      saveNext: async (path) => {
        next.save = path;
        if (running.kind === 'shim') await running.shim.app.command({ do: 'scriptSave', path });
        if (running.kind === 'electron') await running.electron.saveNext(path);
      },
      kill: () => kill(running),
      restart: async (file) => {
        await kill(running);
        running = await launch(file);
      },
      expectTrouble: guard.expectTrouble,
    };

    await use(studio);
    const report = await studio.shim?.inspect().catch(() => undefined);
    await kill(running);
    await context.close();
    await folder.remove();
    expect(guard.trouble, 'what the page must not do').toEqual([]);
    expect(report?.unexpectedDialogs ?? [], 'native dialogs that no test expected').toEqual([]);
    expect(report?.errorBoxes ?? [], 'errors of the main process').toEqual([]);
  },
});

function toHostKind(project: string): HostKind {
  if (project === 'web' || project === 'shim' || project === 'electron') return project;
  throw new Error(`Which host is the project ${project}?`);
}

export { expect };
