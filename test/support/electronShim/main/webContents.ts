/** The page as the main process sees it. The page itself is a Chromium tab, or Node, on the other side of the link. */
import type { WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { tell } from './link';

type Used = Pick<
  WebContents,
  'id' | 'loadURL' | 'send' | 'paste' | 'isCrashed' | 'isDestroyed' | 'setWindowOpenHandler'
>;

export class FakeWebContents extends EventEmitter implements Used {
  readonly mainFrame: { readonly frameTreeNodeId: number };
  #crashed = false;
  #destroyed = false;
  windowOpenHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;

  constructor(readonly id: number) {
    super();
    this.mainFrame = { frameTreeNodeId: id * 1000 };
  }

  async loadURL(url: string): Promise<void> {
    tell({ kind: 'load', window: this.id, url });
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    tell({ kind: 'toPage', window: this.id, channel, args });
  }

  paste(): void {
    tell({ kind: 'paste', window: this.id });
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.windowOpenHandler = handler;
  }

  /** The browser committed a load. */
  commit(url: string): void {
    this.#crashed = false;
    this.emit('did-navigate', {}, url, 200, 'OK');
  }

  crash(): void {
    this.#crashed = true;
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }

  end(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  /** Whether a page would get to go there. */
  mayNavigate(url: string): boolean {
    let prevented = false;
    const event = { url, isMainFrame: true, preventDefault: () => (prevented = true) };
    this.emit('will-navigate', event);
    return !prevented;
  }
}
