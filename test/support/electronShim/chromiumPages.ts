/**
 * Pages of the shim in Chromium tabs: the real preload before the real page, `app://` answered by the real
 * protocol handler. A tab cannot show a scheme of ours, so the page lives at an https address that leads nowhere.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { PRELOAD_PATH } from './buildShim';
import { INVOKE, RECEIVE, SEND, toPreloadText } from './fakeRenderer';
import type { Pages, ShimApp } from './shimApp';

export const SHIM_ORIGIN = 'https://studio.invalid';
const APP_ORIGIN = 'app://studio';
/** Never ours in Electron; the shim's own words between page and main. */
const LOADED = 'shim:loaded';
const INPUT = 'shim:input';

const toShimUrl = (url: string): string => url.replace(APP_ORIGIN, SHIM_ORIGIN);
const toAppUrl = (url: string): string => url.replace(SHIM_ORIGIN, APP_ORIGIN);

export interface ChromiumPages extends Pages {
  /** The page of a window, once it is there. Undefined: the window in front. */
  waitFor(window?: number): Promise<Page>;
  /** The window in front, as it is now. */
  front(): Page;
  list(): ReadonlyMap<number, Page>;
}

/** `onPage` comes before anything is loaded, so that guards hear everything. */
export async function createChromiumPages(
  context: BrowserContext,
  onPage: (page: Page) => void,
): Promise<(app: ShimApp) => ChromiumPages> {
  let app: ShimApp | undefined;
  await context.route(
    (url) => url.origin === SHIM_ORIGIN,
    async (route) => {
      const request = route.request();
      const file = await app?.fetch(toAppUrl(request.url()), request.method()).catch(() => undefined);
      if (!file || file.status === 0) await route.abort();
      else await route.fulfill({ status: file.status, headers: file.headers, body: Buffer.from(file.body) });
    },
  );
  return (started) => {
    app = started;
    return connectPages(context, started, onPage);
  };
}

function connectPages(context: BrowserContext, app: ShimApp, onPage: (page: Page) => void): ChromiumPages {
  const pages = new Map<number, Page>();
  const crashed = new WeakSet<Page>();
  let front = 1;

  async function open(window: number): Promise<void> {
    const page = await context.newPage();
    onPage(page);
    pages.set(window, page);
    page.on('crash', () => {
      crashed.add(page);
      app.pageGone(window);
    });
    await page.exposeBinding(INVOKE, ({ frame }, channel: string, args: unknown[]) =>
      app.invoke(window, toFrame(page, frame), channel, args),
    );
    await page.exposeBinding(SEND, ({ frame }, channel: string, args: unknown[]) => {
      if (channel === LOADED) app.pageLoaded(window, toAppUrl(frame.url()));
      else if (channel === INPUT) app.input(window, args[0] === 'key' ? 'rawKeyDown' : 'mouseDown');
      else app.send(window, toFrame(page, frame), channel, args);
    });
    await page.addInitScript({ content: toInitScript() });
  }

  return {
    open,
    load: async (window, url) => {
      const page = pages.get(window);
      // Chromium's tab is lost with its process; Electron starts a new process for the same window.
      if (!page || crashed.has(page)) {
        await page?.close();
        await open(window);
      }
      await pages.get(window)?.goto(toShimUrl(url), { waitUntil: 'commit' });
    },
    receive: (window, channel, args) => {
      pages
        .get(window)
        ?.evaluate(
          ([receive, name, given]) => {
            const world = globalThis as unknown as Record<string, (...input: unknown[]) => void>;
            world[receive as string]?.(name, given);
          },
          [RECEIVE, channel, args] as const,
        )
        // A page that is just going away hears nothing.
        .catch(() => undefined);
    },
    paste: (window) => {
      pages
        .get(window)
        ?.keyboard.press('ControlOrMeta+v')
        .catch(() => undefined);
    },
    focus: (window) => {
      front = window;
      pages
        .get(window)
        ?.bringToFront()
        .catch(() => undefined);
    },
    close: async (window) => {
      const page = pages.get(window);
      pages.delete(window);
      await page?.close().catch(() => undefined);
    },
    waitFor: async (window) => {
      for (let tries = 0; tries < 400; tries++) {
        const page = pages.get(window ?? front);
        if (page && !crashed.has(page) && page.url().startsWith(SHIM_ORIGIN)) return page;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`Window ${String(window ?? front)} shows no page. ${app.output()}`);
    },
    front: () => {
      const page = pages.get(front) ?? [...pages.values()].at(-1);
      if (!page) throw new Error(`No window is open. ${app.output()}`);
      return page;
    },
    list: () => pages,
  };
}

function toFrame(page: Page, frame: ReturnType<Page['mainFrame']>): { url: string; isMainFrame: boolean } {
  return { url: toAppUrl(frame.url()), isMainFrame: frame === page.mainFrame() };
}

/** Electron runs a preload at the top of a window and nowhere else; a tab's first, empty page is not one. */
function toInitScript(): string {
  return `if (globalThis === globalThis.top && location.origin === '${SHIM_ORIGIN}') {
  ${SEND}('${LOADED}', []);
  addEventListener('pointerdown', (event) => event.isTrusted && ${SEND}('${INPUT}', ['pointer']), true);
  addEventListener('keydown', (event) => event.isTrusted && ${SEND}('${INPUT}', ['key']), true);
  ${toPreloadText(readFileSync(PRELOAD_PATH, 'utf8'))}
}`;
}
