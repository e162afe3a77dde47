/** The real main process in the shim, its windows in Chromium tabs. */
import type { BrowserContext, Page } from '@playwright/test';
import { createChromiumPages, SHIM_ORIGIN, type ChromiumPages } from '../electronShim/chromiumPages';
import { launchShimApp, type ShimApp } from '../electronShim/shimApp';
import type { Guard } from './guard';
import type { StudioOptions } from './studio';

export interface RunningShim {
  readonly app: ShimApp;
  readonly front: () => Page;
  readonly pages: () => readonly Page[];
  waitFor(window?: number): Promise<Page>;
  kill(): Promise<void>;
}

export async function startShim(
  context: BrowserContext,
  guard: Guard,
  options: StudioOptions,
): Promise<RunningShim> {
  guard.allowOrigin(SHIM_ORIGIN);
  const makePages = await createChromiumPages(context, guard.watch);
  const shown: ChromiumPages[] = [];
  const app = await launchShimApp(options, (started) => {
    const pages = makePages(started);
    shown.push(pages);
    return pages;
  });
  const [pages] = shown;
  if (!pages) throw new Error('The shim did not ask for its pages');
  await pages.waitFor();
  return {
    app,
    front: () => pages.front(),
    pages: () => [...pages.list().values()],
    waitFor: pages.waitFor,
    kill: async () => {
      // A page whose program dies says so on its console, as it should.
      for (const page of pages.list().values()) page.removeAllListeners('console');
      await app.kill();
      await Promise.all([...pages.list().values()].map((page) => page.close()));
    },
  };
}
