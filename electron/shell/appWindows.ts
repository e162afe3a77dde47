/** All windows of the app. A file is in one of them: opening it again brings that one to the front. */
import type { WebContents } from 'electron';
import type { FileRef } from '../../shared/host/files';
import { createAppWindow, type AppWindow, type Opening } from './appWindow';
import type { ShellContext } from './shellContext';
import { createBrowserWindow } from './window';

export interface AppWindows {
  /** A new window; for a file that is open already, its window. */
  open(opening: Opening): Promise<void>;
  /** A file from outside (double-clicked, named on the command line). */
  openPath(path: string): Promise<void>;
  /** Any window to the front, or a new one. */
  show(): Promise<void>;
  find(contents: WebContents): AppWindow | undefined;
  /** The one in front first: what the person sees is asked about first. */
  list(): readonly AppWindow[];
}

export function createAppWindows(context: ShellContext): AppWindows {
  const { service } = context;
  /** By the id of the web contents. Last focused last. */
  const windows = new Map<number, AppWindow>();
  const list = (): readonly AppWindow[] => [...windows.values()].reverse();

  /** By its claim, which sees through links, or while its page starts by what it was opened for. */
  async function findHolder(ref: FileRef): Promise<AppWindow | undefined> {
    const path = await service.paths.toPath(ref);
    const pageId = path.ok ? await service.findWindowOf(path.value) : undefined;
    return list().find((window) => window.fileId === ref.id || (pageId && window.pageId === pageId));
  }

  /** One after the other: two wishes for one file at once are one window. */
  let last: Promise<void> = Promise.resolve();
  function inTurn(step: () => Promise<void>): Promise<void> {
    const mine = last.then(step);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function openNow(opening: Opening): Promise<void> {
    const holder = opening.ref && (await findHolder(opening.ref));
    if (holder) {
      holder.focus();
      return;
    }
    const browser = await createBrowserWindow(context.preloadPath, service.windowStates);
    const { id } = browser.webContents;
    const window = createAppWindow({ context, browser, opening, openWindow: open });
    windows.set(id, window);
    browser.on('focus', () => {
      windows.delete(id);
      windows.set(id, window);
    });
    browser.on('closed', () => windows.delete(id));
  }

  async function openPathNow(path: string): Promise<void> {
    const ref = await service.paths.toRef(path);
    const idle = list().find((window) => window.idle);
    if (!idle || (await findHolder(ref))) {
      await openNow({ ref });
      return;
    }
    idle.offer(ref);
  }

  const open = (opening: Opening): Promise<void> => inTurn(() => openNow(opening));
  return {
    open,
    openPath: (path) => inTurn(() => openPathNow(path)),
    show: () =>
      inTurn(async () => {
        const [front] = list();
        if (front) front.focus();
        else await openNow({});
      }),
    find: (contents) => windows.get(contents.id),
    list,
  };
}
