/** A sandboxed BrowserWindow that stands where the last one stood. Knows nothing of documents. */
import { app, BrowserWindow, screen } from 'electron';
import type { WindowStateStore } from '../services/windowStateStore';
import { MIN_HEIGHT, MIN_WIDTH, toWindowBounds } from './windowPlace';

/** The last of a burst of moves counts. */
const SETTLE_MS = 400;

export async function createBrowserWindow(
  preloadPath: string,
  states: WindowStateStore,
): Promise<BrowserWindow> {
  const place = await states.readOrDefaults();
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...toWindowBounds(place, screens, BrowserWindow.getAllWindows().length),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'CJM Studio',
    // Paper, so that a slow first paint does not flash white on a dark screen or the other way round.
    backgroundColor: '#f6f4ef',
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      // Its dictionaries come from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (place.maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  // The page names the window through the host; its <title> has no say.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  rememberPlace(window, states);
  return window;
}

function rememberPlace(window: BrowserWindow, states: WindowStateStore): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return;
    const { x, y, width, height } = window.getNormalBounds();
    const maximized = window.isMaximized();
    // A place that cannot be written is not worth a word: the next window stands elsewhere.
    states.update(() => ({ x, y, width, height, maximized })).catch(() => undefined);
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, SETTLE_MS);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('closed', () => {
    clearTimeout(timer);
  });
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
