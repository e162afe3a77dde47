/** Pages without a browser: the real preload bundle in a bare JavaScript world. Fast, for contract tests. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext, type Context } from 'node:vm';
import { HOST_GLOBAL } from '../../../shared/host/ipcProtocol';
import type { HostApi } from '../../../shared/host/hostApi';
import { PRELOAD_PATH } from './buildShim';
import { INVOKE, RECEIVE, SEND, toPreloadText } from './fakeRenderer';
import type { Pages, ShimApp } from './shimApp';

export interface NodePages extends Pages {
  /** The page of the n-th window that was opened and has loaded. */
  waitFor(index: number): Promise<{ readonly window: number; readonly api: HostApi }>;
  /** As after a reload. */
  reload(window: number): Promise<HostApi>;
}

const OWN_PAGE = { url: 'app://studio/', isMainFrame: true };

export function createNodePages(app: ShimApp): NodePages {
  const contexts = new Map<number, Context>();
  const loaded: { window: number; api: HostApi }[] = [];

  async function load(window: number, url: string): Promise<HostApi> {
    app.pageLoaded(window, url);
    const world: Context = createContext({
      structuredClone,
      [INVOKE]: (channel: string, args: unknown[]) => app.invoke(window, OWN_PAGE, channel, args),
      [SEND]: (channel: string, args: unknown[]) => {
        app.send(window, OWN_PAGE, channel, args);
      },
    });
    runInContext(toPreloadText(readFileSync(PRELOAD_PATH, 'utf8')), world);
    contexts.set(window, world);
    return world[HOST_GLOBAL] as HostApi;
  }

  return {
    open: () => Promise.resolve(),
    load: async (window, url) => {
      loaded.push({ window, api: await load(window, url) });
    },
    reload: (window) => load(window, OWN_PAGE.url),
    receive: (window, channel, args) => {
      const receive = contexts.get(window)?.[RECEIVE] as
        ((c: string, a: readonly unknown[]) => void) | undefined;
      receive?.(channel, args);
    },
    paste: () => undefined,
    focus: () => undefined,
    close: async (window) => {
      contexts.delete(window);
    },
    waitFor: async (index) => {
      for (let tries = 0; tries < 200; tries++) {
        const found = loaded[index];
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`Window ${String(index)} did not open. ${app.output()}`);
    },
  };
}
