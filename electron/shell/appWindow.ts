/**
 * One window of the app: a BrowserWindow and the page in it, with its part of the host.
 *
 * Every load of the page is a window of its own to the services, so that what a crashed page had not saved is
 * offered as a draft to the next. The window closes only through `close`, which asks the page first.
 */
import type { BrowserWindow } from 'electron';
import type { FileRef } from '../../shared/host/files';
import type { HostEvents } from '../../shared/host/hostApi';
import type { MenuItem, WindowState } from '../../shared/host/windows';
import { toEventChannel } from '../../shared/host/ipcProtocol';
import type { IpcPage } from '../ipc/registerIpc';
import type { WindowHost } from '../services/hostService';
import { createToken } from '../services/token';
import { APP_URL } from './appAddress';
import { createCloseTalk, type CloseReason } from './closeTalk';
import { createCrashWatch } from './crashWatch';
import { askQuestion } from './dialogs';
import { buildMenu, showMenu, toDefaultMenus, toMenuTemplate, type NativeMenu } from './menu';
import { createOfferedFile } from './offeredFile';
import { createPagePing } from './pagePing';
import { createClickWatch, openLink } from './security';
import { getTranslate, toHostInfo, type ShellContext } from './shellContext';
import { createShellHandlers } from './shellHandlers';
import { bringToFront } from './window';

/** What a new page shows first; nothing: the start screen. */
export interface Opening {
  readonly ref?: FileRef;
  readonly draftKey?: string;
}

export interface AppWindow extends IpcPage {
  readonly browser: BrowserWindow;
  /** It shows a start screen, and will go on doing so. */
  readonly idle: boolean;
  /** The file it shows, or will show in a moment. */
  readonly fileId: string | undefined;
  /** What the services call its present page. */
  readonly pageId: string | undefined;
  send<K extends keyof HostEvents>(name: K, event: HostEvents[K]): void;
  focus(): void;
  /** Has its page open the file in the place of the start screen. */
  offer(ref: FileRef): void;
  /** Asks the page, then closes. False: the person wants to stay. */
  close(reason: CloseReason): Promise<boolean>;
}

export interface AppWindowInput {
  readonly context: ShellContext;
  readonly browser: BrowserWindow;
  readonly opening: Opening;
  openWindow(opening: Opening): Promise<void>;
}

export function createAppWindow({ context, browser, opening, openWindow }: AppWindowInput): AppWindow {
  const { service, log, platform } = context;
  const contents = browser.webContents;
  const ping = createPagePing(contents);
  const clicks = createClickWatch(contents);
  let page: WindowHost | undefined;
  let pageId: string | undefined;
  let state: WindowState | undefined;
  let next = opening;
  let menu: NativeMenu | undefined;
  const offered = createOfferedFile();

  function send<K extends keyof HostEvents>(name: K, event: HostEvents[K]): void {
    if (!browser.isDestroyed() && !contents.isCrashed()) contents.send(toEventChannel(name), event);
  }
  const focus = (): void => {
    bringToFront(browser);
  };

  const talk = createCloseTalk({
    send: (event) => {
      send('closeRequested', event);
    },
    ping: ping.ask,
    isEdited: () => state?.edited ?? false,
    askPerson: async () => {
      const t = await getTranslate(context);
      const button = await askQuestion(browser, {
        title: t('shell.stuck.title'),
        message: t('shell.stuck.message', { name: browser.getTitle() }),
        detail: t('shell.stuck.detail'),
        buttons: [t('shell.stuck.close'), t('shell.stuck.wait')],
        defaultButton: 1,
        cancelButton: 1,
      });
      return button === 0;
    },
  });

  async function close(reason: CloseReason): Promise<boolean> {
    if (browser.isDestroyed()) return true;
    if (reason === 'quit' && state?.edited) focus();
    const agreed = await talk.request(reason);
    // Not close(): the page has agreed, or is not there to be asked again by its beforeunload.
    if (agreed && !browser.isDestroyed()) browser.destroy();
    else if (!agreed && contents.isCrashed()) load();
    return agreed;
  }

  function setState(given: WindowState): void {
    state = given;
    if (given.file) offered.clear();
    // A page that failed with unsaved work starts over where drafts are offered; else with its file.
    next = given.edited || !given.file ? {} : { ref: given.file };
    browser.setTitle(given.title);
    browser.setDocumentEdited(given.edited);
  }

  function setMenu(menus: readonly MenuItem[]): boolean {
    const template = toMenuTemplate(menus, sendMenuAction, platform);
    const built = buildMenu(template);
    if (!built) return false;
    menu = built;
    showMenu(browser, built, platform);
    return true;
  }

  /** The page gets the clipboard as it does from the native menu, and only when its person has just done something. */
  function paste(): boolean {
    if (!clicks.recent()) return false;
    contents.paste();
    return true;
  }

  function sendMenuAction(action: string): void {
    clicks.note();
    send('menuAction', { action });
  }

  function endPage(): void {
    page?.close();
    page = undefined;
    pageId = undefined;
  }

  function startPage(): void {
    endPage();
    state = undefined;
    offered.clear();
    pageId = createToken();
    page = service.openWindow({
      id: pageId,
      shell: createShellHandlers({
        context,
        browser,
        info: {
          ...toHostInfo(context),
          ...(next.ref ? { openFirst: next.ref } : {}),
          ...(next.draftKey === undefined ? {} : { openDraft: next.draftKey }),
        },
        openLink: (url) => openLink(clicks, url),
        paste,
        setState,
        setMenu,
        answerClose: talk.answer,
        close: () => void close('close'),
        openWindow(wanted) {
          // The page has something else to show by now and gives the file a window of its own.
          offered.clear();
          return openWindow(wanted);
        },
      }),
      send,
      focus,
    });
  }

  function load(): void {
    contents.loadURL(APP_URL).catch((error: unknown) => {
      log('error', `The page did not load: ${String(error)}`);
    });
  }

  const crashes = createCrashWatch({ context, browser, load });
  contents.on('did-navigate', startPage);
  contents.on('render-process-gone', (_event, { reason }) => {
    endPage();
    log('error', `A page ended: ${reason}`);
    // While a window closes, the talk notices and asks.
    if (!talk.pending) void crashes.note();
  });
  browser.on('close', (event) => {
    event.preventDefault();
    void close('close');
  });
  browser.on('closed', endPage);
  browser.on('focus', () => {
    if (menu) showMenu(browser, menu, platform);
    send('windowFocused', {});
  });

  void getTranslate(context).then((t) => {
    const waiting = buildMenu(toMenuTemplate([], sendMenuAction, platform).concat(toDefaultMenus(t)));
    if (!waiting || menu || browser.isDestroyed()) return;
    menu = waiting;
    showMenu(browser, waiting, platform);
  });
  load();

  return {
    browser,
    get idle() {
      return state !== undefined && !state.file && !state.edited && offered.id === undefined;
    },
    get fileId() {
      return state ? (state.file?.id ?? offered.id) : next.ref?.id;
    },
    get pageId() {
      return pageId;
    },
    send,
    focus,
    offer(ref) {
      offered.note(ref);
      focus();
      send('openFile', { ref });
    },
    close,
    dispatch: async (name, input) =>
      page
        ? await page.dispatch(name, input)
        : { ok: false, failure: { kind: 'notAvailable', detail: 'The page is gone' } },
    hearPong: ping.hear,
  };
}
