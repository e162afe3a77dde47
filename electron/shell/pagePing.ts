/** Asks the page's preload whether anybody is there. */
import type { WebContents } from 'electron';
import { PING_CHANNEL } from '../../shared/host/ipcProtocol';
import { createToken } from '../services/token';
import type { PageHealth } from './closeTalk';

export interface PagePing {
  ask(patienceMs: number): Promise<PageHealth>;
  hear(token: string, listening: boolean): void;
}

export function createPagePing(contents: WebContents): PagePing {
  const waiting = new Map<string, (health: PageHealth) => void>();
  return {
    ask: async (patienceMs) => {
      if (contents.isDestroyed() || contents.isCrashed()) return 'silent';
      const token = createToken();
      const health = await new Promise<PageHealth>((resolve) => {
        waiting.set(token, resolve);
        const tired = (): void => {
          resolve('silent');
        };
        setTimeout(tired, patienceMs).unref();
        contents.once('render-process-gone', tired);
        contents.send(PING_CHANNEL, token);
      });
      waiting.delete(token);
      return health;
    },
    hear: (token, listening) => {
      waiting.get(token)?.(listening ? 'listening' : 'deaf');
    },
  };
}
